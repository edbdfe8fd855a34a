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
    private var openBlocks: [Int] = []
    /// Reused from block to block.
    var content = BlockContent()
    private var scratch: [UInt8] = []

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

    // MARK: Blocks with text

    /// Begins a text block; its text goes into the builder next.
    mutating func beginTextBlock(_ kind: TextBlock.Kind, isInFootnote: Bool, source: Range<Int>) -> Int {
        let end = UInt32(builder.text.count)
        builder.textBlocks.append(
            Storage.TextBlockRecord(
                kind: kind, isInFootnote: isInFootnote, isLocated: true,
                text: Span(start: end, end: end), source: Span(source)))
        return builder.textBlocks.count - 1
    }

    mutating func endTextBlock(_ block: Int) {
        builder.textBlocks[block].text.end = UInt32(builder.text.count)
    }

    private mutating func readTextBlock(_ node: CmarkNode, _ walk: borrowing BlockWalk, isInFootnote: Bool) {
        let isHeading = node.type == CMARK_NODE_HEADING
        let definitionsEnd = collectContent(of: node, walk)
        var made = Node(kind: isHeading ? .heading : .paragraph)
        if isHeading {
            made.level = UInt8(cmark_node_get_heading_level(node))
        } else if !openBlocks.isEmpty, let list = node.parent?.parent, list.type == CMARK_NODE_LIST,
            cmark_node_get_list_tight(list) != 0
        {
            made.flags.insert(.tight)
        }
        let item = node.parent.flatMap { parent in
            options.taskLists && !isHeading && parent.type == CMARK_NODE_ITEM && parent.firstChild == node
                ? openBlocks.last : nil
        }
        let block = readInlines(
            of: node, as: made, kind: isHeading ? .heading : .paragraph, from: definitionsEnd, item: item,
            isInFootnote: isInFootnote)
        if isHeading { addHeading(block, level: made.level) }
    }

    private mutating func readCell(_ cell: CmarkNode, as made: Node, isInFootnote: Bool) {
        let walk = BlockWalk(cell, buffer: buffer, lines: lines)
        _ = collectContent(of: cell, walk)
        // Without the `# ` before it and the ` #` after it.
        blockStart = content.buffer(at: 0)
        blockEnd -= 2
        readInlines(of: cell, as: made, kind: .tableCell, from: 0, item: nil, isInFootnote: isInFootnote)
    }

    /// Reads a block's inlines under a node of its own; their content has been collected.
    @discardableResult
    private mutating func readInlines(
        of node: CmarkNode, as made: Node, kind: TextBlock.Kind, from start: Int, item: Int?, isInFootnote: Bool
    ) -> Int {
        let block = beginTextBlock(
            kind, isInFootnote: isInFootnote, source: map.file(of: blockStart..<max(blockStart, blockEnd)))
        var made = made
        made.a = UInt32(block)
        let index = builder.open(made)
        let isLocated = withContent { reader, bytes in
            reader.readInlines(of: node, in: bytes, from: start, block: block, item: item)
        }
        builder.textBlocks[block].isLocated = isLocated
        endTextBlock(block)
        builder.close(index)
        return block
    }

    private mutating func addHeading(_ block: Int, level: UInt8) {
        var slug = Span.empty
        if options.headingAnchors {
            slug = builder.string(slugs.unique(for: builder.text[builder.textBlocks[block].text.range]))
        }
        builder.textBlocks[block].heading = UInt32(builder.headings.count)
        builder.headings.append(Storage.HeadingRecord(level: level, block: UInt32(block), slug: slug))
    }

    /// Where the block whose content has been collected stands in the buffer, markup included but
    /// not the link reference definitions before it.
    private var blockStart = 0
    private var blockEnd = 0

    private mutating func withContent<R>(_ body: (inout Reader, Bytes) -> R) -> R {
        // The bytes must not lie in a member that the reader may change meanwhile.
        var scratch: [UInt8] = []
        swap(&scratch, &self.scratch)
        let content = self.content
        let result = content.withBytes(in: buffer, scratch: &scratch) { body(&self, $0) }
        swap(&scratch, &self.scratch)
        return result
    }

    /// Collects the content of a paragraph or heading. Returns where the inlines begin in it, after
    /// the link reference definitions at the beginning of a paragraph.
    private mutating func collectContent(of node: CmarkNode, _ walk: borrowing BlockWalk) -> Int {
        content.removeAll()
        let firstLine = node.firstLine
        let lastLine = min(node.lastLine, lines.count - 1)
        let cursor = walk.firstCursor(onLine: firstLine)
        let start = cursor.firstNonspace.offset
        let isHeading = node.type == CMARK_NODE_HEADING
        blockStart = start
        if isHeading, collectHashHeading(cursor, from: start) { return 0 }
        content.append(start..<cursor.end, in: buffer)
        blockEnd = cursor.end
        guard firstLine < lastLine else { return definitionsEnd() }
        for line in firstLine + 1...lastLine {
            let (cursor, isLazy) = walk.cursor(onLine: line)
            let first = cursor.firstNonspace.offset
            if isHeading, !isLazy, isUnderline(first..<cursor.end) {
                // A line like this one is text if nothing but definitions comes before it.
                let end = definitionsEnd()
                if end < content.count {
                    blockEnd = cursor.end
                    return end
                }
            }
            if isLazy {
                // libcmark leaves the indentation of such a line, which shows in code spans.
                let padding = cursor.restOfTab
                content.append(
                    cursor.offset + (padding > 0 ? 1 : 0)..<cursor.end, padding: padding, in: buffer)
            } else {
                content.append(first..<cursor.end, in: buffer)
            }
            blockEnd = cursor.end
        }
        return definitionsEnd()
    }

    /// Collects a heading's content if it begins with `#`s; it may be an underlined one as well.
    private mutating func collectHashHeading(_ cursor: LineCursor, from start: Int) -> Bool {
        var position = start
        while position < cursor.end, buffer[position] == ASCII.hash { position += 1 }
        let count = position - start
        guard 1...6 ~= count, position == cursor.end || buffer[position].isSpaceOrTab else { return false }
        while position < cursor.end, buffer[position].isSpaceOrTab { position += 1 }
        content.append(position..<cursor.end, in: buffer)
        blockEnd = cursor.end
        return true
    }

    private func isUnderline(_ line: Range<Int>) -> Bool {
        guard let first = buffer[slice: line].first, first == ASCII.equals || first == ASCII.hyphen
        else { return false }
        return buffer[slice: line].drop { $0 == first }.allSatisfy(\.isSpaceOrTab)
    }

    private mutating func definitionsEnd() -> Int {
        guard content.count > 0, buffer[content.buffer(at: 0)] == ASCII.leftBracket else { return 0 }
        let end = withContent { _, bytes in ReferenceSyntax(content: bytes).endOfDefinitions() }
        if end > 0, end < content.count { blockStart = content.buffer(at: end) }
        return end
    }
}
