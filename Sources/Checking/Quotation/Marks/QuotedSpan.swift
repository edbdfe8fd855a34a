/// Words between quotation marks in a text.
struct QuotedSpan: Equatable {
    /// From the opening mark to the closing one, as UTF-8 offsets.
    let range: Range<Int>
    let words: String

    /// How many words there are that have a letter.
    var wordCount: Int { words.split(whereSeparator: \.isWhitespace).count { $0.contains(where: \.isLetter) } }

    /// Whether it looks like a name or the title of a work: two words or more, all but the short ones with a capital.
    var isTitle: Bool {
        let long = words.split { !$0.isLetter && $0 != "'" && $0 != "’" }.filter { $0.count > 3 }
        return wordCount > 1 && !long.isEmpty && long.allSatisfy { $0.first?.isUppercase == true }
            && words.first { $0.isLetter }?.isUppercase == true
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

    /// Whether there can be any, told from the bytes: quick, for most texts have none.
    static func mayBe(in utf8: some Sequence<UInt8>) -> Bool {
        // " ' « », and the first byte of “ ” „ ‘ ’ ‚ ‹ › and of corner brackets.
        utf8.contains { $0 == 0x22 || $0 == 0x27 || $0 == 0xC2 || $0 == 0xE2 || $0 == 0xE3 }
    }
}

/// Walks through a text from mark to mark.
private struct QuotedSpanScanner {
    private let text: [Unicode.Scalar]
    /// The UTF-8 offset of each scalar, and of the end.
    private let offsets: [Int]
    private var position = 0

    init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        self.text = scalars
        var offsets = [0]
        for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
        self.offsets = offsets
    }

    mutating func spans() -> [QuotedSpan] {
        var spans: [QuotedSpan] = []
        while position < text.count {
            let start = position
            position += 1
            guard isOpening(at: start), let end = closing(of: start) else { continue }
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

    private func closing(of start: Int) -> Int? {
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
        text[(start + 1)...].firstIndex { marks.contains($0) }
    }

    /// A single closing mark looks like an apostrophe: it stands behind a word or a stop, and no word goes on behind
    /// it. Behind an `s` it may be a genitive's; then there must be no other that may close.
    private func single(_ marks: Set<Unicode.Scalar>, after start: Int) -> Int? {
        var doubtful: Int?
        for position in text.indices.dropFirst(start + 1) where marks.contains(text[position]) {
            let before = text[position - 1]
            if before.isSpace || position + 1 < text.count && text[position + 1].isWord { continue }
            if doubtful != nil { return nil }
            if before != "s" && before != "S" { return position }
            doubtful = position
        }
        return doubtful
    }
}

extension Unicode.Scalar {
    fileprivate var isSpace: Bool { properties.isWhitespace }
    fileprivate var isWord: Bool { properties.isAlphabetic || properties.numericType != nil }
    fileprivate var isStop: Bool { ".,;:!?…".unicodeScalars.contains(self) }
}
