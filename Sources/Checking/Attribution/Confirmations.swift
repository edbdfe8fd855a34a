import BriefingModel

/// Claims that say the same: tied by `confirms` and `restates` without a scope, along which origins are counted.
enum Confirmations {
    /// Every claim in one group, most by themselves; each group in the order of ids.
    static func groups(in briefing: Briefing) -> [[Ref<Claim>]] {
        var sets = DisjointSets(count: briefing.claims.count)
        for relation in briefing.relations
        where (relation.kind == .confirms || relation.kind == .restates) && relation.scope == nil {
            sets.merge(relation.from.row, relation.to.row)
        }
        let first = sets.representatives()
        var groups: [[Ref<Claim>]] = []
        var position = [Int](repeating: 0, count: first.count)
        for claim in briefing.claims.refs {
            let root = Int(first[Int(claim.row)])
            if root == Int(claim.row) {
                position[root] = groups.count
                groups.append([claim])
            } else {
                groups[position[root]].append(claim)
            }
        }
        return groups
    }
}
