/// A document while it is being read: the arrays of ``Storage``, growing.
struct DocumentBuilder: ~Copyable {
    var nodes: [Node] = []
    var text: [UInt8] = []
    var strings: [UInt8] = []
    var textBlocks: [Storage.TextBlockRecord] = []
    var links: [Storage.LinkRecord] = []
    var codeInfos: [Span] = []
    var headings: [Storage.HeadingRecord] = []
    var footnotes: [Storage.FootnoteRecord] = []
    var runs: [Storage.Run] = []
    var problems: [Problem] = []

    init() {}

    /// Adds a node; ``close(_:)`` is due unless it is a leaf.
    @discardableResult
    mutating func open(_ node: Node) -> Int {
        let index = nodes.count
        nodes.append(node)
        if !node.kind.isLeaf { nodes[index].b = UInt32(index + 1) }
        return index
    }

    /// Says that all children of a node, which is no leaf, have been added.
    mutating func close(_ index: Int) {
        nodes[index].b = UInt32(nodes.count)
    }

    mutating func string(_ bytes: UnsafeBufferPointer<UInt8>) -> Span {
        let start = strings.count
        strings.append(contentsOf: bytes)
        return Span(start..<strings.count)
    }

    mutating func string(_ bytes: String) -> Span {
        let start = strings.count
        strings.append(contentsOf: bytes.utf8)
        return Span(start..<strings.count)
    }

    /// Adds text that comes from `source`: byte by byte if both are equally long.
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, from source: Range<Int>) {
        guard !bytes.isEmpty else { return }
        map(bytes.count, to: Span(source))
        text.append(contentsOf: bytes)
    }

    /// Adds one character of white space that may be written otherwise.
    mutating func append(space: UInt8, from source: Range<Int>) {
        map(1, to: Span(source))
        text.append(space)
    }

    private mutating func map(_ count: Int, to source: Span) {
        // A run that continues the one before in the text and in the file alike is part of it.
        if let last = runs.indices.last {
            let before = runs[last]
            let lengthBefore = UInt32(text.count) - before.text
            if before.source.end == source.start, lengthBefore == before.source.end - before.source.start,
                source.end - source.start == UInt32(count)
            {
                runs[last].source.end = source.end
                return
            }
        }
        runs.append(Storage.Run(text: UInt32(text.count), source: source))
    }

    mutating func report(_ kind: Problem.Kind, at range: Range<Int>, _ message: String) {
        problems.append(Problem(kind: kind, range: range, message: message))
    }

    /// How far each array has grown, to take back what has been added since.
    struct Mark {
        let nodes, text, strings, links, runs, problems: Int
        let lastRun: Storage.Run?
    }

    var mark: Mark {
        Mark(
            nodes: nodes.count, text: text.count, strings: strings.count, links: links.count,
            runs: runs.count, problems: problems.count, lastRun: runs.last)
    }

    mutating func takeBack(to mark: Mark) {
        nodes.removeLast(nodes.count - mark.nodes)
        text.removeLast(text.count - mark.text)
        strings.removeLast(strings.count - mark.strings)
        links.removeLast(links.count - mark.links)
        runs.removeLast(runs.count - mark.runs)
        problems.removeLast(problems.count - mark.problems)
        if let lastRun = mark.lastRun { runs[runs.count - 1] = lastRun }
    }
}
