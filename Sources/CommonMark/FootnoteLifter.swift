import CCmark

/// Lifts the definitions of footnotes out of the text:
///
///     [^label]: A paragraph, which may go on
///     on the next line.
///
///         A further block, indented by four columns.
///
/// A definition begins at the beginning of a line, or of a line of an outermost list's item,
/// indented by three columns at most, outside code and HTML. It may end a paragraph. Inside quotes
/// and nested lists none are found; a reference to one there is reported.
///
/// Its text becomes an item of one list at the head of what libcmark parses, so that links defined
/// anywhere work everywhere. Each of its lines is indented enough to be in that item whatever it
/// says, and a rule ends the list. Rules that are in no file are not rendered.
struct FootnoteLifter {
    private let buffer: Bytes
    private let lines: LineTable
    /// By line: whether it is code or HTML, and the width of the outermost list's item it is in.
    private var isVerbatim: [Bool]
    private var itemWidth: [Int]

    static func lift(_ buffer: Bytes, _ prepared: inout PreparedSource) {
        guard buffer.contains(byte: ASCII.caret) else { return }
        let lines = LineTable(buffer)
        let hasCandidate = (0..<lines.count).contains { line in
            let start = LineCursor(buffer, line: lines[line]).firstNonspace
            let text = buffer[slice: 0..<lines[line].upperBound]
            return start.column < 4 && markerLength(at: start.offset, in: text) != nil
        }
        guard hasCandidate else { return }
        var lifter = FootnoteLifter(buffer, lines)
        lifter.learnBlocks()
        lifter.lift(&prepared)
    }

    private init(_ buffer: Bytes, _ lines: LineTable) {
        self.buffer = buffer
        self.lines = lines
        isVerbatim = [Bool](repeating: false, count: lines.count)
        itemWidth = [Int](repeating: 0, count: lines.count)
    }

    /// How long the `[^label]:` at a position is.
    private static func markerLength(at position: Int, in buffer: Bytes) -> Int? {
        guard position < buffer.count, buffer[position] == ASCII.leftBracket,
            let length = FootnoteLabel.length(in: buffer[slice: position..<buffer.count]),
            position + length < buffer.count, buffer[position + length] == ASCII.colon
        else { return nil }
        return length + 1
    }

    private mutating func learnBlocks() {
        let tree = CmarkTree(parsing: buffer)
        var walk = BlockWalk(tree.root, buffer: buffer, lines: lines)
        while let step = walk.next() {
            switch step {
            case .open(let node):
                guard node.type == CMARK_NODE_ITEM, node.parent?.parent == tree.root else { continue }
                // Known once the walk is in it.
                for line in node.firstLine..<min(node.lastLine + 1, lines.count) {
                    itemWidth[line] = walk.itemWidth ?? 0
                }
            case .leaf(let node):
                let isCode = node.type == CMARK_NODE_CODE_BLOCK
                guard isCode || node.type == CMARK_NODE_HTML_BLOCK else { continue }
                let count = node.literal.count { $0 == ASCII.newline }
                for line in node.firstLine..<min(node.firstLine + count + (isCode ? 1 : 0), lines.count) {
                    isVerbatim[line] = true
                }
            case .close: continue
            }
        }
    }

    private mutating func lift(_ prepared: inout PreparedSource) {
        var notes = Rewriting(of: buffer, prepared.map)
        // What is left of the text: its lines, nil for a definition.
        var body: [Range<Int>?] = []
        var labels: Set<String> = []
        var line = 0
        while line < lines.count {
            guard let start = definitionStart(onLine: line) else {
                body.append(lines.whole(line))
                line += 1
                continue
            }
            let end = endOfDefinition(from: line, base: start.base)
            let source = prepared.map.file(of: start.marker)
            let label = Array(buffer[slice: start.marker.lowerBound + 2..<start.marker.upperBound - 2])
            if labels.insert(FootnoteLabel.folded(label)).inserted {
                let isEmpty = appendNote(from: line, to: end, start, &notes)
                prepared.footnotes.append(FootnoteDefinition(label: label, source: source, isEmpty: isEmpty))
            } else {
                let name = String(decoding: label, as: UTF8.self)
                prepared.report(.duplicateFootnote, at: source, "footnote “\(name)” is defined twice")
            }
            // A paragraph or list ends before a definition that is not in an item; a rule that is not
            // in the file sees to it. A tight list stays tight.
            if start.base == 0 { body.append(nil) }
            line = end
        }
        guard !prepared.footnotes.isEmpty else { return }
        notes.append("___")
        notes.endLine()
        for range in body {
            if let range {
                notes.appendLine(range)
            } else {
                notes.append("___")
                notes.endLine()
            }
        }
        prepared.bytes = notes.bytes
        prepared.map = notes.map
    }

