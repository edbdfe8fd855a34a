import BriefingModel
import Mustache

/// What is the same on every page, rendered once for each depth of folders.
struct SiteFrame: Sendable {
    private(set) var edition: Edition
    /// The answers behind a block of prose, which are rendered while the prose is.
    let notes: Template<NotesContext>
    /// The footer, for pages that speak for another date than the site does.
    let footerTemplate: Template<FooterContext>
    private let navigation: [SafeHTML]
    private let footer: [SafeHTML]
    /// The headers of the pages that the navigation leads to, on which one entry is the page itself; and that of the
    /// page that may be read from anywhere.
    private let navigationOfPage: [String: SafeHTML]
    private let footerOfPage: [String: SafeHTML]
    let assets: ThemeAssets

    /// No page is deeper: `timeline-by-source/of/<id>/<day>/2.html`.
    static let deepest = 4

    init(
        edition: Edition, notes: Template<NotesContext>, footerTemplate: Template<FooterContext>,
        navigation: [SafeHTML], footer: [SafeHTML],
        navigationOfPage: [String: SafeHTML], footerOfPage: [String: SafeHTML], assets: ThemeAssets
    ) {
        self.edition = edition
        self.notes = notes
        self.footerTemplate = footerTemplate
        self.navigation = navigation
        self.footer = footer
        self.navigationOfPage = navigationOfPage
        self.footerOfPage = footerOfPage
        self.assets = assets
    }

    func navigation(_ path: String) -> SafeHTML { navigationOfPage[path] ?? navigation[Self.depth(path)] }
    func footer(_ path: String) -> SafeHTML { footerOfPage[path] ?? footer[Self.depth(path)] }

    /// From where a page looks at the site.
    func standpoint(_ path: String) -> Standpoint {
        if path == NotFound.path, let root = edition.rootOnHost { return Standpoint(edition, root: root) }
        return Standpoint(edition, path: path)
    }

    /// The same frame, of whose articles and claims it is noted which pages look up.
    func noting(in log: ReadLog) -> SiteFrame {
        var frame = self
        frame.edition = edition.noting(in: log)
        return frame
    }

    /// Everything that was rendered for it, in an order that is always the same.
    var rendered: [SafeHTML] {
        navigation + footer
            + [navigationOfPage, footerOfPage].flatMap { $0.sorted { $0.key < $1.key }.map(\.value) }
    }

    private static func depth(_ path: String) -> Int { min(deepest, path.utf8.count { $0 == UInt8(ascii: "/") }) }
}
