/// Words in a text, told by themselves and by what stands around them: the W3C Web Annotation Data Model's
/// `TextQuoteSelector`.
public struct TextQuoteSelector: Hashable, Sendable {
    /// The words themselves.
    public let exact: String
    /// What stands directly before them; empty when anything may.
    public let prefix: String
    /// What stands directly after them; empty when anything may.
    public let suffix: String

    /// - Returns: `nil` when `exact` shows nothing: it is empty, white space or invisible characters.
    public init?(exact: String, prefix: String = "", suffix: String = "") {
        self.exact = exact
        self.prefix = prefix
        self.suffix = suffix
        if FoldedText(exact).trimmedUTF8.isEmpty { return nil }
    }
}

extension FoldedText {
    /// The folded text without the white space at its edges.
    var trimmedUTF8: [UInt8] {
        // Folding leaves at most one space at either edge.
        let space = UInt8(ascii: " ")
        var trimmed = utf8[...]
        if trimmed.first == space { trimmed.removeFirst() }
        if trimmed.last == space { trimmed.removeLast() }
        return Array(trimmed)
    }
}