    private struct Start {
        /// `[^label]:`
        let marker: Range<Int>
        /// The columns that the item takes that it stands in.
        let base: Int
    }

    private func definitionStart(onLine line: Int) -> Start? {
        guard !isVerbatim[line] else { return nil }
        let range = lines[line]
        let first = LineCursor(buffer, line: range).firstNonspace
        guard first.column < 4,
            let length = Self.markerLength(at: first.offset, in: buffer[slice: 0..<range.upperBound])
        else { return nil }
        let width = itemWidth[line]
        return Start(
            marker: first.offset..<first.offset + length, base: width <= first.column ? width : 0)
    }

    /// The line after a definition's last: it goes on over lines that its paragraph goes on over, and
    /// over blank lines to lines that are indented.
    private func endOfDefinition(from start: Int, base: Int) -> Int {
        var end = start + 1
        var line = end
        var paragraph = OpenParagraph()
        while line < lines.count {
            let first = LineCursor(buffer, line: lines[line]).firstNonspace
            let text = buffer[slice: first.offset..<lines[line].upperBound]
            let isIndented = first.column >= base + 4
            if text.isEmpty {
                paragraph.meetBlankLine()
            } else if isIndented
                || paragraph.isOpen && !BlockStart.interruptsParagraph(text) && definitionStart(onLine: line) == nil
            {
                end = line + 1
                paragraph.meet(text, isCode: first.column >= base + 8)
            } else {
                break
            }
            line += 1
        }
        return end
    }

    /// Whether the last line of a definition is one of a paragraph, which the next may continue.
    private struct OpenParagraph {
        private(set) var isOpen = true
        private var fence: UInt8?

        mutating func meetBlankLine() { isOpen = false }

        mutating func meet(_ line: Bytes, isCode: Bool) {
            let isFence =
                (line[0] == ASCII.backtick || line[0] == ASCII.tilde)
                && line.starts(with: repeatElement(line[0], count: 3))
            if let fence {
                if isFence, line[0] == fence { self.fence = nil }
            } else if isFence {
                fence = line[0]
                isOpen = false
            } else {
                isOpen = line[0] != ASCII.hash && (isOpen || !isCode)
            }
        }
    }

    /// Adds a definition's text as a list's item. Returns whether it is empty.
    private func appendNote(from start: Int, to end: Int, _ definition: Start, _ notes: inout Rewriting) -> Bool {
        notes.append("1.  ")
        var isEmpty = true
        for line in start..<end {
            let whole = lines.whole(line)
            var cursor = LineCursor(buffer, line: lines[line])
            if line == start { cursor.advance(to: definition.marker.upperBound) }
            let first = cursor.firstNonspace
            if first.offset >= cursor.end {
                // Only an item's later lines may be blank.
                if !isEmpty { notes.endLine() }
            } else if isEmpty {
                notes.appendEndedLine(first.offset..<whole.upperBound)
                isEmpty = false
            } else {
                let indentation = definition.base + 4
                if first.column < indentation {
                    cursor.advance(to: first.offset)
                } else {
                    cursor.advance(columns: indentation)
                }
                notes.append("    ")
                let padding = cursor.restOfTab
                for _ in 0..<padding { notes.append(" ") }
                notes.appendEndedLine(cursor.offset + (padding > 0 ? 1 : 0)..<whole.upperBound)
            }
        }
        if isEmpty { notes.endLine() }
        return isEmpty
    }
}

/// Whether a line begins a block where a paragraph could go on. Where libcmark would look closer,
/// this says yes: what is taken for the end of a footnote then stays in the text, in sight.
enum BlockStart {
    /// - Parameter line: without its indentation, not empty.
    static func interruptsParagraph(_ line: Bytes) -> Bool {
        switch line[0] {
        case ASCII.greater, ASCII.hash, ASCII.less: return true
        case ASCII.backtick, ASCII.tilde: return line.starts(with: repeatElement(line[0], count: 3))
        case ASCII.hyphen, ASCII.asterisk, ASCII.plus, ASCII.underscore:
            if line[0] != ASCII.underscore, line.count > 1, line[1].isSpaceOrTab { return true }
            return line[0] != ASCII.plus && line.allSatisfy { $0 == line[0] || $0.isSpaceOrTab }
                && line.count { $0 == line[0] } >= 3
        case UInt8(ascii: "1"):
            return line.count > 2 && (line[1] == UInt8(ascii: ".") || line[1] == ASCII.rightParenthesis)
                && line[2].isSpaceOrTab
        default: return false
        }
    }
}
