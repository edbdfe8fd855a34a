/// What a site's `_headers` say, as far as a preview heeds it.
///
/// Pages are tried under the policy that they will be published with, or what it forbids would be found too late.
/// What only concerns a public host (caching, transport security) is left out.
struct HostHeaders: Sendable {
    static let path = "_headers"

    private static let heeded: Set<String> = [
        "content-security-policy", "content-type", "x-content-type-options", "referrer-policy",
        "cross-origin-opener-policy",
    ]

    private struct Rule {
        /// The parts of the pattern between its asterisks.
        var pieces: [Substring]
        var headers: [(name: String, value: String)] = []

        func applies(to path: String) -> Bool {
            guard let first = pieces.first, let last = pieces.last, path.hasPrefix(first) else { return false }
            guard pieces.count > 1 else { return path == first }
            var rest = path.dropFirst(first.count)
            for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
                guard let found = rest.firstRange(of: piece) else { return false }
                rest = rest[found.upperBound...]
            }
            return rest.hasSuffix(last)
        }
    }

    private var rules: [Rule] = []

    init(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline) where !line.allSatisfy(\.isWhitespace) {
            if line.first?.isWhitespace == false {
                let pattern = line.split(separator: " ").first ?? line
                rules.append(Rule(pieces: pattern.split(separator: "*", omittingEmptySubsequences: false)))
            } else if let colon = line.firstIndex(of: ":"), !rules.isEmpty {
                let name = line[..<colon].filter { !$0.isWhitespace }.lowercased()
                let value = line[line.index(after: colon)...].drop(while: \.isWhitespace)
                guard Self.heeded.contains(name) else { continue }
                rules[rules.count - 1].headers.append((name, String(value)))
            }
        }
    }

    /// The headers of the file at `path`, which begins with a slash, by their names in lower case.
    func headers(of path: String) -> [String: String] {
        var headers: [String: String] = [:]
        for rule in rules where rule.applies(to: path) {
            for (name, value) in rule.headers {
                headers[name] = name == "content-security-policy" ? Self.allowingLive(value) : value
            }
        }
        return headers
    }

    /// A policy that lets the server's own script, style and events in beside what it allows.
    static func allowingLive(_ policy: String) -> String {
        var directives = policy.split(separator: ";").map { $0.split(separator: " ").map(String.init) }
            .filter { !$0.isEmpty && $0[0].lowercased() != "upgrade-insecure-requests" }
        let fallback = directives.first { $0[0].lowercased() == "default-src" }
        for name in ["script-src", "style-src", "connect-src"] {
            let position = directives.firstIndex { $0[0].lowercased() == name }
            guard position != nil || fallback != nil else { continue }
            let old = position.map { directives[$0] } ?? [name] + (fallback?.dropFirst() ?? [])
            let new = old.filter { $0.lowercased() != "'none'" } + (old.contains("'self'") ? [] : ["'self'"])
            if let position { directives[position] = new } else { directives.append(new) }
        }
        return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
    }
}
