extension YAML {
    /// Something in a block that is not YAML, or not the YAML that annotations are written in.
    public struct Problem: Equatable, Sendable {
        /// What is wrong. `message` says it in words.
        public enum Kind: Equatable, Sendable {
            /// Not YAML. The words say what is wrong and what to do.
            case syntax(String)
            /// A tab where only spaces may indent.
            case tabIndentation
            /// A value that YAML reads as something other than text: it needs quotes.
            case needsQuotes(String)
            /// An entry of a `{…}` that has no `:`, most often the rest of a value cut off by its own comma.
            case entryWithoutValue(String)
            /// `&name`.
            case anchor(String)
            /// `*name`.
            case alias(String)
            /// `!name`.
            case tag(String)
            /// `<<`.
            case mergeKey
            /// A key that is a sequence, a mapping or an alias.
            case complexKey
            /// A key that its mapping has already; `related` is the first.
            case duplicateKey(String)
            /// `%YAML` or `%TAG`.
            case directive
            /// A second document after `---` or `...`.
            case severalDocuments
            /// A character that no text file should hold, such as NUL. In the tree, `_` or U+FFFD stands for it.
            case forbiddenCharacter(Unicode.Scalar)
            /// Bytes that are not UTF-8. In the tree, `_` stands for each.
            case malformedUTF8
            /// Deeper than ``YAML/maximumDepth``.
            case tooDeep
            /// More than ``YAML/maximumWhiteSpace`` bytes of white space in a row.
            case tooMuchWhiteSpace
            /// More than ``YAML/maximumProblems`` problems.
            case tooManyProblems
        }

        /// A second place that explains the first.
        public struct Related: Equatable, Sendable {
            public let message: String
            public let range: Range<Int>
        }

        public let kind: Kind

        /// The UTF-8 bytes at fault in the original file; may be empty.
        public let range: Range<Int>

        public let related: Related?

        /// A change that most likely gives what was meant.
        public let fix: Fix?

        init(_ kind: Kind, at range: Range<Int>, related: Related? = nil, fix: Fix? = nil) {
            self.kind = kind
            self.range = range
            self.related = related
            self.fix = fix
        }
    }

    /// A replacement of some bytes of the file.
    public struct Fix: Equatable, Sendable {
        /// What the change does, in the imperative.
        public let message: String
        /// The bytes to replace in the original file.
        public let range: Range<Int>
        public let replacement: String
        /// Whether nothing else can have been meant, so that it may be made unasked.
        public let isCertain: Bool

        init(message: String, range: Range<Int>, replacement: String, isCertain: Bool = false) {
            self.message = message
            self.range = range
            self.replacement = replacement
            self.isCertain = isCertain
        }
    }
}
