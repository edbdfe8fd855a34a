/// The form of ids and slugs: `[a-z0-9]+(-[a-z0-9]+)*`, at most 100 bytes, and none of the reserved words.
enum Slug {
    static let maximumLength = 100

    /// Words that mean something else where an id may stand, or a page of the site's own.
    static let reserved: Set<String> = ["us", "index", "none", "declined", "partial", "unreachable"]

    private static let longestReserved = 11

    static func isValid(_ text: String) -> Bool { problem(in: text) == nil }

    /// Why `text` cannot be an id; nil if it can.
    static func problem(in text: String) -> ReadingProblem? {
        if text.utf8.count <= longestReserved, reserved.contains(text) { return .reservedID(text) }
        guard text.utf8.count <= maximumLength, isWellFormed(text) else {
            // Of letters that an id cannot hold, only an editor can say what they become.
            let isGuess = text.unicodeScalars.contains { !$0.isASCII && $0.properties.isAlphabetic }
            return .malformedID(text, suggestion: isGuess ? nil : suggestion(for: text))
        }
        return nil
    }

    /// Why the name of a file, without `.md`, cannot be an id; nil if it can.
    static func problem(inFileName name: String) -> ReadingProblem? {
        guard case .malformedID(_, let suggestion)? = problem(in: name) else { return problem(in: name) }
        return .malformedFileName(name, suggestion: suggestion)
    }

    /// A valid id close to `text`: lower case, every other character a hyphen; nil if nothing is left of it.
    static func suggestion(for text: String) -> String? {
        var slug: [UInt8] = []
        for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": slug.append(UInt8(scalar.value))
            default: if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
            }
        }
        slug = Array(slug.prefix(maximumLength))
        while slug.last == UInt8(ascii: "-") { slug.removeLast() }
        let text = String(decoding: slug, as: UTF8.self)
        return slug.isEmpty || reserved.contains(text) ? nil : text
    }

    private static func isWellFormed(_ text: String) -> Bool {
        var wasHyphen = true
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): wasHyphen = false
            case UInt8(ascii: "-") where !wasHyphen: wasHyphen = true
            default: return false
            }
        }
        return !wasHyphen
    }
}
