// What to say of a byte that cannot stand where it does.

extension Parser {
    /// Nothing that was wanted comes next.
    func unexpected(wanting wanted: String) -> EDTFError {
        guard let byte = next else {
            return EDTFError(.unexpectedEnd, position..<position, "the text ends where \(wanted) should be")
        }
        if let known = knownMistake(byte) { return known }
        return EDTFError(
            .unexpectedCharacter, nextCharacter, "“\(text(nextCharacter))” stands where \(wanted) should be")
    }

    /// A date is complete, and more follows that is not part of it.
    func trailing() -> EDTFError {
        guard let byte = next else { return unexpected(wanting: "a date") }
        if let known = knownMistake(byte) { return known }
        return EDTFError(
            .trailingText, position..<bytes.count, "“\(text(position..<bytes.count))” is not part of a date")
    }

    /// Time of day is left out of intervals and sets by the specification.
    func timeNotAllowed(in place: String) -> EDTFError {
        EDTFError(.timeNotAllowed, position..<endOfDate, "\(place) holds dates without a time of day")
    }

    /// `x` and, in the draft of 2012, `u` after the digits of a component.
    func rejectDraftUnspecified(_ component: String) throws(EDTFError) {
        guard let byte = next, byte == UInt8(ascii: "x") || byte == UInt8(ascii: "u") else { return }
        throw EDTFError(
            .draftNotation, position..<position + 1,
            "an unspecified digit of a \(component) is an upper-case X, not “\(text(position..<position + 1))”")
    }

    /// What can be said of a byte wherever it was met.
    private func knownMistake(_ byte: UInt8) -> EDTFError? {
        if byte.isWhiteSpace || text(nextCharacter) == "\u{A0}" {
            return EDTFError(.whiteSpace, nextCharacter, "EDTF has no white space")
        }
        if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "%") {
            return EDTFError(
                .misplacedQualification, nextCharacter,
                "“\(text(nextCharacter))” stands before or after a year, month or day, nowhere else")
        }
        return draftNotation(byte)
    }

    /// Notation of the draft of 2012: words, lower-case letters, parentheses and `^`.
    private func draftNotation(_ byte: UInt8) -> EDTFError? {
        if byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") {
            return EDTFError(
                .draftNotation, nextCharacter,
                "qualifications stand directly before or after a component since 2019, without parentheses")
        }
        if byte == UInt8(ascii: "^") {
            return EDTFError(
                .draftNotation, nextCharacter, "a season is a number from 21 to 41 since 2019, without “^”")
        }
        let word = position..<(bytes[position...].firstIndex { !$0.isLetter } ?? bytes.count)
        let rule: String? =
            switch text(word) {
            case "open": "an open end is “..” since 2019, not “open”"
            case "unknown": "an unknown end is left empty since 2019, not “unknown”"
            case "u", "x", "uu", "xx", "uuuu", "xxxx": "an unspecified digit is an upper-case X"
            case "y": "the letter before a long year is an upper-case Y"
            case "e": "the letter before an exponent is an upper-case E"
            case "p", "s": "significant digits follow an upper-case S"
            case "t": "the letter before a time is an upper-case T"
            case "z": "UTC is an upper-case Z"
            default: nil
            }
        return rule.map { EDTFError(.draftNotation, word, $0) }
    }

    /// The next character, all its UTF-8 bytes.
    private var nextCharacter: Range<Int> {
        var end = min(position + 1, bytes.count)
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return position..<end
    }
}
