extension String {
    /// The address itself if following it from a page is harmless: `http:`, `https:`, `mailto:`, or one without a
    /// scheme; nil otherwise. Addresses of records are data like any other.
    var safeURL: String? {
        guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")) else { return self }
        let scheme = self[..<colon].lowercased()
        guard !scheme.utf8.contains(where: { "/?#".utf8.contains($0) }) else { return self }
        return ["http", "https", "mailto"].contains(scheme) ? self : nil
    }
}
