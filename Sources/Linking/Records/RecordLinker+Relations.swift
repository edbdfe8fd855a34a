import BriefingModel
import Reading

extension RecordLinker {
    /// Every relation as written, self-relations and repetitions reported.
    mutating func linkRelations() -> [Relation] {
        var relations: [Relation] = []
        var seen: [RelationKey: Int] = [:]
        var linked = [Bool](repeating: false, count: ids.claims.ids.count)
        for (item, row) in zip(gathered.claims, ids.claims.rowsAsDeclared) {
            let isFirst = !linked[row]
            linked[row] = true
            for written in item.record.relations {
                guard let to = ids.claim(written.claim, &report) else { continue }
                let from = Ref<Claim>(row)
                if from == to {
                    report(.selfRelation(written.kind.rawValue), at: written.claim.place)
                    continue
                }
                guard isFirst else { continue }
                let key = RelationKey(from: from, to: to, kind: written.kind)
                if let first = seen[key] ?? (written.kind.isSymmetric ? seen[key.reversed] : nil) {
                    report(
                        .duplicateRelation(written.kind, written.claim.value), at: written.claim.place,
                        others: [relations[first].declared])
                    continue
                }
                seen[key] = relations.count
                relations.append(
                    Relation(
                        from: from, to: to, kind: written.kind, scope: written.scope?.value, note: written.note?.value,
                        declared: written.claim.place))
            }
        }
        return relations
    }

    private struct RelationKey: Hashable {
        var from: Ref<Claim>
        var to: Ref<Claim>
        var kind: RelationKind

        var reversed: RelationKey { RelationKey(from: to, to: from, kind: kind) }
    }
}
