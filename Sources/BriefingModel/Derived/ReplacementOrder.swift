/// Claims in such an order that what supersedes, corrects or retracts a claim comes before it.
enum ReplacementOrder {
    /// A circle, which linking reports as an error, is cut where it is entered.
    static func claims(_ briefing: Briefing) -> [Ref<Claim>] {
        var order: [Ref<Claim>] = []
        var seen = [Bool](repeating: false, count: briefing.claims.count)
        for start in briefing.claims.refs where !seen[Int(start.row)] {
            var stack: [(claim: Ref<Claim>, isEntered: Bool)] = [(start, false)]
            while let (claim, isEntered) = stack.popLast() {
                if isEntered {
                    order.append(claim)
                    continue
                }
                guard !seen[Int(claim.row)] else { continue }
                seen[Int(claim.row)] = true
                stack.append((claim, true))
                for position in briefing.index.relationsTo[claim] {
                    let relation = briefing.relations[position]
                    if relation.kind.replaces, relation.scope == nil { stack.append((relation.from, false)) }
                }
            }
        }
        return order
    }
}
