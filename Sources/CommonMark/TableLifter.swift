import CCmark

/// The tables that have been lifted out of the text.
struct LiftedTables {
    struct Table {
        var alignments: [Node.Alignment]
        /// Rows of cells: the number of the cell's text among all cells, nil if it is empty. The
        /// first row is the header.
        var rows: [[Int?]]
    }

    /// By the line that stands for each, in order.
    fileprivate(set) var tables: [(line: Int, table: Table)] = []
    /// How many cells stand at the head of what libcmark parses.
    fileprivate(set) var cellCount = 0

    func table(onLine line: Int) -> Table? {
        var low = 0, high = tables.count
        while low < high {
            let middle = (low + high) / 2
            if tables[middle].line < line { low = middle + 1 } else { high = middle }
        }
        return low < tables.count && tables[low].line == line ? tables[low].table : nil
    }
}

/// Lifts tables out of the text, as GitHub Flavored Markdown has them: in a paragraph, a header row
/// above a delimiter row of as many cells, then rows to the paragraph's end. One thing is stricter:
/// the delimiter row has at least one `|`.
///
/// A table is split here, for in libcmark's tree `\|` is already `|`, and emphasis would span cells.
/// Each cell becomes a line `# cell #` at the head of what libcmark parses, so that links defined
/// anywhere work in it and nothing in it begins a block; a rule takes the table's place.
struct TableLifter {
    private let buffer: Bytes
    private let lines: LineTable
    /// In the order of lines.
    private var found: [Found] = []

    private struct Found {
        let headerLine: Int
        /// Where the prefixes of the blocks around it end on the header's line.
        let prefixEnd: Int
        /// The line after the last row.
        let end: Int
        let alignments: [Node.Alignment]
        /// Where each row's text begins in the buffer.
        let rowStarts: [Int]
    }

    static func lift(_ buffer: Bytes, _ prepared: inout PreparedSource) {
        guard buffer.contains(byte: ASCII.pipe) else { return }
        let lines = LineTable(buffer)
        guard (1..<max(1, lines.count)).contains(where: { mayEndWithDelimiterRow(buffer[slice: lines[$0]]) })
        else { return }
        var lifter = TableLifter(buffer: buffer, lines: lines)
        lifter.find()
        if !lifter.found.isEmpty { lifter.lift(&prepared) }
    }

    private init(buffer: Bytes, lines: LineTable) {
        self.buffer = buffer
        self.lines = lines
    }

    /// Whether a line may be, behind whatever prefixes, a delimiter row.
    private static func mayEndWithDelimiterRow(_ line: Bytes) -> Bool {
        var hasPipe = false, hasHyphen = false
        for byte in line.reversed() {
            switch byte {
            case ASCII.pipe: hasPipe = true
            case ASCII.hyphen: hasHyphen = true
            case ASCII.colon, ASCII.space, ASCII.tab: continue
            default: return hasPipe && hasHyphen
            }
            if hasPipe, hasHyphen { return true }
        }
        return false
    }

    private mutating func find() {
        let tree = CmarkTree(parsing: buffer)
        var walk = BlockWalk(tree.root, buffer: buffer, lines: lines)
        while let step = walk.next() {
            if case .leaf(let node) = step, node.type == CMARK_NODE_PARAGRAPH { find(in: node, walk) }
        }
    }

    private mutating func find(in paragraph: CmarkNode, _ walk: borrowing BlockWalk) {
        let first = paragraph.firstLine
        let last = min(paragraph.lastLine, lines.count - 1)
        guard first < last else { return }
        var headerCursor = walk.firstCursor(onLine: first)
        for line in first + 1...last {
            let (cursor, isLazy) = walk.cursor(onLine: line)
            if isLazy { return }
            if let alignments = delimiterRow(cursor.firstNonspace.offset..<cursor.end),
                TableRow.cells(in: headerCursor.firstNonspace.offset..<headerCursor.end, buffer).count
                    == alignments.count
            {
                found.append(table(headerCursor, headerLine: line - 1, last: last, alignments, walk))
                return
            }
            headerCursor = cursor
        }
    }

    private func table(
        _ header: LineCursor, headerLine: Int, last: Int, _ alignments: [Node.Alignment], _ walk: borrowing BlockWalk
    ) -> Found {
        var starts = [header.firstNonspace.offset]
        var end = headerLine + 2
        while end <= last {
            let (cursor, isLazy) = walk.cursor(onLine: end)
            if isLazy { break }
            starts.append(cursor.firstNonspace.offset)
            end += 1
        }
        return Found(
            headerLine: headerLine, prefixEnd: header.offset + (header.isInsideTab ? 1 : 0), end: end,
            alignments: alignments, rowStarts: starts)
    }

