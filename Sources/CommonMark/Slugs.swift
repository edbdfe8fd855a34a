/// The slugs of a document's headings, made in GitHub's manner: letters, marks, numbers, `-` and `_`
/// of any script are kept, letters in lower case; white space becomes `-`; all else goes.
struct Slugs {
    private var used: Set<String> = []
    /// The number to try next for a slug that is taken.
    private var next: [String: Int] = [:]

    /// A slug for a heading's text that no heading before it has.
    mutating func unique(for text: ArraySlice<UInt8>) -> String {
        let base = Self.slug(of: text)
        guard !used.insert(base).inserted else { return base }
        var number = next[base, default: 1]
        while !used.insert("\(base)-\(number)").inserted { number += 1 }
        next[base] = number + 1
        return "\(base)-\(number)"
    }

    private static func slug(of text: ArraySlice<UInt8>) -> String {
        if text.allSatisfy({ $0 < 0x80 }) { return asciiSlug(of: text) }
        var slug = ""
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .titlecaseLetter: slug += scalar.properties.lowercaseMapping
            case .lowercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
                .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
                slug.unicodeScalars.append(scalar)
            case .spaceSeparator: slug += "-"
            default:
                if scalar == "-" || scalar == "_" {
                    slug.unicodeScalars.append(scalar)
                } else if scalar == "\n" || scalar == "\t" {
                    slug += "-"
                }
            }
        }
        return slug.isEmpty ? "section" : slug
    }

    /// The same for text without letters beyond ASCII, which needs no tables.
    private static func asciiSlug(of text: ArraySlice<UInt8>) -> String {
        var slug: [UInt8] = []
        slug.reserveCapacity(text.count)
        for byte in text {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                slug.append(byte)
            case UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"):
                slug.append(UInt8(ascii: "-"))
            default: continue
            }
        }
        return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
    }
}
