/// `robots.txt` (RFC 9309): everything may be read, and where the sitemap is.
struct RobotsFile: SiteFile {
    static let path = "robots.txt"

    let sitemap: String?

    var bytes: [UInt8] {
        let lines = ["User-agent: *", "Allow: /"] + (sitemap.map { ["", "Sitemap: \($0)"] } ?? [])
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }
}
