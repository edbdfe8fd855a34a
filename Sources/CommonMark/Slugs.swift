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
}
