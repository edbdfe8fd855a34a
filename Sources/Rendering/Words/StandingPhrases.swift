import BriefingModel

/// How a claim's standing is said, and why it stands so.
struct StandingPhrases: Sendable {
    var names = VocabularyWords<Standing>([
        .open: "Open", .corroborated: "Corroborated", .contested: "Contested", .refuted: "Refuted",
        .superseded: "Superseded", .retracted: "Retracted",
    ])
    var meanings = VocabularyWords<Standing>([
        .open: "Reported, and neither backed by a second origin nor contradicted.",
        .corroborated: "At least two origins that cannot be the same one.",
        .contested: "A claim that still stands says otherwise.",
        .refuted: "The desk judged it false, and says why.",
        .superseded: "A later claim took its place.",
        .retracted: "Whoever said it took it back.",
    ])
    var none = "No standing"

    /// Why kinds without standing have none.
    var judgement = "A judgement, not a fact"
    var nothingToConfirm = "Nothing to confirm"

    var by = "by {claim}"
    var byOn = "On {date} by {claim}"
    var contradictedBy = "contradicted by {claims}"
    var nobodyContradicts = "nobody contradicts it"
    var judged = "judged by the desk"
    var accordingTo = "according to {source}"
    var reason = "{cause}: {reason}"
    var from = "{standing} from {date}"
    var became = "{before} became {after}"
    var lifeTitle = "How the claim stood through time"
    var articleLifeTitle = "How the claims of the article stood through time"
    var articleLifeNote =
        "One column for each date on which claims came to stand otherwise; its bands are as high as there are claims."
}
