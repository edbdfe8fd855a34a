import Mustache

extension SiteFrame {
    /// Renders what is the same on every page.
    ///
    /// - Throws: `RenderError` where the theme's templates nest or multiply beyond all bounds.
    init(_ edition: Edition, _ theme: Theme) throws(RenderError) {
        let templates = theme.templates
        var navigation: [SafeHTML] = []
        var footer: [SafeHTML] = []
        for depth in 0...Self.deepest {
            let at = Standpoint(edition, path: String(repeating: "x/", count: depth))
            navigation.append(try Self.html(templates.navigation, NavigationContext(at: at, path: "")))
            footer.append(try Self.html(templates.footer, FooterContext(at: at)))
        }
        var navigationOfPage: [String: SafeHTML] = [:]
        for page in NavigationContext.pages(edition.words.page) {
            let at = Standpoint(edition, path: page.path)
            navigationOfPage[page.path] = try Self.html(
                templates.navigation, NavigationContext(at: at, path: page.path))
        }
        var footerOfPage: [String: SafeHTML] = [:]
        if let root = edition.rootOnHost {
            let at = Standpoint(edition, root: root)
            navigationOfPage[NotFound.path] = try Self.html(
                templates.navigation, NavigationContext(at: at, path: ""))
            footerOfPage[NotFound.path] = try Self.html(templates.footer, FooterContext(at: at))
        }
        self.init(
            edition: edition, notes: templates.notes, footerTemplate: templates.footer, navigation: navigation,
            footer: footer, navigationOfPage: navigationOfPage, footerOfPage: footerOfPage, assets: theme.assets)
    }

    private static func html<C: Context>(_ template: Template<C>, _ context: C) throws(RenderError) -> SafeHTML {
        SafeHTML(trusted: try template.render(context).bytes)
    }
}
