/// Builds the tree of one document from libyaml's events.
///
/// Recursion is as deep as the tree, which ``YAML/maximumDepth`` limits. When the events end early, every collection
/// that is still open keeps what it has.
struct TreeBuilder: ~Copyable {
    let text: ArraySlice<UInt8>
    private var problems: [YAML.Problem]
    private var cursor: ByteCursor
    private var events: EventReader
    private var hasEnded = false

    init(_ screened: ScreenedText, _ events: consuming EventReader) {
        text = screened.text
        problems = screened.problems
        cursor = ByteCursor(screened.text, isASCII: screened.isASCII)
        self.events = events
    }

    mutating func document() -> YAML.Document {
        var root: YAML.Node?
        var start = text.startIndex
        if let directive = text.directive(from: start) {
            end(with: .init(.directive, at: directive))
        }
        if case .documentStart? = next()?.kind, let event = next() {
            let node = node(event, depth: 1)
            if case .empty = node.content {} else { root = node }
            if let event = next() {
                start = cursor.index(ofCharacter: event.end)
                readWhatFollows(from: start)
            }
        }
        problems.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        return YAML.Document(root: root, problems: problems, isComplete: !hasEnded)
    }

    /// Reports whatever stands behind the first document.
    private mutating func readWhatFollows(from start: Int) {
        // Directives are looked for in the text, for libyaml compares each with all before it.
        if let directive = text.directive(from: start) {
            end(with: .init(.severalDocuments, at: directive))
        } else if let event = next(), case .documentStart = event.kind {
            end(with: .init(.severalDocuments, at: range(event)))
        }
    }

    // MARK: Events

    private mutating func next() -> Event? {
        guard !hasEnded else { return nil }
        switch events.next() {
        case .event(let event):
            return event
        case .fault(let fault):
            let position = cursor.index(ofCharacter: fault.position)
            let contextPosition = cursor.index(ofCharacter: fault.contextPosition)
            end(with: .init(fault, at: position, contextAt: contextPosition, in: text))
            return nil
        }
    }

    private mutating func range(_ event: Event) -> Range<Int> {
        let start = cursor.index(ofCharacter: event.start)
        return start..<cursor.index(ofCharacter: event.end)
    }

    mutating func report(_ problem: YAML.Problem) {
        if problems.count < YAML.maximumProblems {
            problems.append(problem)
        } else if !hasEnded {
            end(with: .init(.tooManyProblems, at: problem.range))
        }
    }

    private mutating func end(with problem: YAML.Problem) {
        problems.append(problem)
        hasEnded = true
    }

    // MARK: Nodes

    private mutating func node(_ event: Event, depth: Int) -> YAML.Node {
        switch event.kind {
        case .scalar(let style):
            let scalar = scalar(event, style)
            if scalar.style == .plain, scalar.text.isEmpty { return .init(.empty, range: scalar.range) }
            reportLeadingQuestionMark(scalar)
            return .init(.scalar(scalar), range: scalar.range)
        case .sequenceStart(let isFlow):
            guard descend(to: depth, event) else { return .init(.refused, range: range(event)) }
            return sequence(event, isFlow: isFlow, depth: depth)
        case .mappingStart(let isFlow):
            guard descend(to: depth, event) else { return .init(.refused, range: range(event)) }
            return mapping(event, isFlow: isFlow, depth: depth)
        case .alias:
            let range = range(event)
            report(.init(.alias(text.string(range.dropFirst())), at: range))
            return .init(.refused, range: range)
        case .documentStart, .documentEnd, .streamEnd, .sequenceEnd, .mappingEnd:
            return .init(.empty, range: range(event))
        }
    }

    /// Whether a collection may begin at this depth.
    private mutating func descend(to depth: Int, _ event: Event) -> Bool {
        guard depth > YAML.maximumDepth else { return true }
        end(with: .init(.tooDeep, at: range(event)))
        return false
    }

    private mutating func sequence(_ start: Event, isFlow: Bool, depth: Int) -> YAML.Node {
        var range = rangeAfterProperties(start)
        var items: [YAML.Node] = []
        while let event = next() {
            if case .sequenceEnd = event.kind {
                if isFlow { range = range.lowerBound..<cursor.index(ofCharacter: event.end) }
                break
            }
            let item = node(event, depth: depth + 1)
            range = range.lowerBound..<max(range.upperBound, item.range.upperBound)
            items.append(item)
        }
        if hasEnded, let last = items.last?.afterFault { items[items.count - 1] = last }
        return .init(.sequence(items), range: range, isFlow: isFlow)
    }

