extension YAML.Problem {
    /// What libyaml could not read, in an author's words and at the place where the author would mend it.
    ///
    /// - Parameters:
    ///   - index: where libyaml stopped.
    ///   - context: where the thing began that it was reading.
    init(_ fault: SyntaxFault, at index: Int, contextAt context: Int, in text: ArraySlice<UInt8>) {
        let place = Place(text: text, index: index, context: context, isInFlow: fault.isInFlow)
        if let character = place.mistakenIndicator(fault) {
            self = place.needsQuotes("a value that begins with '\(character)' must be in quotes")
            return
        }
        switch fault.problem {
        case "mapping values are not allowed in this context":
            self = place.unexpectedColon()
        case "did not find expected key":
            self = place.unexpectedText()
        case "could not find expected ':'":
            self = place.missingColon()
        case "did not find expected ',' or ']'":
            self = place.unfinishedCollection("the list", closedBy: "]")
        case "did not find expected ',' or '}'":
            self = place.unfinishedCollection("the mapping", closedBy: "}")
        case "found unexpected end of stream", "found unexpected document indicator":
            self = .init(.syntax("this quote is never closed"), at: context..<min(context + 1, text.endIndex))
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            self = .init(
                .syntax("this is no escape that YAML knows; double the backslash, or use single quotes"),
                at: index..<min(index + 2, text.endIndex))
        case "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            self = place.tab()
        case "found character that cannot start any token" where place.byte == UInt8(ascii: "\t"):
            self = place.tab()
        case let problem where problem.contains("directive") || fault.context.contains("directive"):
            self = .init(.directive, at: place.restOfLine)
        default:
            self = .init(.syntax(place.words(for: fault)), at: place.character)
        }
    }
}

/// Where a syntax fault is, and what stands around it.
private struct Place {
    let text: ArraySlice<UInt8>
    let index: Int
    let context: Int
    let isInFlow: Bool

    var byte: UInt8? { index < text.endIndex ? text[index] : nil }

    /// The character at fault; empty at the end of the text.
    var character: Range<Int> {
        var end = min(index + 1, text.endIndex)
        while end < text.endIndex, text[end] & 0xC0 == 0x80 { end += 1 }
        return min(index, end)..<end
    }

    var restOfLine: Range<Int> { index..<max(index, text[index..<text.endOfLine(index)].endOfContent) }

    // MARK: Values that need quotes

    /// The character that an author took for text and YAML for something else, if that is what happened.
    func mistakenIndicator(_ fault: SyntaxFault) -> Character? {
        switch fault.problem {
        case "found character that cannot start any token", "did not find expected node content",
            "mapping keys are not allowed in this context":
            return indicator(at: index, among: "%@`|>?")
        case "did not find expected alphabetic or numeric character":
            return indicator(at: context, among: "*&")
        case "did not find expected comment or line break" where fault.context.contains("block scalar"):
            return indicator(at: context, among: "|>")
        case "did not find expected key", "did not find expected <document start>":
            return indicator(at: text.startOfValue(onLineOf: index), among: "*&!")
        case _ where fault.context.contains("tag") || fault.problem.contains("tag handle"):
            return indicator(at: context, among: "!")
        default:
            return nil
        }
    }

    private func indicator(at index: Int, among indicators: String) -> Character? {
        guard index < text.endIndex else { return nil }
        let character = Character(Unicode.Scalar(text[index]))
        return indicators.contains(character) ? character : nil
    }

    /// Says that the value at the fault must be quoted, and how.
    func needsQuotes(_ words: String) -> YAML.Problem {
        var start = isInFlow ? index : text.startOfValue(onLineOf: index)
        if start > index { start = index }
        let value = start..<text.endOfValue(from: start, isInFlow: isInFlow)
        return .init(
            .needsQuotes(words), at: value, fix: .quoting(value, in: text, isCertain: endsOnItsLine(value)))
    }

    /// Whether a value surely ends where its line does: not in brackets, where it may hold a comma, nor if the next line
    /// is indented further and may belong to it.
    private func endsOnItsLine(_ value: Range<Int>) -> Bool {
        guard !isInFlow else { return false }
        let next = text.skippingBlanksAndComments(from: value.upperBound, before: text.endIndex)
        return next >= text.endIndex || indentation(at: next) <= indentation(at: value.lowerBound)
    }

    private func indentation(at index: Int) -> Int {
        let start = text.startOfLine(index)
        return text.skippingBlanks(from: start, before: text.endOfLine(index)) - start
    }

    // MARK: Mappings and lists

