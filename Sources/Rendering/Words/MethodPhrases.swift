import BriefingModel

/// What the terms on the pages mean, for the page of method.
final class MethodPhrases: Sendable {
    /// The three weights of the line under the words, by the class of each.
    let firmness: [(className: String, term: String)] = [
        ("stated", "Stated"), ("held", "Believed or judged"), ("wanted", "Wanted or offered"),
    ]
    let evidence = VocabularyWords<Evidence>([
        .witnessed: "The speaker saw or heard it.", .document: "The speaker has it from a document.",
        .analysis: "The speaker worked it out.", .hearsay: "The speaker was told by somebody else.",
        .notStated: "The record does not say, and nothing is guessed.",
    ])
    let terms = VocabularyWords<Terms>([
        .onRecord: "The speaker may be named and quoted.",
        .background: "The speaker may be quoted, but only as described.",
        .deepBackground: "What was said may be used, but no speaker described.",
        .offRecord: "Nothing of it may be published.",
        .notStated: "The report does not say.",
    ])
    let relationNames = VocabularyWords<RelationKind>([
        .supports: "Supports", .confirms: "Confirms", .contradicts: "Contradicts", .qualifies: "Qualifies",
        .respondsTo: "Responds to", .corrects: "Corrects", .supersedes: "Supersedes", .retracts: "Retracts",
        .restates: "Restates", .fulfils: "Fulfils",
    ])
    let relations = VocabularyWords<RelationKind>([
        .supports: "Makes the other likelier. It adds no origin.",
        .confirms: "Says that the other is so. Its origins count for the other as well.",
        .contradicts: "Both cannot be true. Each is contested while the other stands.",
        .qualifies: "Limits how the other may be read. It changes no standing.",
        .respondsTo: "Answers the other, without saying whether it is so.",
        .corrects: "Puts the other right. The other is superseded.",
        .supersedes: "Takes the other’s place, as a later count does. The other is superseded.",
        .retracts: "Takes the other back.",
        .restates: "Says the same again. Its origins count for the other as well.",
        .fulfils: "Tells that what the other announced or foretold came about.",
    ])
}
