import Reading

/// The paths that OnRecord writes itself, whatever a site's records are called.
///
/// What is published as it is, and old paths that lead to new ones, must keep clear of them. They are named here and not
/// asked of what writes them, for that comes later than linking; a test compares the two.
enum ReservedPaths {
    /// Pages at the top of the site, without `.html`: an old path may lead to any of them.
    static let pages = [
        "contested", "corrections", "index", "method", "open", "search", "timeline", "timeline-by-report",
        "timeline-by-source", "timeline-by-speaker",
    ]
    /// Names at the top of the site that are taken with any ending, and as folders: those of the pages, whose parts stand
    /// in a folder of their name, and those of what is not for readers alone.
    static let names = Set(
        pages + [
            "404", "_headers", "as-known", "assets", "feed", "feeds", "llms", "manifest", "pagefind", "robots",
            "sitemap",
        ])
    /// Names of the theme's files among the site's own in `assets/`, before the fingerprint of their contents.
    static let assets: Set<String> = ["answers", "favicon", "records", "style"]
    /// The theme's files in folders below `assets/`, which keep their names.
    static let deeperAssets: Set<String> = ["assets/claims/table.js", "assets/search/search.js"]

    /// Kinds whose records have pages.
    static let kinds: [RecordKind] = [.article, .claim, .event, .source, .speaker]

    /// Whether nothing else may stand at a path from the root of the site, in lower case.
    ///
    /// - Parameter isAsset: whether it is of a file that is published as it is: those stand in `assets/` and `articles/`.
    static func contains(_ path: String, isAsset: Bool = false) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let name = parts[0].prefix { $0 != "." }
        if isAsset, parts[0] == "assets" {
            return deeperAssets.contains(path) || (parts.count == 2 && isOfTheme(parts[1]))
        }
        if names.contains(String(name)) { return true }
        // The list of a kind and its parts: `claims/index.html`, `claims/index/2.html`.
        guard kinds.contains(where: { $0.plural == parts[0] }) else { return false }
        return parts.count == 1 || parts[1] == "index" || (parts.count == 2 && parts[1] == "index.html")
    }

    /// `style.af63dc4c8601ec8c.css`: a name, sixteen hexadecimal digits, an ending.
    private static func isOfTheme(_ name: Substring) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 3 && assets.contains(String(parts[0])) && parts[1].count == 16
            && parts[1].allSatisfy(\.isHexDigit)
    }
}
