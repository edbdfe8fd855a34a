/// Words between quotation marks in a text.
struct QuotedSpan: Equatable {
    /// From the opening mark to the closing one, as UTF-8 offsets.
    let range: Range<Int>
    let words: String

    /// How many words there are that have a letter.
    var wordCount: Int {
        words.unicodeScalars.split(whereSeparator: \.isSpace).count { $0.contains(where: \.isLetter) }
    }

    /// Whether it looks like a name or the title of a work: two words or more, all but the short ones with a capital.
    var isTitle: Bool {
        // Asked first, for most begin with a small letter.
        guard words.first(where: \.isLetter)?.isUppercase == true, wordCount > 1 else { return false }
        let long = words.split { !$0.isLetter && $0 != "'" && $0 != "’" }.filter { $0.count > 3 }
        return !long.isEmpty && long.allSatisfy { $0.first?.isUppercase == true }
    }
}

extension QuotedSpan {
    /// Every span of `text` whose marks are a pair without doubt, in order; those within others are passed over.
    ///
    /// Own code, for no library tells quotation marks from apostrophes and primes: where one cannot be told, there is
    /// no span.
    static func all(in text: String) -> [QuotedSpan] {
        var scanner = QuotedSpanScanner(text)
        return scanner.spans()
    }

    /// Whether there is a mark that may open one, told from the bytes: quick, for most texts have apostrophes alone.
    static func mayBe(in utf8: some Sequence<UInt8>) -> Bool {
        var (beforeLast, last): (UInt8, UInt8) = (0x20, 0x20)
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "\""): return true
            case UInt8(ascii: "'") where !last.isWordByte: return true
            // « »
            case 0xAB, 0xBB: if last == 0xC2 { return true }
            // “ „ ‘ ‚ ‹ begin with the same two bytes.
            case 0x98, 0x9A, 0x9C, 0x9E, 0xB9: if last == 0x80, beforeLast == 0xE2 { return true }
            // 「 『
            case 0x8C, 0x8E: if last == 0x80, beforeLast == 0xE3 { return true }
            default: break
            }
            (beforeLast, last) = (last, byte)
        }
        return false
    }
}

extension UInt8 {
    /// Part of a letter or digit, as far as one byte tells.
    fileprivate var isWordByte: Bool {
        (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20) || self >= 0x80
    }
}

/// Walks through a text from mark to mark.
private struct QuotedSpanScanner {
    private let text: [Unicode.Scalar]
    /// The UTF-8 offset of each scalar, and of the end.
    private let offsets: [Int]
    private var position = 0
    /// Where each mark stands.
    private var places: [Unicode.Scalar: [Int]] = [:]
    /// Where each stands behind something and before no word.
    private var closing: [Unicode.Scalar: [Int]] = [:]

    /// Scalars: no quote is longer.
    private static let longest = 2_000

    init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        self.text = scalars
        var offsets = [0]
        for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
        self.offsets = offsets
        for (position, mark) in scalars.enumerated() where mark.isQuotationMark {
            places[mark, default: []].append(position)
            let isAfterSpace = position == 0 || scalars[position - 1].isSpace
            if !isAfterSpace, position + 1 == scalars.count || !scalars[position + 1].isWord {
                closing[mark, default: []].append(position)
            }
        }
    }

    mutating func spans() -> [QuotedSpan] {
        var spans: [QuotedSpan] = []
        while position < text.count {
            let start = position
            position += 1
            guard isOpening(at: start), let end = end(of: start) else { continue }
            let words = String(String.UnicodeScalarView(text[(start + 1)..<end]))
            spans.append(QuotedSpan(range: offsets[start]..<offsets[end + 1], words: words))
            position = end + 1
        }
        return spans
    }

    private func isOpening(at position: Int) -> Bool {
        let before = position > 0 ? text[position - 1] : " "
        let after = position + 1 < text.count ? text[position + 1] : " "
        switch text[position] {
        case "“", "„", "«", "「", "『", "‚", "‹": return true
        // A word goes on behind an apostrophe, a quote begins before a word.
        case "\"", "»", "'", "‘": return !before.isWord && !after.isSpace && !before.isStop
        default: return false
        }
    }

    private func end(of start: Int) -> Int? {
        switch text[start] {
        case "“": first(of: ["”", "\""], after: start)
        case "„": first(of: ["“", "”", "\""], after: start)
        case "«": first(of: ["»"], after: start)
        case "»": first(of: ["«"], after: start)
        case "‹": first(of: ["›"], after: start)
        case "「": first(of: ["」"], after: start)
        case "『": first(of: ["』"], after: start)
        case "\"": first(of: ["\""], after: start)
        case "‘": single(["’"], after: start)
        case "‚": single(["‘", "’"], after: start)
        case "'": single(["'"], after: start)
        default: nil
        }
    }

    private func first(of marks: Set<Unicode.Scalar>, after start: Int) -> Int? {
        next(of: marks, in: places, after: start)
    }

    /// A single closing mark looks like an apostrophe: it stands behind a word or a stop, and no word goes on behind
    /// it. Behind an `s` it may be a genitive's; then there must be no other that may close.
    private func single(_ marks: Set<Unicode.Scalar>, after start: Int) -> Int? {
        guard let first = next(of: marks, in: closing, after: start) else { return nil }
        guard text[first - 1] == "s" || text[first - 1] == "S" else { return first }
        return next(of: marks, in: closing, after: first).map { $0 - start > Self.longest } ?? true ? first : nil
    }

    /// The first of some marks behind a position: by bisection, so that what nothing closes costs nothing.
    private func next(of marks: Set<Unicode.Scalar>, in places: [Unicode.Scalar: [Int]], after start: Int) -> Int? {
        let next = marks.compactMap { mark -> Int? in
            guard let places = places[mark] else { return nil }
            var (low, high) = (0, places.count)
            while low < high {
                let middle = (low + high) / 2
                if places[middle] <= start { low = middle + 1 } else { high = middle }
            }
            return low < places.count ? places[low] : nil
        }.min()
        return next.flatMap { $0 - start <= Self.longest ? $0 : nil }
    }
}

// Most scalars are of ASCII, and need no table of Unicode's.
extension Unicode.Scalar {
    fileprivate var isQuotationMark: Bool {
        switch self {
        case "\"", "'", "“", "”", "„", "‘", "’", "‚", "«", "»", "‹", "›", "「", "」", "『", "』": true
        default: false
        }
    }

    fileprivate var isStop: Bool {
        switch self {
        case ".", ",", ";", ":", "!", "?", "…": true
        default: false
        }
    }

    fileprivate var isSpace: Bool {
        isASCII ? self == " " || (0x09...0x0D).contains(value) : properties.isWhitespace
    }

    fileprivate var isLetter: Bool { isASCII ? (0x61...0x7A).contains(value | 0x20) : properties.isAlphabetic }

    fileprivate var isWord: Bool {
        isASCII ? isLetter || (0x30...0x39).contains(value) : isLetter || properties.numericType != nil
    }
}
