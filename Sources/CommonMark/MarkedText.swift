/// The marks over one block's text during its rendering: which of them cover the text at hand, and
/// which are to be followed up.
struct MarkedText {
    private var marks: [Mark] = []
    /// The first mark that has not begun.
    private var next = 0
    private var active: [Mark] = []
    /// The tags of the run that is open; empty if none is.
    private var run: [Int] = []
    /// Marks that have ended and have not been followed up.
    private var ended: [Int] = []
    /// How many elements are open that nothing may follow a mark in: `<a>`, `<code>`.
    var closedDepth = 0

    /// Begins a block. Marks that are not sorted are.
    mutating func begin(_ marks: [Mark]) {
        let isSorted = zip(marks, marks.dropFirst()).allSatisfy { $0.range.lowerBound <= $1.range.lowerBound }
        // The order of equals is the caller's.
        self.marks =
            isSorted
            ? marks
            : marks.enumerated()
                .sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }
                .map(\.element)
        next = 0
    }

    /// Whether the rest of the block is plain text.
    private var isPlain: Bool { next == marks.count && active.isEmpty && ended.isEmpty }

    /// Appends text.
    /// - Parameter start: where the text begins in the block's text.
    mutating func append<C: HTMLCustomization>(
        _ text: ArraySlice<UInt8>, from start: Int, to html: inout [UInt8], _ customization: inout C
    ) {
        if isPlain {
            HTMLEscaping.append(text, to: &html)
            return
        }
        var position = start
        let end = start + text.count
        while position < end {
            settle(at: position, &html, &customization)
            let boundary = nextBoundary(after: position, before: end)
            if !active.isEmpty, run.isEmpty {
                run = active.map(\.tag)
                customization.openRun(tags: run, into: &html)
            }
            let base = text.startIndex - start
            HTMLEscaping.append(text[base + position..<base + boundary], to: &html)
            position = boundary
        }
    }

    private func nextBoundary(after position: Int, before end: Int) -> Int {
        var boundary = end
        for mark in active { boundary = min(boundary, mark.range.upperBound) }
        if next < marks.count { boundary = min(boundary, marks[next].range.lowerBound) }
        return max(boundary, position + 1)
    }

    /// Ends and begins the marks that end and begin at or before a position.
    mutating func settle<C: HTMLCustomization>(
        at position: Int, _ html: inout [UInt8], _ customization: inout C
    ) {
        if isPlain { return }
        let endsAny = active.contains { $0.range.upperBound <= position }
        let beginsAny = next < marks.count && marks[next].range.lowerBound <= position
        if endsAny || beginsAny {
            closeRun(&html, &customization)
            while next < marks.count, marks[next].range.lowerBound <= position {
                active.append(marks[next])
                next += 1
            }
            ended += active.lazy.filter { $0.range.upperBound <= position }.map(\.tag)
            active.removeAll { $0.range.upperBound <= position }
        }
        guard closedDepth == 0, !ended.isEmpty else { return }
        closeRun(&html, &customization)
        for tag in ended { customization.afterMark(tag: tag, into: &html) }
        ended.removeAll(keepingCapacity: true)
    }

    /// Closes the run that is open, if any; the marks go on.
    mutating func closeRun<C: HTMLCustomization>(_ html: inout [UInt8], _ customization: inout C) {
        guard !run.isEmpty else { return }
        customization.closeRun(tags: run, into: &html)
        run.removeAll(keepingCapacity: true)
    }

    /// Ends the block: every mark that has not ended does.
    mutating func end<C: HTMLCustomization>(_ html: inout [UInt8], _ customization: inout C) {
        if isPlain { return }
        closeRun(&html, &customization)
        settle(at: .max, &html, &customization)
        marks = []
        next = 0
    }
}
