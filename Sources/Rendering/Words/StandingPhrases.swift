import BriefingModel

/// How a claim's standing is said, and why it stands so.
final class StandingPhrases: Sendable {
    let names = VocabularyWords<Standing>([
        .open: "Open", .corroborated: "Corroborated", .contested: "Contested", .refuted: "Refuted",
        .superseded: "Superseded", .retracted: "Retracted",
    ])
    let meanings = VocabularyWords<Standing>([
        .open: "Reported, and neither backed by a second origin nor contradicted.",
        .corroborated: "At least two origins that cannot be the same one.",
        .contested: "A claim that still stands says otherwise.",
        .refuted: "The desk judged it false, and says why.",
        .superseded: "A later claim took its place.",
        .retracted: "Whoever said it took it back.",
    ])
    let none = "No standing"

    /// Why kinds without standing have none.
    let judgement = "A judgement, not a fact"
    let nothingToConfirm = "Nothing to confirm"

    let by = "by {claim}"
    let byOn = "On {date} by {claim}"
    let contradictedBy = "contradicted by {claims}"
    let nobodyContradicts = "nobody contradicts it"
    let judged = "judged by the desk"
    let accordingTo = "according to {source}"
    let reason = "{cause}: {reason}"
    let from = "{standing} from {date}"
    let became = "{before} became {after}"
    let lifeTitle = "How the claim stood through time"
    let articleLifeTitle = "How the claims of the article stood through time"
    let articleLifeNote =
        "One column for each date on which claims came to stand otherwise; its bands are as high as there are claims."
}
