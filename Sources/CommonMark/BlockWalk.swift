import CCmark

/// A walk over libcmark's blocks that knows, at each of them, what the blocks around it take from
/// the beginnings of lines. It is a loop, however deep the nesting.
struct BlockWalk {
    enum Step {
        /// A block that holds blocks begins.
        case open(CmarkNode)
        /// Such a block has ended.
        case close(CmarkNode)
        /// A block that holds no blocks.
        case leaf(CmarkNode)
    }

    private struct Container {
        let prefix: ContainerPrefix
        let firstLine: Int
        /// After the prefix on its first line.
        let cursor: LineCursor
    }

    let buffer: Bytes
    let lines: LineTable
    private let top: CmarkNode
    private var upcoming: Step?
    private var containers: [Container] = []

    /// A walk over one block and all that it holds.
    /// - Parameter item: the list item that it stands in, if that is not part of the walk.
    init(_ top: CmarkNode, in item: CmarkNode? = nil, buffer: Bytes, lines: LineTable) {
        self.top = top
        self.buffer = buffer
        self.lines = lines
        upcoming = Self.entering(top)
        if let item { push(item) }
    }

    mutating func next() -> Step? {
        guard let step = upcoming else { return nil }
        switch step {
        case .open(let node):
            push(node)
            upcoming = node.firstChild.map(Self.entering) ?? .close(node)
        case .leaf(let node):
            upcoming = following(node)
        case .close(let node):
            if node.type == CMARK_NODE_BLOCK_QUOTE || node.type == CMARK_NODE_ITEM {
                containers.removeLast()
            }
            upcoming = following(node)
        }
        return step
    }

    private static func entering(_ node: CmarkNode) -> Step {
        switch node.type {
        case CMARK_NODE_DOCUMENT, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM: .open(node)
        default: .leaf(node)
        }
    }

    private func following(_ node: CmarkNode) -> Step? {
        if node == top { return nil }
        if let next = node.next { return Self.entering(next) }
        return node.parent.map { .close($0) }
    }

    private mutating func push(_ node: CmarkNode) {
        let isQuote = node.type == CMARK_NODE_BLOCK_QUOTE
        guard isQuote || node.type == CMARK_NODE_ITEM else { return }
        let firstLine = node.firstLine
        var cursor = firstCursor(onLine: firstLine)
        let prefix = isQuote ? ContainerPrefix.openQuote(at: &cursor) : .openItem(at: &cursor)
        containers.append(Container(prefix: prefix, firstLine: firstLine, cursor: cursor))
    }

    /// The innermost list item's width, while the walk is in one.
    var itemWidth: Int? {
        if case .item(let width)? = containers.last?.prefix { width } else { nil }
    }

    /// Where a block that begins on this line begins, after the prefixes of the blocks around it.
    func firstCursor(onLine line: Int) -> LineCursor {
        if let innermost = containers.last, innermost.firstLine == line { return innermost.cursor }
        return cursor(onLine: line).cursor
    }

    /// The position after the prefixes on a later line of the current block, and whether the line
    /// has them all. One that has not is a lazy continuation.
    func cursor(onLine line: Int) -> (cursor: LineCursor, isLazy: Bool) {
        var cursor = LineCursor(buffer, line: line < lines.count ? lines[line] : buffer.count..<buffer.count)
        for container in containers where !container.prefix.take(from: &cursor) { return (cursor, true) }
        return (cursor, false)
    }
}
