/// Where a link in prose leads, told from its text alone.
enum Destination: Equatable {
    /// A record: `claim:id`, `event:id`, …
    case record(scheme: Scheme, id: String)
    /// `article:slug#heading`.
    case article(slug: String, heading: String?)
    /// A heading of the same text.
    case fragment(String)
    /// A file beside the text.
    case file(path: String, fragment: String?)
    /// Somewhere else on the web.
    case external
    /// A path from the root of a server, which a site that may stand anywhere cannot use.
    case absolutePath
    /// A scheme that is none of ours nor of the web's.
    case unknownScheme(String)

    enum Scheme: String, CaseIterable {
        case claim, event, speaker, source, question, inquiry
    }

    /// Schemes of links that leave the site.
    static let webSchemes = ["https", "http", "mailto", "tel", "doi", "ftp"]
    /// Every scheme that may stand, for suggestions.
    static let knownSchemes = Scheme.allCases.map(\.rawValue) + ["article"] + webSchemes

    /// Most links lead to records, and their scheme and id are told from the bytes.
    init(utf8: ArraySlice<UInt8>) {
        let longest = 8
        if let colon = utf8.prefix(longest + 1).firstIndex(of: UInt8(ascii: ":")),
            let scheme = Scheme(rawValue: String(decoding: utf8[..<colon], as: UTF8.self))
        {
            self = .record(scheme: scheme, id: String(decoding: utf8[(colon + 1)...], as: UTF8.self))
        } else {
            self.init(String(decoding: utf8, as: UTF8.self))
        }
    }

    init(_ text: String) {
        if text.hasPrefix("#") {
            self = .fragment(String(text.dropFirst()))
        } else if text.hasPrefix("//") {
            self = .external
        } else if text.hasPrefix("/") {
            self = .absolutePath
        } else if let colon = text.firstIndex(of: ":"), Self.isScheme(text[..<colon]) {
            let name = text[..<colon].lowercased()
            let rest = String(text[text.index(after: colon)...])
            if let scheme = Scheme(rawValue: name) {
                self = .record(scheme: scheme, id: rest)
            } else if name == "article" {
                let (slug, heading) = Self.splitFragment(rest)
                self = .article(slug: slug, heading: heading)
            } else {
                self = Self.webSchemes.contains(name) ? .external : .unknownScheme(name)
            }
        } else {
            let (path, fragment) = Self.splitFragment(text)
            self = .file(path: path, fragment: fragment)
        }
    }

    private static func isScheme(_ text: Substring) -> Bool {
        guard let first = text.utf8.first, (first | 0x20) >= UInt8(ascii: "a"), (first | 0x20) <= UInt8(ascii: "z")
        else { return false }
        return text.utf8.allSatisfy { byte in
            switch byte {
            case 48...57, 65...90, 97...122, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
            default: false
            }
        }
    }

    private static func splitFragment(_ text: String) -> (String, String?) {
        guard let hash = text.firstIndex(of: "#") else { return (text, nil) }
        return (String(text[..<hash]), String(text[text.index(after: hash)...]))
    }
}
