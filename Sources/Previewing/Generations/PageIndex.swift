import Reading
import Rendering

/// The files of a site by their paths, rendered when they are asked for.
struct PageIndex: Sendable {
    private let pages: [Page]
    private let positions: [String: Int]
    private let assets: [String: ReadSite.Asset]
    /// What the site's `_headers` say.
    let headers: HostHeaders

    /// - Parameter previous: pages of the same paths, often: then its index serves these too.
    init(_ site: SitePages, assets: [ReadSite.Asset], after previous: PageIndex?) throws {
        pages = site.pages
        if let previous, previous.pages.count == pages.count,
            zip(previous.pages, pages).allSatisfy({ $0.path == $1.path })
        {
            positions = previous.positions
        } else {
            positions = Dictionary(
                zip(pages.map(\.path), pages.indices), uniquingKeysWith: { first, _ in first })
        }
        self.assets = Dictionary(assets.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        var bytes: [UInt8] = []
        if let position = positions[HostHeaders.path] { try pages[position].render(into: &bytes) }
        headers = HostHeaders(String(decoding: bytes, as: UTF8.self))
    }

    func page(_ path: String) -> Page? { positions[path].map { pages[$0] } }

    func asset(_ path: String) -> ReadSite.Asset? { assets[path] }

    func has(_ path: String) -> Bool { positions[path] != nil || assets[path] != nil }
}
