import YAML

extension RecordReader {
    /// The entries of a mapping with free keys, or none with an error that says what was expected.
    mutating func pairs(_ node: YAML.Node, expecting expected: String) -> [(Located<String>, YAML.Node)] {
        switch node.content {
        case .mapping(let entries):
            return entries.map { (Located($0.key.text, at: place($0.key.range)), $0.value) }
        case .empty, .refused: return []
        case .scalar, .sequence:
            report(.wrongType(expected: expected, found: node.found), at: node.range)
            return []
        }
    }
}
