import YAML

/// A tree as one line, so that a table can show what is expected: `{a: 'x', b: [∅, !]}`.
///
/// Text stands in quotes; `∅` is no value; `!` is a value that was refused.
func outline(_ node: YAML.Node?) -> String {
    switch node?.content {
    case nil: "nothing"
    case .scalar(let scalar): "'\(scalar.text)'"
    case .empty: "∅"
    case .refused: "!"
    case .sequence(let items): "[" + items.map(outline).joined(separator: ", ") + "]"
    case .mapping(let entries):
        "{" + entries.map { "\($0.key.text): \(outline($0.value))" }.joined(separator: ", ") + "}"
    }
}

func parse(_ text: String) -> YAML.Document { YAML.parse(ArraySlice(text.utf8)) }

/// The piece of `text` that a range of bytes covers.
func slice(_ text: String, _ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
}

/// Every scalar of a tree, keys included, in the order of the file.
func scalars(of node: YAML.Node?) -> [YAML.Scalar] {
    switch node?.content {
    case .scalar(let scalar): [scalar]
    case .sequence(let items): items.flatMap(scalars)
    case .mapping(let entries): entries.flatMap { [$0.key] + scalars(of: $0.value) }
    case nil, .empty, .refused: []
    }
}

/// `text` with a fix applied.
func applying(_ fix: YAML.Fix, to text: String) -> String {
    var bytes = Array(text.utf8)
    bytes.replaceSubrange(fix.range, with: fix.replacement.utf8)
    return String(decoding: bytes, as: UTF8.self)
}
