import TextMatching

/// The words of an English text in lower case, for rules that know phrases of English.
///
/// Typographic apostrophes count as plain ones, a possessive loses its `'s`, and `wasn't`, `cannot` come as two words,
/// the second `not`. Hyphens part words. A mark that ends a clause is a word of its own, `","`, whichever it is.
struct EnglishWords {
    static let clauseMark = ","

    private(set) var words: [String] = []
    /// The words with their letters as written, in step with `words`.
    private(set) var written: [String] = []

    init(_ text: String) {
        var word: [UInt8] = []
        let bytes = FoldedText(text).utf8
        for (position, byte) in bytes.enumerated() {
            switch byte {
            case _ where byte.isWordByte: word.append(byte)
            case UInt8(ascii: "'") where !word.isEmpty && position + 1 < bytes.count && bytes[position + 1].isWordByte:
                word.append(byte)
            default:
                take(&word)
                if byte.endsClause(before: position + 1 < bytes.count ? bytes[position + 1] : nil) {
                    append(Self.clauseMark)
                }
            }
        }
        take(&word)
    }

    private mutating func take(_ word: inout [UInt8]) {
        guard !word.isEmpty else { return }
        var text = String(decoding: word, as: UTF8.self)
        word.removeAll(keepingCapacity: true)
        if text.hasSuffix("'s") { text.removeLast(2) }
        if text.lowercased().hasSuffix("n't") {
            // "can't" is "can" and "not", "won't" is not worth a rule.
            append(text.lowercased() == "can't" ? String(text.dropLast(2)) : String(text.dropLast(3)))
            append("not")
        } else if text.lowercased() == "cannot" {
            append("can")
            append("not")
        } else if !text.isEmpty {
            append(text)
        }
    }

    private mutating func append(_ word: String) {
        written.append(word)
        words.append(word.lowercased())
    }

    /// The first words that, parted by spaces, match; of those that begin at one place the fewest.
    func firstMatch(where matches: (String) -> Bool) -> Range<Int>? {
        for start in words.indices {
            var phrase = words[start]
            if matches(phrase) { return start..<(start + 1) }
            for next in words.indices[(start + 1)...].prefix(Self.longestPhrase - 1) {
                phrase += " " + words[next]
                if matches(phrase) { return start..<(next + 1) }
            }
        }
        return nil
    }

    /// A list of words, written as a text.
    static func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }

    /// Words in the longest phrase that a rule may know.
    private static let longestPhrase = 4

    /// Whether what is at `index` is denied or doubted by one of the few words before it.
    func isNegated(at index: Int) -> Bool {
        words[..<index].suffix(4).reversed().prefix { $0 != Self.clauseMark }.contains(where: Self.negations.contains)
    }

    static let negations = EnglishWords.set(
        """
        not no never neither nor none without whether if yet lack lacked lacks lacking nobody hardly unable
        """)
}

extension UInt8 {
    fileprivate var isWordByte: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
        default: false
        }
    }

    /// Whether it ends a clause: a hyphen does where white space follows, for then it was a dash.
    fileprivate func endsClause(before next: UInt8?) -> Bool {
        switch self {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "("),
            UInt8(ascii: ")"):
            true
        case UInt8(ascii: "-"): next == UInt8(ascii: " ")
        default: false
        }
    }
}