    /// A `: ` where no key can be: inside a value, or behind a line that the lines above swallowed.
    func unexpectedColon() -> YAML.Problem {
        let start = text.startOfValue(onLineOf: index)
        if start < index {
            let value = start..<text.endOfValue(from: start, isInFlow: false)
            return .init(
                .needsQuotes("a value that holds ': ' must be in quotes"), at: value,
                fix: .quoting(value, in: text, isCertain: endsOnItsLine(value)))
        }
        let key = text.skippingBlanks(from: text.startOfLine(index), before: index)..<index
        return .init(
            .syntax(
                "this key cannot stand here: either it is indented too far, or the line above lacks its ':'"), at: key)
    }

    /// Something that is neither a key nor the end of a mapping.
    func unexpectedText() -> YAML.Problem {
        let start = text.startOfValue(onLineOf: index)
        if start < index, text[start] == UInt8(ascii: "\"") || text[start] == UInt8(ascii: "'") {
            return textBehindQuote(start..<text.endOfValue(from: start, isInFlow: false))
        }
        return .init(
            .syntax("this does not line up with the keys above; give it the same indentation"), at: restOfLine,
            related: .init(message: "the mapping begins here", range: firstWord(at: context)))
    }

    /// `'it's'`, where the apostrophe ends the value, or `"Over," it said`, where the quotes are part of the text.
    private func textBehindQuote(_ value: Range<Int>) -> YAML.Problem {
        let quote = text[value.lowerBound]
        guard text[index - 1] == quote, text[value.upperBound - 1] == quote, value.count > 2 else {
            return .init(
                .needsQuotes("there is text behind the closing quote; quote the whole value"), at: value,
                fix: .quoting(value, in: text, isCertain: endsOnItsLine(value)))
        }
        let meant = YAML.quoted(text.string(value.dropFirst().dropLast()))
        return .init(
            .needsQuotes("this quote ends the value early; put the other kind of quotes around it"),
            at: index - 1..<index,
            fix: YAML.Fix(
                message: "quote it", range: value, replacement: meant, isCertain: endsOnItsLine(value)))
    }

    /// A line of a mapping without `: `.
    func missingColon() -> YAML.Problem {
        let line = context..<max(context, text[context..<text.endOfLine(context)].endOfContent)
        if let colon = text[line].firstIndex(of: UInt8(ascii: ":")), colon + 1 < line.upperBound {
            let fix = YAML.Fix(message: "put a space behind it", range: colon..<colon + 1, replacement: ": ")
            return .init(
                .syntax("the ':' between key and value needs a space behind it"), at: colon..<colon + 1, fix: fix)
        }
        return .init(.syntax("this line has no ':' between a key and its value"), at: line)
    }

    func unfinishedCollection(_ collection: String, closedBy bracket: String) -> YAML.Problem {
        let start = context..<min(context + 1, text.endIndex)
        if text.skippingBlanksAndComments(from: index, before: text.endIndex) >= text.endIndex {
            return .init(.syntax("\(collection) is never closed; a '\(bracket)' is missing"), at: start)
        }
        return .init(
            .syntax("a ',' or the closing '\(bracket)' is missing before this"), at: character,
            related: .init(message: "\(collection) begins here", range: start))
    }

    // MARK: The rest

    /// A tab, with every tab of the line's indentation to be made spaces.
    func tab() -> YAML.Problem {
        let start = text.startOfLine(index)
        let blanks = start..<text.skippingBlanks(from: start, before: text.endOfLine(index))
        guard blanks.contains(index) else { return .init(.tabIndentation, at: character) }
        let spaces = text[blanks].reduce(into: "") { $0 += $1 == UInt8(ascii: "\t") ? "  " : " " }
        let tabs = index..<max(index + 1, blanks.upperBound)
        return .init(
            .tabIndentation, at: tabs,
            fix: YAML.Fix(message: "indent with spaces", range: blanks, replacement: spaces))
    }

    func words(for fault: SyntaxFault) -> String {
        switch fault.problem {
        case "did not find expected '-' indicator":
            "this does not line up with the list above; a list item begins with '- '"
        case "block sequence entries are not allowed in this context":
            "a list cannot begin here; put its first '- ' on a line of its own"
        case "mapping keys are not allowed in this context":
            "a '? ' cannot stand here; quote the value if it is text"
        case "did not find expected node content":
            "a value is missing here"
        case "did not find expected <document start>":
            "this does not belong to what stands above; check the indentation"
        case "found an indentation indicator equal to 0":
            "the number after '|' or '>' must be between 1 and 9"
        case "found unexpected ':'":
            "a ':' inside brackets or braces needs a space behind it, or quotes around the value"
        case "found character that cannot start any token":
            "a value cannot begin with this character; quote it"
        case "":
            "there is not enough memory to read this"
        default:
            "this is not valid YAML (\(fault.problem))"
        }
    }

    private func firstWord(at start: Int) -> Range<Int> {
        var end = start
        while end < text.endIndex, !text[end].isBlank, !text[end].isLineEnd { end += 1 }
        return start..<end
    }
}
