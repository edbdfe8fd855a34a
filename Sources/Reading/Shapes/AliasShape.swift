import YAML

/// A former id of a record.
struct AliasShape: Shape {
    var type: SchemaType { .id(of: []) }

    func read(_ node: YAML.Node, with reader: inout RecordReader) -> Located<String>? {
        guard let scalar = reader.scalar(node, expecting: "a former id") else { return nil }
        if let problem = Slug.problem(in: scalar.text) {
            reader.report(problem, at: scalar.range)
            return nil
        }
        return Located(scalar.text, at: reader.place(scalar.range))
    }
}
