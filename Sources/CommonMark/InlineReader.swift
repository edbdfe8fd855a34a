import CCmark

extension Reader {
    /// Reads a block's inlines into the builder. libcmark's tree says what comes next, the content
    /// says where it stands.
    ///
    /// - Parameters:
    ///   - start: where the inlines begin in the content.
    ///   - item: the node of the list item that the block begins, if it may be a task.
    /// - Returns: whether everything was found. If not, the block's text and links are there all the
    ///   same, and their places are the block's.
    mutating func readInlines(
        of node: CmarkNode, in content: Bytes, from start: Int, block: Int, item: Int?
    ) -> Bool {
        guard let first = node.firstChild else { return true }
        let mark = builder.mark
        var walk = InlineWalk(content: content, position: start, block: block)
        if let item { walk.skipTaskMarker(first, flags: &builder.nodes[item].flags) }

        var isLocated = walkInlines(first, &walk)
        if isLocated, let roles = walk.strikethrough.roles() {
            // What `~~` encloses is known only now: read it again.
            builder.takeBack(to: mark)
            walk.restart(at: start)
            if let item { walk.skipTaskMarker(first, flags: &builder.nodes[item].flags) }
            walk.strikethrough.begin(roles)
            isLocated = walkInlines(first, &walk)
        }
        if !isLocated {
            builder.takeBack(to: mark)
            walk.restart(at: start)
            if let item { walk.skipTaskMarker(first, flags: &builder.nodes[item].flags) }
            walk.isBlind = true
            _ = walkInlines(first, &walk)
        }
        footnotes.number(&builder, from: mark.nodes)
        return isLocated
    }

    private mutating func walkInlines(_ first: CmarkNode, _ walk: inout InlineWalk) -> Bool {
        var node = first
        let depth = walk.open.count
        while true {
            guard enter(node, &walk) else { return false }
            if !node.isInlineLeaf, let child = node.firstChild {
                node = child
                continue
            }
            if !node.isInlineLeaf { guard leave(&walk) else { return false } }
            while node.next == nil {
                if walk.open.count == depth { return true }
                guard let parent = node.parent, leave(&walk) else { return false }
                node = parent
            }
            guard let next = node.next else { return true }
            node = next
        }
    }

    private mutating func enter(_ node: CmarkNode, _ walk: inout InlineWalk) -> Bool {
        switch node.type {
        case CMARK_NODE_TEXT: return readText(node.literal, &walk)
        case CMARK_NODE_CODE: return readCode(node.literal, &walk)
        case CMARK_NODE_SOFTBREAK: return readBreak(.softBreak, &walk)
        case CMARK_NODE_LINEBREAK: return readBreak(.hardBreak, &walk)
        case CMARK_NODE_HTML_INLINE: return readHTML(node.literal, &walk)
        case CMARK_NODE_EMPH: return openEmphasis(.emphasis, width: 1, &walk)
        case CMARK_NODE_STRONG: return openEmphasis(.strong, width: 2, &walk)
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE: return openLink(node, &walk)
        // libcmark's parser makes no other inlines.
        default: return false
        }
    }

    private mutating func leave(_ walk: inout InlineWalk) -> Bool {
        let inline = walk.open.removeLast()
        switch inline.kind {
        case .link, .image: return closeLink(inline, &walk)
        default: return closeEmphasis(inline, &walk)
        }
    }

    // MARK: Emphasis

    private mutating func openEmphasis(_ kind: Node.Kind, width: Int, _ walk: inout InlineWalk) -> Bool {
        let delimiter = walk.byte(walk.position)
        if !walk.isBlind {
            guard delimiter == ASCII.asterisk || delimiter == ASCII.underscore else { return false }
            guard width == 1 || walk.byte(walk.position + 1) == delimiter else { return false }
            walk.position += width
        }
        let node = walk.isInsideImage ? 0 : builder.open(Node(kind: kind))
        walk.open.append(InlineWalk.Open(kind: kind, node: node, delimiter: delimiter))
        return true
    }

    private mutating func closeEmphasis(_ inline: InlineWalk.Open, _ walk: inout InlineWalk) -> Bool {
        if !walk.isBlind {
            guard walk.byte(walk.position) == inline.delimiter else { return false }
            if inline.kind == .strong {
                guard walk.byte(walk.position + 1) == inline.delimiter else { return false }
                walk.position += 1
            }
            walk.position += 1
        }
        if !walk.isInsideImage { builder.close(inline.node) }
        return true
    }

