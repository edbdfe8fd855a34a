import EDTF

/// Says since when a claim has two independent origins, without counting all of them on every day.
///
/// It visits only what can matter: a claim whose ways all lead to one agent is settled at once, and of others the
/// search stops at the second agent that nothing can make the same as the first.
struct Corroboration: Sendable {
    private let briefing: Briefing
    private let verdicts: Verdicts
    private let agents: Agents
    private let origins: Origins
    /// For each claim whether any ways that ever lead to it end at two agents.
    private let isThinkable: [Bool]

    init(_ briefing: Briefing, verdicts: Verdicts, agents: Agents, origins: Origins) {
        self.briefing = briefing
        self.verdicts = verdicts
        self.agents = agents
        self.origins = origins
        isThinkable = Self.thinkable(briefing, agents)
    }

    /// An answer, and the first later day on which it may be another; nil if it stays.
    struct Answer {
        var isCorroborated: Bool
        var recheck: CivilDate?
    }

    /// Whether the minimum of origins of `claim` at the end of `date` is 2 or more.
    func answer(for claim: Ref<Claim>, on date: CivilDate) -> Answer {
        guard isThinkable[Int(claim.row)] else { return Answer(isCorroborated: false, recheck: nil) }
        var first: Int32?
        var hasSecond = false
        /// When something that was visited may fall, and when anything else may come or go.
        var (fall, change): (CivilDate?, CivilDate?)
        func earliest(_ a: CivilDate?, _ b: CivilDate?) -> CivilDate? {
            if let a, let b { min(a, b) } else { a ?? b }
        }
        var carriers = [claim]
        var seen: Set = [claim]
        var next = 0
        while next < carriers.count {
            let carrier = carriers[next]
            next += 1
            if carrier != claim { fall = earliest(fall, verdicts.nextChange(of: carrier, after: date)) }
            for attribution in briefing[carrier].attributions {
                guard attribution.reported <= date else {
                    change = earliest(change, attribution.reported)
                    continue
                }
                guard attribution.attributed.isFirm else { continue }
                for end in agents.ends(of: attribution, in: briefing) {
                    let other = first ?? end
                    if agents.apart[Int(other)] != agents.apart[Int(end)] {
                        return Answer(isCorroborated: true, recheck: fall)
                    }
                    hasSecond = hasSecond || agents.possible[Int(other)] != agents.possible[Int(end)]
                    first = other
                }
            }
            for position in briefing.index.relationsTo[carrier] {
                let relation = briefing.relations[position]
                guard relation.carriesOrigins, !seen.contains(relation.from) else { continue }
                let effective = relation.effectiveDate(in: briefing)
                if effective > date {
                    change = earliest(change, effective)
                } else if verdicts.isLive(relation.from, at: date, in: briefing) {
                    seen.insert(relation.from)
                    carriers.append(relation.from)
                } else {
                    change = earliest(change, verdicts.nextChange(of: relation.from, after: date))
                }
            }
        }
        // Two agents whom some attribution or some work ties together: whether it does here must be counted.
        let isCorroborated = hasSecond && origins.range(of: claim, on: date).minimum >= 2
        return Answer(isCorroborated: isCorroborated, recheck: earliest(fall, change))
    }

    /// Claims with firm ways to two agents that may be told apart, whatever falls and whenever it was reported:
    /// two ends at most are carried along each relation, so that the work is linear, circles and all.
    private static func thinkable(_ briefing: Briefing, _ agents: Agents) -> [Bool] {
        var ends = [(first: Int32, second: Int32)](repeating: (-1, -1), count: briefing.claims.count)
        func add(_ end: Int32, to row: Int) -> Bool {
            guard end >= 0, end != ends[row].first, ends[row].second < 0 else { return false }
            if ends[row].first < 0 { ends[row].first = end } else { ends[row].second = end }
            return true
        }
        for claim in briefing.claims.refs {
            for attribution in briefing[claim].attributions where attribution.attributed.isFirm {
                for end in agents.ends(of: attribution, in: briefing) {
                    _ = add(agents.possible[Int(end)], to: Int(claim.row))
                }
            }
        }
        var waiting = Array(briefing.claims.refs)
        while let claim = waiting.popLast() {
            let carried = ends[Int(claim.row)]
            for position in briefing.index.relationsFrom[claim] {
                let relation = briefing.relations[position]
                guard relation.carriesOrigins else { continue }
                let isNew = add(carried.first, to: Int(relation.to.row))
                if add(carried.second, to: Int(relation.to.row)) || isNew { waiting.append(relation.to) }
            }
        }
        return ends.map { $0.second >= 0 }
    }
}
