/// What HTML a ``Document`` becomes.
public struct RenderingOptions: Sendable, Equatable {
    /// Whether raw HTML goes out as it is written. It is dropped by default.
    public var rawHTML = false
    /// Whether every text block has an `id`, ``TextBlock/fragment``. Headings have theirs anyway.
    public var blockIDs = false
    /// The accessible name of the section of footnotes.
    public var footnotesLabel = "Footnotes"
    /// The accessible name of the link from a footnote back to the text.
    public var backReferenceLabel = "Back to the text"

    public init() {}
}
