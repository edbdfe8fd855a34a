/// Reads one template into tokens, by the official specification, and goes on after each problem.
struct Parser {
    private let name: String
    private var scanner: Scanner
    private var counter: PlaceCounter
    private var tokens: [Token] = []
    private var problems: [TemplateProblem] = []
    /// The sections that are open, innermost last.
    private var sections: [NameInTag] = []

    /// Where the text begins that has been passed but not yet made a token.
    private var pendingStart = 0
    /// Whether everything since the line began is white space and pending.
    private var lineIsBlank = true

    static func parse(_ name: String, _ text: String) -> ParsedTemplate {
        var parser = Parser(name: name, bytes: Array(text.utf8))
        parser.parse()
        return ParsedTemplate(
            name: name, bytes: parser.scanner.bytes, tokens: parser.tokens, problems: parser.problems)
    }

    private init(name: String, bytes: [UInt8]) {
        self.name = name
        scanner = Scanner(bytes)
        counter = PlaceCounter(template: name, bytes: bytes)
    }

    private mutating func parse() {
        while let start = scanner.find(scanner.openDelimiter, from: scanner.position) {
            addLines(before: start)
            let tag = scanner.readTag(at: start)
            if case .unclosed = tag {
                flush(to: start)
                let opening = start..<start + scanner.openDelimiter.count
                report(.unclosedTag, counter.place(opening), "this tag is never closed; what follows it was not read")
                return closeAll()
            }
            add(tag, at: start)
        }
        addLines(before: scanner.bytes.count)
        flush(to: scanner.bytes.count)
        closeAll()
    }
}

// MARK: Text

extension Parser {
    /// Makes tokens of the whole lines before `end`; what is left of the last line stays pending.
    private mutating func addLines(before end: Int) {
        var index = scanner.position
        while index < end {
            let byte = scanner.bytes[index]
            index += 1
            if byte == UInt8(ascii: "\n") {
                flush(to: index)
                lineIsBlank = true
            } else if !Scanner.isSpace(byte) {
                startLine()
            }
        }
        scanner.position = end
    }

    /// Settles that the line is not taken up by a standalone tag.
    private mutating func startLine() {
        if lineIsBlank { tokens.append(.lineStart) }
        lineIsBlank = false
    }

    /// Makes a token of the pending text.
    private mutating func flush(to end: Int) {
        guard pendingStart < end else { return }
        startLine()
        tokens.append(.text(pendingStart..<end))
        pendingStart = end
    }

    /// Settles the white space around the tag at `start`, which the scanner has passed. Returns the white space before
    /// a tag that stands alone in its line, nil where it does not.
    private mutating func standalone(_ start: Int) -> Range<Int>? {
        guard lineIsBlank, let end = scanner.endOfBlankLine(from: scanner.position) else {
            inline(start)
            return nil
        }
        let before = pendingStart..<start
        scanner.position = end
        pendingStart = end
        return before
    }

    /// Keeps the white space before a tag that is part of its line.
    private mutating func inline(_ start: Int) {
        flush(to: start)
        startLine()
        pendingStart = scanner.position
    }
}

// MARK: Tags

extension Parser {
    private mutating func add(_ tag: Tag, at start: Int) {
        // Taken first, since places are asked for in order.
        let place = counter.place(start..<scanner.position)
        switch tag {
        case .variable(let range, let isRaw):
            inline(start)
            if let name = dottedName(range, tag: place) { tokens.append(.variable(name, isRaw: isRaw)) }
        case .open(let range, let isInverted):
            _ = standalone(start)
            open(range, isInverted: isInverted, tag: place)
        case .close(let range):
            _ = standalone(start)
            close(range, tag: place)
        case .partial(let range):
            let indentation = standalone(start)
            if let name = partialName(range, tag: place) {
                tokens.append(.partial(name, indentation: indentation))
            }
        case .delimiters(let range):
            _ = standalone(start)
            setDelimiters(range, tag: place)
        case .comment:
            _ = standalone(start)
        case .parent:
            inline(start)
            report(.unsupported, place, "parents ({{<…}}) are not supported; use a partial: {{>…}}")
        case .block:
            inline(start)
            report(.unsupported, place, "blocks ({{$…}}) are not supported; use a partial: {{>…}}")
        case .brokenOff(let closer):
            inline(start)
            report(.unclosedTag, place, "no '\(closer)' closes this tag before the next one begins")
        case .unclosed:
            break
        }
    }

