/// Something in a document that is probably not what its author meant. The document is complete
/// without it: how grave it is, is for the caller to say.
public struct Problem: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        /// `[^label]` without a definition, or with one inside a quote or a nested list; it stays text, or
        /// is a link if that definition is one word.
        case undefinedFootnote = "undefined-footnote"
        /// A definition that nothing refers to; it is not rendered.
        case unusedFootnote = "unused-footnote"
        /// A second definition of one label; it is not rendered.
        case duplicateFootnote = "duplicate-footnote"
        /// A definition without text.
        case emptyFootnote = "empty-footnote"
        /// A reference to a footnote inside the text of a link; it stays text.
        case footnoteInsideLink = "footnote-inside-link"
        /// A row with more cells than the table has columns; the cells are not rendered.
        case surplusTableCells = "surplus-table-cells"
        /// HTML other than a comment; it is rendered only on demand.
        case rawHTML = "raw-html"
        /// A destination that would run a script; only the text is rendered.
        case unsafeDestination = "unsafe-destination"
        /// More than ``Document/sizeLimit`` bytes; nothing is read.
        case tooLarge = "too-large"
    }

    public let kind: Kind
    /// Its place in the file.
    public let range: Range<Int>
    /// One sentence without a full stop.
    public let message: String
}
