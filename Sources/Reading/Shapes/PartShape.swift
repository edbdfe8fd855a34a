import YAML

/// A part without an id: a record of keys.
struct PartShape<Part: PlacedRecord>: Shape {
    let shape: @Sendable () -> RecordShape<Part>

    var type: SchemaType { .record(named: shape().name) }

    func read(_ node: YAML.Node, with reader: inout RecordReader) -> Part? {
        if case .refused = node.content { return nil }
        var part = Part(at: reader.place(node.range))
        shape().fill(&part, from: node, with: &reader)
        return part
    }
}
