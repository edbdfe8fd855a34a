import YAML

/// What a claim reports: the id of a claim, or a claim written in place, with its `id`.
struct EmbedsShape: Shape {
    enum Value: Sendable {
        case id(Located<String>)
        case claim(ClaimRecord)
    }

    var type: SchemaType { .either(.id(of: [.claim]), .record(named: "embedded claim")) }

    func read(_ node: YAML.Node, with reader: inout RecordReader) -> Value? {
        guard let entries = node.mapping else { return IDShape(.claim).read(node, with: &reader).map(Value.id) }
        guard let id = entries.first(where: { $0.key.text == "id" }) else {
            reader.report(.missingKey("id", of: "embedded claim"), at: node.range.lowerBound..<node.range.lowerBound)
            return nil
        }
        guard let written = IDShape(.claim).read(id.value, with: &reader) else { return nil }
        return Registries.embeddedClaims.read(written, node, with: &reader).map(Value.claim)
    }
}
