/// A Markdown document: CommonMark 0.30 with tables, footnotes, task lists, strikethrough and
/// heading anchors, parsed into an immutable tree in which everything knows its place.
///
/// The parsing is libcmark's. This module adds what it lacks: the place of every word in the file
/// (libcmark's inline positions are wrong after stripped indentation, tabs and multi-line links),
/// the extensions, and a renderer whose links and marks are the caller's.
///
/// All places are UTF-8 byte ranges in the file that the Markdown was cut from. A document is a
/// value: one reference to immutable arrays, free to be shared between tasks.
public struct Document: Sendable {
    let storage: Storage

    /// Parses Markdown. Never fails: any bytes are some Markdown, and what looks like a mistake is
    /// found in ``problems``.
    ///
    /// - Parameters:
    ///   - bytes: the Markdown, in UTF-8. NUL and malformed UTF-8 are read as U+FFFD.
    ///   - offset: where in the file `bytes` begins; added to every place.
    public init(parsing bytes: ArraySlice<UInt8>, offset: Int = 0, options: ParsingOptions = .init()) {
        storage = bytes.withUnsafeBufferPointer { Parser.parse($0, offset: offset, options: options) }
    }

    /// Parses the part of a file that `body` spans (all that follows the front matter, say).
    /// - Precondition: `body` lies inside `file`.
    public init(parsing file: [UInt8], body: Range<Int>, options: ParsingOptions = .init()) {
        self.init(parsing: file[body], offset: body.lowerBound, options: options)
    }

    /// The blocks that hold text, in the order in which they are rendered: the body's in document
    /// order, then those of the footnotes in the order of their numbers.
    public var textBlocks: Items<TextBlock> { Items(storage, count: storage.textBlocks.count) }

    /// All links and images, in the order of ``textBlocks`` and of their places within one.
    public var links: Items<Link> { Items(storage, count: storage.links.count) }

    /// All headings, in document order.
    public var headings: Items<Heading> { Items(storage, count: storage.headings.count) }

    /// The footnotes that are referred to, in the order of their numbers.
    public var footnotes: Items<Footnote> { Items(storage, count: storage.footnotes.count) }

    /// What is probably not what the author meant, sorted by place.
    public var problems: [Problem] { storage.problems }

    /// Whether there is anything to render.
    public var isEmpty: Bool { storage.nodes.isEmpty }
}
