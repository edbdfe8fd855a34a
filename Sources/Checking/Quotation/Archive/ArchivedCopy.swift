import BriefingModel
import TextMatching

/// An archived text in which quotes are looked for, and from which editors are shown what it says instead.
struct ArchivedCopy: Sendable {
    /// From the folder that holds content/.
    let path: String
    let utf8: [UInt8]
    private let check: QuoteCheck

    init(path: String, utf8: [UInt8], check: QuoteCheck) {
        self.path = path
        self.utf8 = utf8
        self.check = check
    }

    /// What the text says about a quote in which brackets mark what the editor left out or put in.
    func find(_ quote: String) -> Finding {
        let asWritten = check.check(quote)
        if asWritten.isThere { return Finding(result: asWritten) }
        let bracketed = EditorialMarks.withoutInsertions(quote)
        if bracketed != quote {
            let result = check.check(bracketed)
            if result != .empty { return Finding(result: result) }
        }
        let marked = EditorialMarks.withEllipsesInBrackets(bracketed)
        if marked != bracketed, case .found = check.check(marked) { return Finding(hasBareEllipsis: true) }
        return Finding(result: asWritten)
    }

    /// Whether the words stand here, in order.
    func holds(_ quote: String) -> Bool { find(quote).result?.isThere ?? false }

    struct Finding {
        /// Nil where the words stand there but for omissions marked by an ellipsis without brackets.
        var result: QuoteResult?
        var hasBareEllipsis: Bool { result == nil }

        fileprivate init(result: QuoteResult) { self.result = result }
        fileprivate init(hasBareEllipsis: Bool) { result = nil }
    }

    /// The bytes of a range as words for a message: on one line, and not longer than one should be.
    func words(_ range: Range<Int>) -> String {
        let text = String(decoding: utf8[range], as: UTF8.self).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        return text.count <= Self.longestExcerpt ? text : text.prefix(Self.longestExcerpt) + "…"
    }

    /// Where a range begins, for a message: `archive/report.txt, line 12`.
    func location(_ range: Range<Int>) -> String {
        "\(path), line \(utf8[..<range.lowerBound].count { $0 == 0x0A } + 1)"
    }

    /// The sentence around a range.
    func sentence(around range: Range<Int>) -> Range<Int> {
        var start = max(0, range.lowerBound - Self.longestSentence)
        while start > 0, utf8[start] & 0xC0 == 0x80 { start -= 1 }
        var end = min(utf8.count, range.upperBound + Self.longestSentence)
        while end < utf8.count, utf8[end] & 0xC0 == 0x80 { end += 1 }
        let text = String(decoding: utf8[start..<end], as: UTF8.self)
        let sentence = Sentences(text).around((range.lowerBound - start)..<(range.upperBound - start))
        return (sentence.lowerBound + start)..<(sentence.upperBound + start)
    }

    /// Characters.
    private static let longestExcerpt = 240
    /// Bytes to either side in which a sentence is looked for.
    private static let longestSentence = 600
}

extension QuoteResult {
    /// Whether the words stand there, whatever else is to be said.
    fileprivate var isThere: Bool {
        switch self {
        case .found, .differsOnly: true
        default: false
        }
    }
}