    private mutating func mapping(_ start: Event, isFlow: Bool, depth: Int) -> YAML.Node {
        var range = rangeAfterProperties(start)
        var entries = UniqueEntries()
        var flow = FlowEntries()
        while let event = next() {
            if case .mappingEnd = event.kind {
                if isFlow { range = range.lowerBound..<cursor.index(ofCharacter: event.end) }
                break
            }
            guard case .scalar(let style) = event.kind else {
                let upper = skipComplexKey(event, depth: depth)
                range = range.lowerBound..<max(range.upperBound, upper)
                continue
            }
            let key = scalar(event, style)
            let entry = YAML.Entry(key: key, value: value(of: key, depth: depth + 1))
            range = range.lowerBound..<max(range.upperBound, entry.range.upperBound)
            if style == .plain, key.text == "<<" {
                report(.init(.mergeKey, at: key.range))
            } else if isFlow, !text.hasColon(after: key.range.upperBound) {
                flow.append(withoutValue: key, after: entries.last)
            } else if let first = entries.append(entry) {
                report(
                    .init(
                        .duplicateKey(key.text), at: key.range,
                        related: .init(message: "it is here already", range: first.key.range)))
            }
        }
        if hasEnded { entries.refuseLastScalar() }
        if !flow.isEmpty {
            for problem in flow.problems(in: range, hasOtherEntries: !entries.all.isEmpty, text) { report(problem) }
            if entries.all.isEmpty { return .init(.refused, range: range, isFlow: true) }
        }
        return .init(.mapping(entries.all), range: range, isFlow: isFlow)
    }

    /// The value of a key; refused where the events end.
    private mutating func value(of key: YAML.Scalar, depth: Int) -> YAML.Node {
        let end = key.range.upperBound..<key.range.upperBound
        guard let event = next() else { return .init(.refused, range: end) }
        // What is merged is an alias as a rule; the merge key alone is reported then.
        if case .alias = event.kind, key.style == .plain, key.text == "<<" {
            return .init(.refused, range: range(event))
        }
        return node(event, depth: depth)
    }

    /// Reports a key that is no scalar and returns where its value ends.
    private mutating func skipComplexKey(_ event: Event, depth: Int) -> Int {
        let known = problems.count
        let key = node(event, depth: depth + 1)
        if case .alias = event.kind, !hasEnded { problems.removeLast(problems.count - known) }
        report(.init(.complexKey, at: key.range))
        guard let event = next() else { return key.range.upperBound }
        return node(event, depth: depth + 1).range.upperBound
    }

    // MARK: Scalars

    private mutating func scalar(_ event: Event, _ style: YAML.Scalar.Style) -> YAML.Scalar {
        let value = events.value
        let string = String(decoding: value, as: UTF8.self)
        var range = rangeAfterProperties(event)
        let isVerbatim: Bool
        switch style {
        case .plain:
            // On one line nothing is folded, so that as many bytes are the same bytes.
            isVerbatim = event.isOnOneLine && value.count == range.count
        case .singleQuoted:
            isVerbatim = event.isOnOneLine && value.count == range.count - 2
        case .doubleQuoted:
            // An escape can be as long as its character: `\_` is a no-break space.
            isVerbatim =
                value.count == range.count - 2
                && text[range.dropFirst().dropLast()].withUnsafeBufferPointer { value.elementsEqual($0) }
        case .literal, .folded:
            range = range.lowerBound..<text[range].endOfContent
            isVerbatim = false
        }
        return YAML.Scalar(text: string, style: style, range: range, isVerbatim: isVerbatim)
    }

    /// The range of what an event begins, without the anchor and the tag before it, which are reported.
    private mutating func rangeAfterProperties(_ event: Event) -> Range<Int> {
        let whole = range(event)
        guard event.hasProperties else { return whole }
        var start = whole.lowerBound
        while start < whole.upperBound, let property = text.property(at: start, before: whole.upperBound) {
            let name = text.string(property.dropFirst())
            let isAnchor = text[start] == UInt8(ascii: "&")
            report(.init(isAnchor ? .anchor(name) : .tag("!" + name), at: property))
            start = text.skippingBlanksAndComments(from: property.upperBound, before: whole.upperBound)
        }
        return start..<whole.upperBound
    }

    /// `?2004` is a date in EDTF and text in a YAML block, but a key in a YAML list: quotes make it plain everywhere.
    private mutating func reportLeadingQuestionMark(_ scalar: YAML.Scalar) {
        guard scalar.style == .plain else { return }
        let bytes = scalar.text.utf8.prefix(2)
        guard bytes.first == UInt8(ascii: "?"), bytes.last.map({ (0x30...0x39).contains($0) }) == true else { return }
        report(
            .init(
                .needsQuotes("a value that begins with '?' must be in quotes"), at: scalar.range,
                fix: .quoting(scalar.range, in: text, isCertain: true)))
    }
}
