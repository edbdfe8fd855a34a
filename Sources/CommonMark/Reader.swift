import CCmark

/// Turns libcmark's tree into a ``Storage``: the blocks in order, the inlines of each located by
/// walking its source and libcmark's tree in step.
struct Reader: ~Copyable {
    let buffer: Bytes
    let map: SourceMap
    let lines: LineTable
    let options: ParsingOptions
    var builder = DocumentBuilder()

    var characterReferences = CharacterReferences()
    var slugs = Slugs()
    var footnotes: FootnoteNumbering
    let tables: LiftedTables

    /// Where the containers that are open in the walk stand in the builder's nodes.
    private(set) var openBlocks: [Int] = []
    /// Reused from block to block.
    var content = BlockContent()
    var scratch: [UInt8] = []
    /// Where the block whose content has been collected stands in the buffer, markup included but
    /// not the link reference definitions before it.
    var blockStart = 0
    var blockEnd = 0

    init(_ prepared: borrowing PreparedSource, buffer: Bytes, options: ParsingOptions) {
        self.buffer = buffer
        self.options = options
        map = prepared.map
        lines = LineTable(buffer)
        footnotes = FootnoteNumbering(prepared.footnotes)
        tables = prepared.tables
        builder.problems = prepared.problems
        builder.text.reserveCapacity(buffer.count)
        builder.nodes.reserveCapacity(buffer.count / 16)
    }

    /// Reads the whole document.
    mutating func read(_ tree: borrowing CmarkTree) {
        // Lifted pieces come first in the buffer: the tables' cells, then the footnotes and a rule.
        var cells: [CmarkNode] = []
        var next = tree.root.firstChild
        while cells.count < tables.cellCount, let node = next {
            cells.append(node)
            next = node.next
        }
        var notes: CmarkNode?
        if !footnotes.definitions.isEmpty, let list = next {
            notes = list.firstChild
            next = list.next?.next
        }
        while let node = next {
            readBlock(node, cells: cells)
            next = node.next
        }
        readFootnotes(notes, cells: cells)
    }

    private mutating func readFootnotes(_ firstNote: CmarkNode?, cells: [CmarkNode]) {
        var items: [CmarkNode] = []
        var next = firstNote
        while let node = next {
            items.append(node)
            next = node.next
        }
        if !footnotes.order.isEmpty {
            let section = builder.open(Node(kind: .footnoteSection))
            var index = 0
            // Footnotes refer to further footnotes, which join the end of the order.
            while index < footnotes.order.count {
                let definition = footnotes.order[index]
                let node = builder.open(Node(kind: .footnoteDefinition, a: UInt32(index + 1)))
                var child = definition < items.count ? items[definition].firstChild : nil
                while let block = child {
                    readBlock(block, cells: cells, isInFootnote: true)
                    child = block.next
                }
                builder.close(node)
                index += 1
            }
            builder.close(section)
        }
        footnotes.finish(&builder)
    }

    /// Reads one block and all blocks in it.
    private mutating func readBlock(_ top: CmarkNode, cells: [CmarkNode], isInFootnote: Bool = false) {
        var walk = BlockWalk(top, in: isInFootnote ? top.parent : nil, buffer: buffer, lines: lines)
        while let step = walk.next() {
            switch step {
            case .open(let node): openContainer(node)
            case .close: builder.close(openBlocks.removeLast())
            case .leaf(let node):
                switch node.type {
                case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
                    readTextBlock(node, walk, isInFootnote: isInFootnote)
                case CMARK_NODE_CODE_BLOCK: readCodeBlock(node, walk, isInFootnote: isInFootnote)
                case CMARK_NODE_HTML_BLOCK: readHTMLBlock(node)
                default: readRule(node, walk, cells: cells, isInFootnote: isInFootnote)
                }
            }
        }
    }

    private mutating func openContainer(_ node: CmarkNode) {
        var made = Node(kind: .blockQuote)
        if node.type == CMARK_NODE_LIST {
            made.kind = .list
            if cmark_node_get_list_type(node) == CMARK_ORDERED_LIST { made.flags.insert(.ordered) }
            if cmark_node_get_list_tight(node) != 0 { made.flags.insert(.tight) }
            made.a = UInt32(max(0, cmark_node_get_list_start(node)))
        } else if node.type == CMARK_NODE_ITEM {
            made.kind = .item
        }
        openBlocks.append(builder.open(made))
    }

    /// A thematic break, or what one stands for: a table, or the place of a lifted footnote.
    private mutating func readRule(
        _ node: CmarkNode, _ walk: borrowing BlockWalk, cells: [CmarkNode], isInFootnote: Bool
    ) {
        guard let table = tables.table(onLine: node.firstLine) else {
            let start = walk.firstCursor(onLine: node.firstLine).firstNonspace.offset
            if !map.isNew(at: start) { builder.open(Node(kind: .thematicBreak)) }
            return
        }
        let made = builder.open(Node(kind: .table, a: UInt32(table.alignments.count)))
        for (index, row) in table.rows.enumerated() {
            let flags: Node.Flags = index == 0 ? .header : []
            let rowNode = builder.open(Node(kind: .tableRow, flags: flags))
            for (column, cell) in row.enumerated() {
                let alignment = table.alignments[column].rawValue
                var cellNode = Node(kind: .tableCell, flags: flags, level: alignment)
                guard let number = cell, number < cells.count else {
                    cellNode.flags.insert(.empty)
                    builder.open(cellNode)
                    continue
                }
                readCell(cells[number], as: cellNode, isInFootnote: isInFootnote)
            }
            builder.close(rowNode)
        }
        builder.close(made)
    }

    private mutating func readHTMLBlock(_ node: CmarkNode) {
        let literal = node.literal
        let html = builder.string(literal)
        builder.open(Node(kind: .htmlBlock, a: html.start, b: html.end))
        let first = node.firstLine
        let count = max(1, literal.count { $0 == ASCII.newline })
        let last = min(first + count, lines.count) - 1
        guard first <= last else { return }
        reportRawHTML(literal, at: map.file(of: lines[first].lowerBound..<lines[last].upperBound))
    }

    /// Raw HTML is worth a word, comments are not.
    mutating func reportRawHTML(_ html: Bytes, at range: Range<Int>) {
        if html.starts(with: "<!--".utf8) { return }
        builder.report(.rawHTML, at: range, "raw HTML")
    }
}
