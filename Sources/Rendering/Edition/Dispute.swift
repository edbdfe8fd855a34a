import BriefingModel
import EDTF

/// Claims that contradict each other, directly or by way of others.
struct Dispute: Sendable {
    /// In the order in which they became known.
    let sides: [Ref<Claim>]
    /// The relations between them, as positions in the briefing.
    let relations: [Int]
    /// Whether two that contradict each other still stand.
    let isLive: Bool

    /// Every dispute of the briefing on the site's date: live ones first, each group in the order of its first claim.
    static func all(in briefing: Briefing, _ facts: DerivedFacts) -> [Dispute] {
        let date = briefing.site.date
        let contradictions = briefing.relations.indices.filter {
            let relation = briefing.relations[$0]
            return relation.kind == .contradicts && relation.effectiveDate(in: briefing) <= date
        }
        var neighbours: [Ref<Claim>: [(claim: Ref<Claim>, relation: Int)]] = [:]
        for position in contradictions {
            let relation = briefing.relations[position]
            neighbours[relation.from, default: []].append((relation.to, position))
            neighbours[relation.to, default: []].append((relation.from, position))
        }
        var seen: Set<Ref<Claim>> = []
        var disputes: [Dispute] = []
        for start in neighbours.keys.sorted() where seen.insert(start).inserted {
            var sides = [start]
            var relations: [Int] = []
            var next = 0
            while next < sides.count {
                for (claim, relation) in neighbours[sides[next]] ?? [] {
                    relations.append(relation)
                    if seen.insert(claim).inserted { sides.append(claim) }
                }
                next += 1
            }
            func isLive(_ claim: Ref<Claim>) -> Bool { facts.standing(of: claim, on: date)?.standing.isFallen != true }
            disputes.append(
                Dispute(
                    sides: sides.sorted { (briefing[$0].reported, $0) < (briefing[$1].reported, $1) },
                    relations: relations.unique.sorted(),
                    isLive: relations.contains {
                        isLive(briefing.relations[$0].from) && isLive(briefing.relations[$0].to)
                    }))
        }
        func isBefore(_ a: Dispute, _ b: Dispute) -> Bool {
            (briefing[a.sides[0]].reported, a.sides[0]) < (briefing[b.sides[0]].reported, b.sides[0])
        }
        return disputes.filter(\.isLive).sorted(by: isBefore) + disputes.filter { !$0.isLive }.sorted(by: isBefore)
    }
}
