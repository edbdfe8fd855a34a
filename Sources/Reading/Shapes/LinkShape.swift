import YAML

/// One link of `via`: an id, or `{id, locator}`.
struct LinkShape: Shape {
    var type: SchemaType { .either(.id(of: [.speaker, .source], orWords: ["us"]), .record(named: "via")) }

    func read(_ node: YAML.Node, with reader: inout RecordReader) -> AttributionRecord.Link? {
        var parts = Parts()
        Self.shape.fill(&parts, from: node, with: &reader)
        guard let id = parts.id else { return nil }
        var link = AttributionRecord.Link(id: id)
        link.locator = parts.locator
        return link
    }

    struct Parts: Sendable {
        var id: Located<String>?
        var locator: Located<String>?
    }

    static let shape = RecordShape<Parts>(
        "via", "One link of the way from the speaker to us. A bare value is the id.",
        [
            .required(
                "id", IDShape(.speaker, .source, orWords: ["us"]), { $0.id = $1 }, "A speaker, a source, or `us`."),
            .one("locator", TextShape(), { $0.locator = $1 }, "Where in it: a page, a paragraph, a minute."),
        ])
}
