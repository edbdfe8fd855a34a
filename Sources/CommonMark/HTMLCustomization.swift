/// What a caller decides while a ``Document`` is rendered as HTML. Everything has a default: that
/// of plain Markdown.
///
/// What the `into html` methods write is trusted and goes out as it is.
public protocol HTMLCustomization {
    /// How to render a link.
    mutating func rendering(ofLink link: Link) -> LinkRendering
    /// How to render an image.
    mutating func rendering(ofImage image: Link) -> ImageRendering

    /// The marks over a block's text, sorted by the start of their ranges. They may nest and overlap.
    mutating func marks(in block: TextBlock) -> [Mark]
    /// Begins the element around one run of marked text; `tags` are those of the marks that cover it,
    /// in the order in which they were given. A run never contains an element other than `<br>`.
    mutating func openRun(tags: [Int], into html: inout [UInt8])
    /// Ends the element that `openRun` began.
    mutating func closeRun(tags: [Int], into html: inout [UInt8])
    /// Called once for each mark when its last run has been closed, never inside `<a>` or `<code>`.
    mutating func afterMark(tag: Int, into html: inout [UInt8])

    /// Called after each outermost block that has text (a paragraph, a whole list, quote or table; at
    /// the end, the footnotes together), where any flow content may stand.
    /// - Parameter blocks: numbers of the text blocks that it contains; not empty.
    mutating func afterBlock(containing blocks: Range<Int>, into html: inout [UInt8])
}

extension HTMLCustomization {
    public mutating func rendering(ofLink link: Link) -> LinkRendering { .link() }
    public mutating func rendering(ofImage image: Link) -> ImageRendering { .image() }
    public mutating func marks(in block: TextBlock) -> [Mark] { [] }
    public mutating func openRun(tags: [Int], into html: inout [UInt8]) {}
    public mutating func closeRun(tags: [Int], into html: inout [UInt8]) {}
    public mutating func afterMark(tag: Int, into html: inout [UInt8]) {}
    public mutating func afterBlock(containing blocks: Range<Int>, into html: inout [UInt8]) {}
}

/// How a link is rendered.
public enum LinkRendering: Sendable {
    /// An `<a>`. Without `href`, to the destination as written. Values are escaped; an unsafe
    /// destination leaves the text alone.
    case link(href: String? = nil, attributes: [HTMLAttribute] = [])
    /// The text without `<a>`: what the link means is said by a ``Mark`` over it, or not at all.
    case text
    /// Nothing, not even the text.
    case dropped
}

/// How an image is rendered.
public enum ImageRendering: Sendable {
    /// An `<img>`. Without `source`, of the destination as written. An unsafe one leaves the
    /// alternative text alone.
    case image(source: String? = nil, attributes: [HTMLAttribute] = [])
    /// The alternative text.
    case text
    /// Nothing.
    case dropped
}

/// An attribute of an HTML element. The name is trusted, the value is escaped.
public struct HTMLAttribute: Sendable, Equatable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// A piece of a block's text that means something to the caller.
public struct Mark: Sendable, Equatable {
    /// Byte offsets into the block's text.
    public var range: Range<Int>
    /// The caller's name for the mark.
    public var tag: Int

    public init(range: Range<Int>, tag: Int) {
        self.range = range
        self.tag = tag
    }
}
