import BriefingModel
import Reading
import Rendering

/// The files of a site by their paths, rendered when they are asked for.
struct PageIndex: Sendable {
    private let pages: SitePages
    private let positions: [String: Int]
    private let assets: [String: ReadSite.Asset]
    /// What the site's `_headers` say.
    let headers: HostHeaders

    /// - Parameter previous: pages of the same paths, often: then its index serves these too.
    init(_ pages: SitePages, assets: [ReadSite.Asset], after previous: PageIndex?) throws {
        let known = previous.flatMap { pages.hasSamePaths(as: $0.pages) ? $0.positions : nil }
        let positions =
            known
            ?? Dictionary(zip(pages.lazy.map(\.path), pages.indices), uniquingKeysWith: { first, _ in first })
        try self.init(pages, at: positions, assets: assets)
    }

    private init(_ pages: SitePages, at positions: [String: Int], assets: [ReadSite.Asset]) throws {
        self.pages = pages
        self.positions = positions
        self.assets = Dictionary(assets.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        var bytes: [UInt8] = []
        if let position = positions[HostHeaders.path] { try pages[position].render(into: &bytes) }
        headers = HostHeaders(String(decoding: bytes, as: UTF8.self))
    }

    /// The index after an edit; nil where other pages may be listed, or in another order.
    func editing(_ briefing: Briefing, _ edit: BriefingEdit, assets: [ReadSite.Asset]) throws -> PageIndex? {
        guard let edited = try SitePages(pages, briefing: briefing, edit: edit) else { return nil }
        return try PageIndex(edited, at: positions, assets: assets)
    }

    func page(_ path: String) -> Page? { positions[path].map { pages[$0] } }

    func asset(_ path: String) -> ReadSite.Asset? { assets[path] }

    func has(_ path: String) -> Bool { positions[path] != nil || assets[path] != nil }
}
