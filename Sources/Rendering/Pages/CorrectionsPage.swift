import Mustache

/// `corrections.mustache`: what readers were told was changed, and which claims came to stand otherwise.
struct CorrectionsContext: PageContext {
    let frame: PageFrame
    private let corrections: ArraySlice<CorrectionNews>
    private let changes: ArraySlice<StandingNews>

    /// How many entries there are to split into parts: the longer list.
    static func entries(_ edition: Edition) -> Int { max(edition.corrections.count, edition.changes.count) }

    init(_ part: Int, _ draft: PageDraft) {
        corrections = draft.edition.corrections.entries(ofPart: part)
        changes = draft.edition.changes.entries(ofPart: part)
        frame = draft.frame(
            draft.words.page.corrections,
            part: .init("corrections.html", part, entries: Self.entries(draft.edition)))
    }

    static let fields = Fields<Self>.ofEveryPage.adding([
        .flag("has-corrections", "Whether readers were told of any.") { !$0.corrections.isEmpty },
        .list("corrections", "What readers were told was changed, the latest first.") { context in
            context.corrections.map { CorrectionContext($0, at: context.frame.at) }
        },
        .flag("has-changes", "Whether any claim came to stand otherwise.") { !$0.changes.isEmpty },
        .list("changes", "How claims came to stand otherwise, the latest first.") { context in
            context.changes.map { ChangeContext($0, at: context.frame.at) }
        },
    ])
}
