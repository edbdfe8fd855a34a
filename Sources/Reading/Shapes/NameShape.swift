import BriefingModel
import YAML

/// A name: plain text, or a CSL name in parts.
struct NameShape: Shape {
    var type: SchemaType { .either(.text, .record(named: "name")) }

    func read(_ node: YAML.Node, with reader: inout RecordReader) -> CSLName? {
        guard node.mapping != nil else {
            return TextShape().read(node, with: &reader).map { CSLName(literal: $0.value) }
        }
        var parts = Parts()
        Self.shape.fill(&parts, from: node, with: &reader)
        let given = [parts.given, parts.droppingParticle, parts.nonDroppingParticle]
        let family = [parts.family, parts.suffix]
        return CSLName(
            family: Self.joined(family), given: Self.joined(given), literal: parts.literal?.value)
    }

    private static func joined(_ parts: [Located<String>?]) -> String? {
        let words = parts.compactMap(\.?.value)
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    struct Parts: Sendable {
        var literal: Located<String>?
        var family: Located<String>?
        var given: Located<String>?
        var suffix: Located<String>?
        var droppingParticle: Located<String>?
        var nonDroppingParticle: Located<String>?
    }

    static let shape = RecordShape<Parts>(
        "name", "A name as CSL writes it. A bare value is the whole name.",
        [
            .one("literal", TextShape(), { $0.literal = $1 }, "The whole name, as it is to be read."),
            .one("family", TextShape(), { $0.family = $1 }, "Family name."),
            .one("given", TextShape(), { $0.given = $1 }, "Given name."),
            .one("suffix", TextShape(), { $0.suffix = $1 }, "Jr., III."),
            .one("dropping-particle", TextShape(), { $0.droppingParticle = $1 }, "A particle that sorting drops."),
            .one(
                "non-dropping-particle", TextShape(), { $0.nonDroppingParticle = $1 },
                "A particle that belongs to the name."),
        ] + ignoredKeys)

    private static let ignoredKeys: [Field<Parts>] = ["comma-suffix", "static-ordering", "parse-names"].map(ignored)

    /// How citation processors set a name; it says nothing about whose it is.
    private static func ignored(_ key: String) -> Field<Parts> {
        Field(key, "Passed over.", type: .text) { _, _, _ in }
    }
}