    // MARK: Leaves

    private mutating func readCode(_ literal: Bytes, _ walk: inout InlineWalk) -> Bool {
        if walk.isBlind || walk.isInsideImage {
            guard walk.isBlind || walk.skipCode(literal) != nil else { return false }
            appendUnlocated(literal, as: .code, &walk)
            return true
        }
        guard let content = walk.skipCode(literal) else { return false }
        let start = UInt32(builder.text.count)
        var position = content.lowerBound
        while position < content.upperBound {
            if walk.content[position] == ASCII.newline {
                // A line ending in code is a space.
                let source = lineEnding(at: position)
                builder.append(space: ASCII.space, from: source)
                position += 1
                continue
            }
            var end = position
            while end < content.upperBound, walk.content[end] != ASCII.newline { end += 1 }
            appendContent(position..<end)
            position = end
        }
        builder.open(Node(kind: .code, a: start, b: UInt32(builder.text.count)))
        return true
    }

    private mutating func readHTML(_ literal: Bytes, _ walk: inout InlineWalk) -> Bool {
        var source = blockSource(walk)
        if !walk.isBlind {
            guard walk.starts(with: literal) else { return false }
            source = place(of: walk.position..<walk.position + literal.count)
            walk.position += literal.count
        }
        if walk.isInsideImage {
            walk.alternative.append(contentsOf: literal)
            return true
        }
        let html = builder.string(literal)
        builder.open(Node(kind: .html, a: html.start, b: html.end))
        reportRawHTML(literal, at: source)
        return true
    }

    private mutating func readBreak(_ kind: Node.Kind, _ walk: inout InlineWalk) -> Bool {
        var source = blockSource(walk)
        if !walk.isBlind {
            guard let lineEnd = walk.skipBreak() else { return false }
            source = lineEnding(at: lineEnd)
        }
        if walk.isInsideImage {
            walk.alternative.append(ASCII.space)
            return true
        }
        let start = UInt32(builder.text.count)
        builder.append(space: ASCII.newline, from: source)
        builder.open(Node(kind: kind, a: start, b: start + 1))
        return true
    }

    /// Adds text whose place is the block's, or that belongs to an image.
    mutating func appendUnlocated(_ literal: Bytes, as kind: Node.Kind, _ walk: inout InlineWalk) {
        if walk.isInsideImage {
            walk.alternative.append(contentsOf: literal)
            return
        }
        let start = UInt32(builder.text.count)
        builder.append(literal, from: blockSource(walk))
        builder.open(Node(kind: kind, a: start, b: UInt32(builder.text.count)))
    }

    // MARK: Places

    /// Adds text that stands in the content as it is.
    mutating func appendContent(_ range: Range<Int>) {
        var position = range.lowerBound
        while position < range.upperBound {
            let (start, count, isPartOfTab) = content.stretch(from: position, to: range.upperBound)
            if isPartOfTab {
                builder.append(space: ASCII.space, from: map.file(of: start..<start + 1))
            } else {
                appendStretch(start..<start + count)
            }
            position += count
        }
    }

    /// The place in the file of a range of the content.
    mutating func place(of range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else {
            let place =
                range.lowerBound < content.count
                ? map.file(ofByteAt: content.buffer(at: range.lowerBound))
                : map.file(ofByteAt: content.bufferEnd - 1) + 1
            return place..<place
        }
        let start = map.file(ofByteAt: content.buffer(at: range.lowerBound))
        let end = map.file(ofByteAt: content.buffer(at: range.upperBound - 1)) + 1
        return start..<max(start, end)
    }

    /// The place in the file of the line ending that a newline in the content stands for.
    mutating func lineEnding(at position: Int) -> Range<Int> {
        let start = content.lineEnd(at: position)
        let isPair =
            start + 1 < buffer.count && buffer[start] == ASCII.carriageReturn
            && buffer[start + 1] == ASCII.newline
        return map.file(of: start..<start + (isPair ? 2 : 1))
    }

    func blockSource(_ walk: InlineWalk) -> Range<Int> { builder.textBlocks[walk.block].source.range }
}

extension CmarkNode {
    fileprivate var isInlineLeaf: Bool {
        switch type {
        case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK, CMARK_NODE_IMAGE: false
        default: true
        }
    }
}
