extension YAML {
    /// A value: text, a list, a mapping, or nothing.
    public struct Node: Equatable, Sendable {
        public enum Content: Equatable, Sendable {
            case scalar(Scalar)
            case sequence([Node])
            /// Entries in the order of the file. Keys are unique: of duplicates, the first stays.
            case mapping([Entry])
            /// No value, as in `key:`. An empty string, `key: ""`, is a scalar.
            case empty
            /// Something is here, but a problem has been reported about it: take it as given and say no more.
            case refused
        }

        public let content: Content

        /// The UTF-8 bytes of the value in the original file: quotes, brackets and the `|` of a literal block
        /// included; comments and blank lines after it are not. The range of `.empty` is the empty one behind the `:`.
        public let range: Range<Int>

        /// Whether it is a sequence in `[…]` or a mapping in `{…}`.
        public let isFlow: Bool

        init(_ content: Content, range: Range<Int>, isFlow: Bool = false) {
            self.content = content
            self.range = range
            self.isFlow = isFlow
        }
    }

    /// A key and its value.
    public struct Entry: Equatable, Sendable {
        public let key: Scalar
        public let value: Node

        /// From the key's first byte to the value's last, in the original file.
        public var range: Range<Int> {
            key.range.lowerBound..<max(key.range.upperBound, value.range.upperBound)
        }
    }
}

extension YAML.Node {
    /// The scalar, if it is one.
    public var scalar: YAML.Scalar? {
        if case .scalar(let scalar) = content { scalar } else { nil }
    }

    /// The items, if it is a sequence.
    public var sequence: [YAML.Node]? {
        if case .sequence(let items) = content { items } else { nil }
    }

    /// The entries, if it is a mapping.
    public var mapping: [YAML.Entry]? {
        if case .mapping(let entries) = content { entries } else { nil }
    }
}
