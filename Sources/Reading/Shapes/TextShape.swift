import YAML

/// Free words.
struct TextShape: Shape {
    var type: SchemaType { .text }

    func read(_ node: YAML.Node, with reader: inout RecordReader) -> Located<String>? {
        guard let scalar = reader.scalar(node, expecting: "text") else { return nil }
        return Located(scalar.text, at: reader.place(scalar.range))
    }
}
