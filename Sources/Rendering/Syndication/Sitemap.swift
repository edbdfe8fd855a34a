import EDTF

/// The pages of a site for search engines, by the Sitemaps protocol 0.9: one file, or an index of files where the site
/// has more pages than a file may name.
struct Sitemap: Sendable {
    struct Entry: Sendable {
        let path: String
        /// When its content last changed, where that is known.
        let lastChange: CivilDate?
    }

    static let path = "sitemap.xml"
    /// As many as the protocol allows in one file.
    static let limit = 50_000
    private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

    let base: String
    let entries: [Entry]
    /// At most this many in a file.
    let size: Int

    init(base: String, _ entries: [Entry], size: Int = limit) {
        self.base = base
        self.entries = entries
        self.size = size
    }

    /// The files with their paths: the whole, or the index and its parts.
    var files: [(path: String, file: any SiteFile)] {
        guard entries.count > size else { return [(Self.path, SitemapPart(map: self, range: entries.indices))] }
        let starts = Array(stride(from: 0, to: entries.count, by: size))
        let parts = starts.enumerated().map { number, start in
            (
                path: Self.path(ofPart: number + 1),
                file: SitemapPart(map: self, range: start..<min(start + size, entries.count)) as any SiteFile
            )
        }
        return [(Self.path, SitemapIndex(base: base, parts: parts.map(\.path)))] + parts
    }

    private static func path(ofPart number: Int) -> String { "sitemap/\(number).xml" }

    /// A file that names pages.
    struct SitemapPart: SiteFile {
        let map: Sitemap
        let range: Range<Int>

        var bytes: [UInt8] {
            var xml = XMLWriter()
            xml.element("urlset", [("xmlns", Sitemap.namespace)]) { xml in
                for entry in map.entries[range] {
                    xml.element("url") { xml in
                        xml.element("loc", text: map.base + entry.path)
                        if let date = entry.lastChange { xml.element("lastmod", text: date.description) }
                    }
                }
            }
            return xml.bytes
        }
    }

    /// A file that names the files that name pages.
    struct SitemapIndex: SiteFile {
        let base: String
        let parts: [String]

        var bytes: [UInt8] {
            var xml = XMLWriter()
            xml.element("sitemapindex", [("xmlns", Sitemap.namespace)]) { xml in
                for part in parts { xml.element("sitemap") { $0.element("loc", text: base + part) } }
            }
            return xml.bytes
        }
    }
}
