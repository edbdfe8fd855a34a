import Mustache

/// The answers beside a block of prose.
struct NotesContext: Context {
    let answers: [AnswerContext]

    static let fields: Fields<Self> = [
        .list("answers", "One for each claim that is first marked in the block.") { $0.answers }
    ]
}
