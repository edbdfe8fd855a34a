extension YAML {
    /// A piece of text, uninterpreted: `no`, `012` and `2020-01-08` are the characters that they are.
    public struct Scalar: Equatable, Sendable {
        /// How the text was written.
        public enum Style: Equatable, Sendable {
            case plain, singleQuoted, doubleQuoted
            /// After `|`, lines kept.
            case literal
            /// After `>`, lines folded.
            case folded
        }

        /// The text with escapes, folding and chomping resolved as YAML says.
        public let text: String

        public let style: Style

        /// The UTF-8 bytes in the original file: with the quotes, or from the `|` or `>` to the last line's end.
        public let range: Range<Int>

        /// The bytes of `text` alone, if the file has them letter for letter (nothing escaped, folded or indented).
        ///
        /// Then byte *n* of `text` stands at `textRange.lowerBound + n` in the file, so that a problem inside a
        /// date or a title can be shown at its own letter.
        public var textRange: Range<Int>? {
            guard isVerbatim else { return nil }
            return switch style {
            case .singleQuoted, .doubleQuoted: range.dropFirst().dropLast()
            case .plain, .literal, .folded: range
            }
        }

        let isVerbatim: Bool
    }
}
