import BriefingModel
import YAML

/// What of a claim was said off the record, which implies confidential: an attribution on those terms is withheld
/// as if it were marked so, and with its last attribution the claim.
///
/// Told from the tree, before anything is read: what is withheld must never become part of a record.
struct OffRecord {
    /// Whether all of the claim was.
    private(set) var isWhole = false
    /// The attributions that were, where others were not.
    private(set) var attributions: [Range<Int>] = []

    init() {}

    /// - Parameter articleTerms: the terms of attributions that name none, on a claim that names none.
    init(claim: YAML.Node, articleTerms: String?) {
        let claimTerms = claim.text(of: "terms") ?? articleTerms
        let by = claim.mapping?.first { $0.key.text == "by" }?.value
        let written = by.map { $0.sequence ?? [$0] } ?? []
        let withheld = written.filter { ($0.text(of: "terms") ?? claimTerms) == Terms.offRecord.rawValue }
        isWhole = written.isEmpty ? claimTerms == Terms.offRecord.rawValue : withheld.count == written.count
        if !isWhole { attributions = withheld.map(\.range) }
    }
}

/// One attribution of a claim; nil where it was made off the record, and so withheld.
struct AttributionShape: Shape {
    private let part = PartShape<AttributionRecord> { .attribution }

    var type: SchemaType { part.type }

    func read(_ node: YAML.Node, with reader: inout RecordReader) -> AttributionRecord? {
        guard !reader.offRecord.contains(node.range) else {
            reader.withhold(node, as: type, removing: node.range, isOffRecord: true)
            return nil
        }
        return part.read(node, with: &reader)
    }
}

extension YAML.Node {
    /// The text under `key` of a mapping.
    func text(of key: String) -> String? {
        mapping?.first { $0.key.text == key }?.value.scalar?.text
    }
}
