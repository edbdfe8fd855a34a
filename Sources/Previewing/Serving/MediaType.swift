/// The media type of a file by the ending of its name.
enum MediaType {
    static let html = "text/html; charset=utf-8"
    static let css = "text/css; charset=utf-8"
    static let script = "text/javascript; charset=utf-8"
    static let plain = "text/plain; charset=utf-8"

    private static let known: [String: String] = [
        "html": html, "css": css, "js": script, "mjs": script, "txt": plain, "md": plain,
        "csv": "text/csv; charset=utf-8", "ics": "text/calendar; charset=utf-8", "vtt": "text/vtt; charset=utf-8",
        "json": "application/json", "map": "application/json", "webmanifest": "application/manifest+json",
        "xml": "application/xml", "atom": "application/atom+xml", "pdf": "application/pdf", "wasm": "application/wasm",
        "zip": "application/zip", "epub": "application/epub+zip",
        "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
        "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon",
        "woff": "font/woff", "woff2": "font/woff2", "ttf": "font/ttf", "otf": "font/otf",
        "mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg", "oga": "audio/ogg", "wav": "audio/wav",
        "flac": "audio/flac", "mp4": "video/mp4", "webm": "video/webm", "ogv": "video/ogg",
    ]

    /// What no ending tells is bytes to a browser, but for the site's own files without one, which are text.
    static func of(_ path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: ".") else { return plain }
        return known[name[name.index(after: dot)...].lowercased()] ?? "application/octet-stream"
    }
}
