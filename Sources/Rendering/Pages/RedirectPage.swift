import Mustache

/// `redirect.mustache`: a former address of a page, which leads to the page.
struct RedirectContext: PageContext {
    let frame: PageFrame
    private let target: String

    init(target: String, title: String, _ draft: PageDraft) {
        frame = draft.frame(title)
        self.target = target
    }

    static let fields = Fields<Self>.ofEveryPage.adding([
        .text("href", "The page's address now, relative to this one.") { $0.frame.at.root + $0.target },
        .optionalText("absolute", "The page's absolute address, where the site has a base-url.") { context in
            context.frame.at.briefing.site.baseURL.map { $0 + context.target }
        },
    ])
}
