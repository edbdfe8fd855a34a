/// What a ``Document`` holds: flat arrays, so that ten thousand documents fit in memory at once.
final class Storage: Sendable {
    /// The tree in document order; see ``Node``.
    let nodes: [Node]
    /// The text of all text blocks, one after the other.
    let text: [UInt8]
    /// All other strings: destinations, titles, slugs, raw HTML …
    let strings: [UInt8]
    let textBlocks: [TextBlockRecord]
    let links: [LinkRecord]
    /// The info strings of the code blocks, in ``strings``.
    let codeInfos: [Span]
    let headings: [HeadingRecord]
    let footnotes: [FootnoteRecord]
    /// Where ``text`` comes from, sorted by `text`; together the runs cover all of it.
    let runs: [Run]
    let problems: [Problem]

    init(_ builder: borrowing DocumentBuilder) {
        nodes = builder.nodes.trimmed()
        text = builder.text.trimmed()
        strings = builder.strings.trimmed()
        textBlocks = builder.textBlocks.trimmed()
        links = builder.links.trimmed()
        codeInfos = builder.codeInfos.trimmed()
        headings = builder.headings.trimmed()
        footnotes = builder.footnotes.trimmed()
        runs = builder.runs.trimmed()
        problems =
            builder.problems.isEmpty
            ? []
            : builder.problems.sorted {
                ($0.range.lowerBound, $0.range.upperBound, $0.kind.rawValue)
                    < ($1.range.lowerBound, $1.range.upperBound, $1.kind.rawValue)
            }
    }

    struct TextBlockRecord {
        var kind: TextBlock.Kind
        var isInFootnote: Bool
        var isLocated: Bool
        /// In ``Storage/text``.
        var text: Span
        var source: Span
        /// Index in ``Storage/headings``, for a heading.
        var heading: UInt32 = 0
    }

    struct LinkRecord {
        struct Flags: OptionSet {
            let rawValue: UInt8
            static let image = Flags(rawValue: 1)
            static let autolink = Flags(rawValue: 2)
            static let reference = Flags(rawValue: 4)
            static let insideImage = Flags(rawValue: 8)
            static let titled = Flags(rawValue: 16)
            static let destinationHere = Flags(rawValue: 32)
        }
        var flags: Flags
        var block: UInt32
        /// Relative to the block's text.
        var text = Span.empty
        /// In ``Storage/strings``.
        var destination = Span.empty
        var title = Span.empty
        var alternative = Span.empty
        /// Places.
        var source = Span.empty
        var inner = Span.empty
        var written = Span.empty
    }

    struct HeadingRecord {
        var level: UInt8
        var block: UInt32
        var slug: Span
    }

    struct FootnoteRecord {
        var label: Span
        var source: Span
        var references: UInt32
    }

    /// A stretch of text and where it comes from. If both are equally long, they correspond byte by
    /// byte; else (a character reference, an escape) only as a whole.
    struct Run {
        /// Where it begins in ``Storage/text``; it ends where the next one begins.
        var text: UInt32
        var source: Span
    }
}

/// A range of offsets below 4 GiB.
struct Span: Equatable {
    var start: UInt32
    var end: UInt32

    static let empty = Span(start: 0, end: 0)

    init(start: UInt32, end: UInt32) {
        self.start = start
        self.end = end
    }

    init(_ range: Range<Int>) {
        start = UInt32(range.lowerBound)
        end = UInt32(range.upperBound)
    }

    var range: Range<Int> { Int(start)..<Int(end) }
}

extension Array {
    /// A copy without spare capacity.
    fileprivate borrowing func trimmed() -> [Element] {
        withUnsafeBufferPointer { Array($0) }
    }
}

extension Storage {
    /// Where the next node stands that is not inside the one at `index`.
    func end(ofNode index: Int) -> Int { nodes[index].kind.isLeaf ? index + 1 : Int(nodes[index].b) }

    func slug(ofTextBlock number: Int) -> String? {
        let block = textBlocks[number]
        guard block.kind == .heading else { return nil }
        let slug = headings[Int(block.heading)].slug
        return slug == .empty ? nil : String(decoding: strings[slug.range], as: UTF8.self)
    }

    /// The place of a piece of a block's text.
    func source(ofText piece: Range<Int>, inBlock number: Int) -> Range<Int> {
        let block = textBlocks[number]
        let lower = UInt32(piece.lowerBound) + block.text.start
        let upper = UInt32(piece.upperBound) + block.text.start
        guard block.text.start < block.text.end else { return block.source.range }
        if lower == upper {
            let place = lower < block.text.end ? sourceOfByte(lower).start : sourceOfByte(lower - 1).end
            return Int(place)..<Int(place)
        }
        let first = sourceOfByte(lower).start, last = sourceOfByte(upper - 1).end
        return Int(first)..<Int(max(first, last))
    }

    private func sourceOfByte(_ offset: UInt32) -> Span {
        // The last run that begins at or before the byte.
        var low = 0, high = runs.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle].text <= offset { low = middle } else { high = middle }
        }
        let run = runs[low]
        let end = low + 1 < runs.count ? runs[low + 1].text : UInt32(text.count)
        guard end - run.text == run.source.end - run.source.start else { return run.source }
        let place = run.source.start + (offset - run.text)
        return Span(start: place, end: place + 1)
    }
}
