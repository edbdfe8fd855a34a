import Mustache

/// `not-found.mustache`: what a server shows for an address that has no page.
///
/// It is read at addresses of any depth, so its links begin at the root of the host, which only the base-url tells.
struct NotFoundContext: PageContext {
    let frame: PageFrame

    init(_ draft: PageDraft) { frame = draft.frame(draft.words.page.notFound) }

    static let fields = Fields<Self>.ofEveryPage
}
