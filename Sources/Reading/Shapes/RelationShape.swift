import BriefingModel
import YAML

/// The claim that a relation of one kind leads to: an id, or `{claim, scope, note}`.
struct RelationShape: Shape {
    let kind: RelationKind

    var type: SchemaType { .either(.id(of: [.claim]), .record(named: "relation")) }

    func read(_ node: YAML.Node, with reader: inout RecordReader) -> RelationRecord? {
        var parts = Parts()
        Self.shape.fill(&parts, from: node, with: &reader)
        guard let claim = parts.claim else { return nil }
        var record = RelationRecord(kind: kind, claim: claim)
        record.scope = parts.scope
        record.note = parts.note
        return record
    }

    struct Parts: Sendable {
        var claim: Located<String>?
        var scope: Located<String>?
        var note: Located<String>?
    }

    static let shape = RecordShape<Parts>(
        "relation", "How a claim bears on another. A bare value is the claim.",
        [
            .required("claim", IDShape(.claim), { $0.claim = $1 }, "The other claim."),
            .one(
                "scope", TextShape(), { $0.scope = $1 },
                "The part of it that is meant; a relation with a scope is never counted."
            ),
            .one("note", TextShape(), { $0.note = $1 }, "A remark, published."),
        ])
}