    private mutating func setDelimiters(_ range: Range<Int>, tag: TemplatePlace) {
        let parts = scanner.bytes[range].split(whereSeparator: Scanner.isSpace).map(Array.init)
        guard parts.count == 2, !parts.contains(where: { $0.contains(UInt8(ascii: "=")) }) else {
            return report(
                .malformedDelimiters, tag,
                "a change of delimiters names two of them with a space between and without '=', as in {{=<% %>=}}")
        }
        guard parts.allSatisfy({ $0.count <= TemplateLimits.delimiterLength }) else {
            return report(
                .malformedDelimiters, tag,
                "a delimiter has at most \(TemplateLimits.delimiterLength) bytes")
        }
        scanner.setDelimiters(open: parts[0], close: parts[1])
    }
}

// MARK: Sections

extension Parser {
    private mutating func open(_ range: Range<Int>, isInverted: Bool, tag: TemplatePlace) {
        // A section with a malformed name is opened all the same, so that its end is known for what it is.
        let name = dottedName(range, tag: tag) ?? NameInTag(text: "", place: tag)
        if sections.count == TemplateLimits.sectionDepth {
            report(
                .tooDeep, name.place, "more than \(TemplateLimits.sectionDepth) sections are open here")
        }
        sections.append(name)
        tokens.append(.open(name, isInverted: isInverted))
    }

    private mutating func close(_ range: Range<Int>, tag: TemplatePlace) {
        guard let name = dottedName(range, tag: tag) else { return closeInnermost() }
        guard let innermost = sections.last else {
            return report(.unopenedSection, name.place, "no section is open here, so '\(name.text)' closes nothing")
        }
        if innermost.text == name.text || innermost.text.isEmpty { return closeInnermost() }
        // Looking at more than the sections that may be open at once would make hostile templates slow.
        guard let match = sections.suffix(TemplateLimits.sectionDepth).lastIndex(where: { $0.text == name.text }) else {
            report(
                .unopenedSection, name.place,
                "'\(name.text)' is closed here, but '\(innermost.text)' is open since line \(innermost.place.line)",
                suggestion: innermost.text)
            return closeInnermost()
        }
        while sections.count > match + 1 { reportUnclosed() }
        closeInnermost()
    }

    private mutating func closeInnermost() {
        if sections.popLast() != nil { tokens.append(.close) }
    }

    private mutating func reportUnclosed() {
        if let section = sections.last {
            report(.unclosedSection, section.place, "the section '\(section.text)' is never closed")
        }
        closeInnermost()
    }

    private mutating func closeAll() {
        while !sections.isEmpty { reportUnclosed() }
    }
}

// MARK: Names

extension Parser {
    /// The name of a variable or section; nil, reported, where it is none.
    private mutating func dottedName(_ range: Range<Int>, tag: TemplatePlace) -> NameInTag? {
        guard let name = tagName(range, tag: tag) else { return nil }
        guard name.text != "." else { return name }
        let parts = name.text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ Name.isWellFormed(String($0)) }) else {
            report(
                .malformedName, name.place, "'\(name.text)' is no name: letters, digits, '-' and '_', with dots between"
            )
            return nil
        }
        guard parts.count <= TemplateLimits.nameParts else {
            report(.malformedName, name.place, "a name has at most \(TemplateLimits.nameParts) parts")
            return nil
        }
        return name
    }

    private mutating func partialName(_ range: Range<Int>, tag: TemplatePlace) -> NameInTag? {
        guard let name = tagName(range, tag: tag) else { return nil }
        guard !name.text.hasPrefix("*") else {
            report(.unsupported, name.place, "dynamic names ({{>*…}}) are not supported; name the partial itself")
            return nil
        }
        return name
    }

    private mutating func tagName(_ range: Range<Int>, tag: TemplatePlace) -> NameInTag? {
        let bytes = scanner.bytes[range]
        guard !bytes.isEmpty else {
            report(.malformedName, tag, "this tag names nothing")
            return nil
        }
        let name = NameInTag(text: String(decoding: bytes, as: UTF8.self), place: counter.place(range))
        guard !bytes.contains(where: Scanner.isSpace) else {
            report(.malformedName, name.place, "a name has no white space in it")
            return nil
        }
        guard bytes.count <= TemplateLimits.nameLength else {
            report(.malformedName, name.place, "a name has at most \(TemplateLimits.nameLength) bytes")
            return nil
        }
        return name
    }

    private mutating func report(
        _ kind: TemplateProblem.Kind, _ place: TemplatePlace, _ message: String, suggestion: String? = nil
    ) {
        problems.append(TemplateProblem(kind, at: place, message, suggestion: suggestion))
    }
}
