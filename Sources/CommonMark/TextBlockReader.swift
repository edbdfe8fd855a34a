import CCmark

/// Paragraphs, headings and cells: the blocks that hold inlines.
extension Reader {
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

    mutating func readTextBlock(_ node: CmarkNode, _ walk: borrowing BlockWalk, isInFootnote: Bool) {
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

    mutating func readCell(_ cell: CmarkNode, as made: Node, isInFootnote: Bool) {
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
