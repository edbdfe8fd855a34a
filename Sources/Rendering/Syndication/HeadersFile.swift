import BriefingModel

/// `_headers`: what Netlify, Cloudflare Pages and others that read their notation send with each file.
///
/// `docs/hosting.md` has the same for servers that are told otherwise.
struct HeadersFile: SiteFile {
    static let path = "_headers"

    /// Where images of the prose come from besides the site itself: `https://example.org`.
    let imageOrigins: [String]
    /// Paths whose content never changes, for it is named in them.
    let lasting: [String]
    let feeds: [FeedKind]
    let hasSearch: Bool

    init(_ edition: Edition, lasting: [String]) {
        imageOrigins = edition.imageOrigins
        self.lasting = lasting
        feeds = FeedKind.all(of: edition)
        hasSearch = edition.kinds.contains(.search)
    }

    /// Nothing but the site's own files, no frame around it, no script or style inside a page.
    var policy: String { policy(scripts: "'self'") }

    /// What searches the index is WebAssembly, and only the page that does may compile it.
    var policyOfSearch: String { policy(scripts: "'self' 'wasm-unsafe-eval'") }

    private func policy(scripts: String) -> String {
        let images = (["'self'"] + imageOrigins).joined(separator: " ")
        return [
            "default-src 'none'", "style-src 'self'", "script-src \(scripts)", "img-src \(images)", "font-src 'self'",
            "media-src 'self'", "connect-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'self'",
            "frame-ancestors 'none'",
        ].joined(separator: "; ")
    }

    var bytes: [UInt8] {
        var lines = [
            "/*",
            "  Content-Security-Policy: \(policy)",
            "  X-Content-Type-Options: nosniff",
            "  Referrer-Policy: strict-origin-when-cross-origin",
            "  Cross-Origin-Opener-Policy: same-origin",
        ]
        // By both names that hosts give it. Where several rules fit, some hosts take the closest and others join them all,
        // unless a line with `!` takes back what the wider rule says; the former pass over that line.
        for path in hasSearch ? ["/\(SearchContext.path)", "/search"] : [] {
            lines += [path, "  ! Content-Security-Policy", "  Content-Security-Policy: \(policyOfSearch)"]
        }
        for path in lasting { lines += ["/\(path)", "  Cache-Control: public, max-age=31536000, immutable"] }
        for feed in feeds {
            lines += ["/\(feed.atomPath)", "  Content-Type: \(AtomFeed.mediaType); charset=utf-8"]
            lines += ["/\(feed.jsonPath)", "  Content-Type: \(JSONFeed.mediaType); charset=utf-8"]
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }
}
