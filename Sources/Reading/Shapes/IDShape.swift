import YAML

/// The id of a record of one of some kinds, or one of some words.
struct IDShape: Shape {
    let kinds: [RecordKind]
    let words: [String]

    init(_ kinds: RecordKind..., orWords words: [String] = []) {
        self.kinds = kinds
        self.words = words
    }

    var type: SchemaType { .id(of: kinds, orWords: words) }

    private var expected: String { "the id of \(kinds.map(\.rawValue.withArticle).joined(separator: " or "))" }

    func read(_ node: YAML.Node, with reader: inout RecordReader) -> Located<String>? {
        guard let scalar = reader.scalar(node, expecting: expected) else { return nil }
        let id = Located(scalar.text, at: reader.place(scalar.range))
        if words.contains(scalar.text) { return id }
        if let problem = Slug.problem(in: scalar.text) {
            // A source may be called as the reference manager calls it; whether one is, linking knows.
            if case .malformedID = problem, kinds.contains(.source) { return id }
            reader.report(problem, at: scalar.range)
            return nil
        }
        return id
    }
}
