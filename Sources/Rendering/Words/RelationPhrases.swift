import BriefingModel

/// How claims bear on each other, said from either side.
final class RelationPhrases: Sendable {
    /// What the claim at hand does to the others.
    let forward = VocabularyWords<RelationKind>([
        .supports: "Supports", .confirms: "Confirms", .contradicts: "Contradicts, and is contradicted by",
        .qualifies: "Qualifies", .respondsTo: "Responds to", .corrects: "Corrects", .supersedes: "Supersedes",
        .retracts: "Retracts", .restates: "Restates", .fulfils: "Fulfils",
    ])
    /// What the others do to the claim at hand.
    let backward = VocabularyWords<RelationKind>([
        .supports: "Supported by", .confirms: "Confirmed by", .contradicts: "Contradicts, and is contradicted by",
        .qualifies: "Qualified by", .respondsTo: "Responses to it", .corrects: "Corrected by",
        .supersedes: "Superseded by", .retracts: "Retracted by", .restates: "Restated by", .fulfils: "Fulfilled by",
    ])
    let inPart = "{relation}, in part"
    let embeds = "What is believed, known or wanted"
    let embeddedIn = "Who reports this"
    let scope = "Scope: {scope}. A part is shown and never counted."
}
