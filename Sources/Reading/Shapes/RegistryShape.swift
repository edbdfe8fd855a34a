import BriefingModel
import Diagnostics
import YAML

/// A mapping from ids to records of one kind.
struct RegistryShape<Record: WrittenRecord>: Shape {
    let kind: RecordKind
    let shape: @Sendable () -> RecordShape<Record>

    var type: SchemaType { .records(named: kind.rawValue) }

    func read(_ node: YAML.Node, with reader: inout RecordReader) -> [Record]? {
        switch node.content {
        case .empty: return []
        case .refused: return nil
        case .mapping(let entries): return entries.kept { read($0.key, $0.value, with: &reader) }
        case .scalar, .sequence:
            let expected = "a mapping from ids to \(kind.plural)"
            reader.report(.wrongType(expected: expected, found: node.found), at: node.range)
            return nil
        }
    }

    /// The record of one id; nil if it is confidential or private, and so withheld.
    func read(_ key: YAML.Scalar, _ value: YAML.Node, with reader: inout RecordReader) -> Record? {
        let id = Located(key.text, at: reader.place(key.range))
        if let problem = Slug.problem(in: key.text) { reader.report(problem, at: key.range) }
        return read(id, value, with: &reader)
    }

    func read(_ id: Located<String>, _ value: YAML.Node, with reader: inout RecordReader) -> Record? {
        let shape = shape()
        var record = Record(id: id)
        if reader.isPrivate {
            shape.fill(&record, from: value, with: &reader)
            let sameAs = value.mapping?.first { $0.key.text == "same-as" }?.value
            let same = sameAs.map { IDShape(kind).readMany($0, with: &reader) } ?? []
            reader.withheld.privates.append(Withheld.Private(kind: kind, id: id, sameAs: same))
            return nil
        }
        let offRecord = kind == .claim ? OffRecord(claim: value, articleTerms: reader.articleTerms) : OffRecord()
        if shape.isConfidential(value) || offRecord.isWhole {
            reader.withhold(
                value, as: .record(named: shape.name), removing: value.range, isOffRecord: offRecord.isWhole)
            reader.withheld.removed.append(Withheld.Removed(kind: kind, id: id))
            removeEmbedded(in: value, with: &reader)
            return nil
        }
        let outer = reader.offRecord
        reader.offRecord = offRecord.attributions
        shape.fill(&record, from: value, named: id.place.range, with: &reader)
        reader.offRecord = outer
        return record
    }

    /// Claims written within a withheld one are withheld with it.
    private func removeEmbedded(in node: YAML.Node, with reader: inout RecordReader) {
        guard kind == .claim, let embeds = node.mapping?.first(where: { $0.key.text == "embeds" })?.value else {
            return
        }
        for claim in embeds.sequence ?? [embeds] {
            guard let id = claim.mapping?.first(where: { $0.key.text == "id" })?.value.scalar else { continue }
            let located = Located(id.text, at: reader.place(id.range))
            reader.withheld.removed.append(Withheld.Removed(kind: .claim, id: located))
            removeEmbedded(in: claim, with: &reader)
        }
    }
}
