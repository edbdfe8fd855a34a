/// Who may ask: browsers that were led here by the address that the server printed.
///
/// A page of another site can make a browser ask this server by a name of its own that resolves here (DNS rebinding),
/// or straight from that page. The first shows in `Host`, the second in `Origin` and `Sec-Fetch-Site`.
struct AllowedHosts: Sendable {
    private let names: Set<String>
    private let port: UInt16
    /// Whether the server can be reached by addresses that it does not know.
    private let isOpen: Bool

    init(bound host: String, port: UInt16) {
        names = ["localhost", "127.0.0.1", "[::1]", host.contains(":") ? "[\(host)]" : host]
        self.port = port
        isOpen = host == "0.0.0.0" || host == "::"
    }

    /// Whether a `Host` is one of the server's. Addresses in digits cannot be rebound; names can.
    func allows(host: String?) -> Bool {
        guard let host = host?.lowercased() else { return false }
        let (name, port) = Self.split(host)
        guard port == String(self.port) || port == nil && self.port == 80 else { return false }
        return names.contains(name) || isOpen && Self.isAddress(name)
    }

    /// Whether a request with this `Origin` comes from the server's own pages, or from no page at all.
    func allows(origin: String?) -> Bool {
        guard let origin else { return true }
        return origin.hasPrefix("http://") && allows(host: String(origin.dropFirst("http://".count)))
    }

    private static func split(_ host: String) -> (name: String, port: String?) {
        guard let colon = host.lastIndex(of: ":"), !host[colon...].contains("]") else { return (host, nil) }
        return (String(host[..<colon]), String(host[host.index(after: colon)...]))
    }

    private static func isAddress(_ name: String) -> Bool {
        if name.hasPrefix("["), name.hasSuffix("]") { return true }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }
}
