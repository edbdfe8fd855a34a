import Mustache

/// What is the same on every page, rendered once for each depth of folders.
struct SiteFrame: Sendable {
    let edition: Edition
    private var navigation: [SafeHTML] = []
    private var footer: [SafeHTML] = []
    /// The headers of the pages that the navigation leads to, on which one entry is the page itself.
    private var navigationOfPage: [String: SafeHTML] = [:]

    /// No page is deeper: `claims/<id>/2.html`.
    private static let deepest = 2

    init(_ edition: Edition) throws(RenderError) {
        self.edition = edition
        let templates = edition.theme.templates
        for depth in 0...Self.deepest {
            let at = Standpoint(edition, path: String(repeating: "x/", count: depth))
            navigation.append(try Self.html(templates.navigation, NavigationContext(at: at, path: "")))
            footer.append(try Self.html(templates.footer, FooterContext(at: at)))
        }
        for page in NavigationContext.pages(edition.words.page) {
            let at = Standpoint(edition, path: page.path)
            navigationOfPage[page.path] = try Self.html(
                templates.navigation, NavigationContext(at: at, path: page.path))
        }
    }

    func navigation(_ path: String) -> SafeHTML { navigationOfPage[path] ?? navigation[Self.depth(path)] }
    func footer(_ path: String) -> SafeHTML { footer[Self.depth(path)] }

    private static func depth(_ path: String) -> Int { min(deepest, path.utf8.count { $0 == UInt8(ascii: "/") }) }

    private static func html<C: Context>(_ template: Template<C>, _ context: C) throws(RenderError) -> SafeHTML {
        SafeHTML(trusted: try template.render(context).bytes)
    }
}
