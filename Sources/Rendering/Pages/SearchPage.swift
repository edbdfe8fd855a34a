import Mustache

/// `search.mustache`: the page that looks words up in the index that `onrecord build --search` makes.
///
/// It is the same with and without an index, which it finds out for itself.
struct SearchContext: PageContext {
    static let path = "search.html"

    let frame: PageFrame

    init(_ draft: PageDraft) { frame = draft.frame(draft.words.page.search) }

    static let fields = Fields<Self>.ofEveryPage.adding([
        .optionalText("claims-href", "The table of claims, which needs no index.") {
            $0.frame.at.href(ListPage.claims.path, .claims)
        }
    ])
}
