import BriefingModel
import CommonMark

/// Where images come from besides the site itself, as a Content-Security-Policy names it: `https://example.org`.
enum ImageOrigins {
    /// Those of all texts, sorted.
    static func of(_ briefing: Briefing) -> [String] {
        of(
            briefing.articles.map(\.body) + briefing.speakers.compactMap(\.profile)
                + briefing.sources.compactMap(\.profile) + briefing.events.compactMap(\.profile))
    }

    /// Those of some texts, sorted.
    static func of(_ documents: [Document]) -> [String] {
        var origins: Set<String> = []
        for document in documents {
            for link in document.links where link.isImage && !link.isUnsafe {
                if let origin = origin(of: link.destination) { origins.insert(origin) }
            }
        }
        return origins.sorted()
    }

    /// What a policy calls the place of an image: its scheme and host, the host alone where the address leaves the
    /// scheme to the page, `data:` for one inside the page. Nil for a relative address.
    static func origin(of address: String) -> String? {
        if address.lowercased().hasPrefix("data:") { return "data:" }
        let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count > 2, parts[1].isEmpty, ["", "http:", "https:"].contains(parts[0].lowercased()) else {
            return nil
        }
        let host = parts[2].prefix { $0 != "?" && $0 != "#" }.lowercased()
        let isHost =
            !host.isEmpty
            && host.utf8.allSatisfy { byte in
                (48...57).contains(byte) || (97...122).contains(byte) || ".-:[]".utf8.contains(byte)
            }
        guard isHost else { return nil }
        return parts[0].isEmpty ? host : "\(parts[0].lowercased())//\(host)"
    }
}