    private func delimiterRow(_ range: Range<Int>) -> [Node.Alignment]? {
        guard range.contains(where: { buffer[$0] == ASCII.pipe }) else { return nil }
        var alignments: [Node.Alignment] = []
        for cell in TableRow.cells(in: range, buffer) {
            var dashes = buffer[slice: cell]
            let isLeft = dashes.first == ASCII.colon
            if isLeft { dashes = dashes[slice: 1..<dashes.count] }
            let isRight = dashes.last == ASCII.colon
            if isRight { dashes = dashes[slice: 0..<dashes.count - 1] }
            guard !dashes.isEmpty, dashes.allSatisfy({ $0 == ASCII.hyphen }) else { return nil }
            alignments.append(isLeft ? (isRight ? .center : .left) : (isRight ? .right : .none))
        }
        return alignments.isEmpty ? nil : alignments
    }

    private func lift(_ prepared: inout PreparedSource) {
        var rewriting = Rewriting(of: buffer, prepared.map)
        var lifted = LiftedTables()
        for table in found {
            var rows: [[Int?]] = []
            for (index, start) in table.rowStarts.enumerated() {
                let line = table.headerLine + index + (index > 0 ? 1 : 0)
                let cells = TableRow.cells(in: start..<lines[line].upperBound, buffer)
                rows.append(
                    cells.prefix(table.alignments.count).map { cell in
                        if cell.isEmpty { return nil }
                        appendCell(cell, &rewriting)
                        lifted.cellCount += 1
                        return lifted.cellCount - 1
                    })
                if let surplus = cells.dropFirst(table.alignments.count).first {
                    prepared.report(
                        .surplusTableCells,
                        at: prepared.map.file(of: surplus.lowerBound..<lines[line].upperBound),
                        "the row has \(cells.count) cells, the table \(table.alignments.count) columns")
                }
            }
            lifted.tables.append((line: 0, table: LiftedTables.Table(alignments: table.alignments, rows: rows)))
        }
        var line = 0
        for (index, table) in found.enumerated() {
            while line < table.headerLine { appendLine(&line, &rewriting) }
            lifted.tables[index].line = rewriting.lineCount
            // Without the line's own indentation, which may be too much for a rule.
            rewriting.append(lines[line].lowerBound..<table.prefixEnd)
            rewriting.append("___")
            rewriting.endLine()
            line = table.end
        }
        while line < lines.count { appendLine(&line, &rewriting) }
        prepared.bytes = rewriting.bytes
        prepared.map = rewriting.map
        prepared.tables = lifted
    }

    private func appendLine(_ line: inout Int, _ rewriting: inout Rewriting) {
        rewriting.appendLine(lines.whole(line))
        line += 1
    }

    /// Adds a cell's text, `\|` as `|`, for it is not an escape of CommonMark's.
    private func appendCell(_ cell: Range<Int>, _ rewriting: inout Rewriting) {
        rewriting.append("# ")
        var start = cell.lowerBound
        var position = start
        while position < cell.upperBound {
            if buffer[position] == ASCII.backslash, position + 1 < cell.upperBound {
                if buffer[position + 1] == ASCII.pipe {
                    rewriting.append(start..<position)
                    start = position + 1
                }
                position += 1
            }
            position += 1
        }
        rewriting.append(start..<cell.upperBound)
        rewriting.append(" #")
        rewriting.endLine()
    }
}

/// A row of a table.
enum TableRow {
    /// Its cells, without the white space around them. A pipe at either end separates nothing.
    static func cells(in row: Range<Int>, _ buffer: Bytes) -> [Range<Int>] {
        let row = trimmed(row, buffer)
        var cells: [Range<Int>] = []
        var start = row.lowerBound
        if start < row.upperBound, buffer[start] == ASCII.pipe { start += 1 }
        var position = start
        while position < row.upperBound {
            if buffer[position] == ASCII.pipe {
                cells.append(trimmed(start..<position, buffer))
                start = position + 1
            } else if buffer[position] == ASCII.backslash, position + 1 < row.upperBound,
                buffer[position + 1].isASCIIPunctuation
            {
                position += 1
            }
            position += 1
        }
        if start < row.upperBound { cells.append(trimmed(start..<row.upperBound, buffer)) }
        return cells
    }

    private static func trimmed(_ range: Range<Int>, _ buffer: Bytes) -> Range<Int> {
        var lower = range.lowerBound, upper = range.upperBound
        while lower < upper, buffer[lower].isMarkdownSpace { lower += 1 }
        while lower < upper, buffer[upper - 1].isMarkdownSpace { upper -= 1 }
        return lower..<upper
    }
}
