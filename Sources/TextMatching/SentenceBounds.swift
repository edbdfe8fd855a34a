extension FoldedText {
    /// Whether a sentence, a paragraph or a passage of direct speech may start at the folded `position`: at the start
    /// of the text, after a blank line, after `.` `!` `?` `…` and what closes behind them, after an opening quote, or
    /// with a capital after a colon. An abbreviation's stop (`Gen. Milley`) counts as a sentence's.
    func mayStartSentence(_ position: Int, original: [UInt8]) -> Bool {
        var index = position
        if index > 0, utf8[index - 1].isQuote { return true }
        if index > 0, utf8[index - 1] == 0x20 { index -= 1 }
        if index == 0 { return true }
        if utf8[index - 1] == UInt8(ascii: ":"), utf8.scalar(at: position)?.scalar.properties.isUppercase == true {
            return true
        }
        if hasBlankLine(between: index, and: position, original: original) { return true }
        while index > 0, utf8[index - 1].isQuote || utf8[index - 1].isClosingBracket { index -= 1 }
        return endsSentence(before: index)
    }

    /// Whether a sentence, a paragraph or a passage of direct speech may end at the folded `position`; a comma before
    /// the closing quote (`"We are done," he said`) does not count.
    func mayEndSentence(_ position: Int, original: [UInt8]) -> Bool {
        var last = position
        while last > 0, utf8[last - 1].isQuote || utf8[last - 1].isClosingBracket { last -= 1 }
        if endsSentence(before: last) { return true }
        var index = position
        if index == utf8.count || index + 1 == utf8.count && utf8[index] == 0x20 { return true }
        if utf8[index] == 0x20 { return hasBlankLine(between: index, and: index + 1, original: original) }
        if startsWithStop(at: index) { return true }
        if utf8[index] == UInt8(ascii: ",") { index += 1 }
        while index < utf8.count, utf8[index].isClosingBracket { index += 1 }
        guard index < utf8.count else { return true }
        if startsWithStop(at: index) { return true }
        // An apostrophe goes on with the word.
        return utf8[index].isQuote
            && !(utf8.scalar(at: index + 1 < utf8.count ? index + 1 : index)?.scalar.isWordConstituent ?? false)
    }

    private func endsSentence(before index: Int) -> Bool {
        guard let last = utf8.scalar(before: index)?.scalar else { return true }
        return last.endsSentence
    }

    private func startsWithStop(at index: Int) -> Bool {
        utf8.scalar(at: index)?.scalar.endsSentence ?? false
    }

    /// Whether the white space at a folded range holds two line breaks in the original.
    private func hasBlankLine(between start: Int, and end: Int, original: [UInt8]) -> Bool {
        if start == end { return false }
        return original[originalRange(of: start..<end)].count { $0 == 0x0A } >= 2
    }
}

extension Unicode.Scalar {
    fileprivate var endsSentence: Bool { ".!?…。！？؟۔।".unicodeScalars.contains(self) }
}

extension UInt8 {
    fileprivate var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }
    fileprivate var isClosingBracket: Bool { self == UInt8(ascii: ")") || self == UInt8(ascii: "]") }
}
