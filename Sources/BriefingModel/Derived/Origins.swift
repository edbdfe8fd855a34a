import EDTF

/// Counts independent origins: ends, not outlets, so that wire copies collapse to one.
struct Origins: Sendable {
    private let briefing: Briefing
    private let verdicts: Verdicts
    private let agents: Agents

    init(_ briefing: Briefing, verdicts: Verdicts, agents: Agents) {
        self.briefing = briefing
        self.verdicts = verdicts
        self.agents = agents
    }

    /// The origins of `claim` known by the end of `date`.
    func range(of claim: Ref<Claim>, on date: CivilDate) -> OriginRange {
        var tally = OriginTally()
        for carrier in carriers(of: claim, on: date) {
            for attribution in briefing[carrier].attributions where attribution.reported <= date {
                tally.add(attribution, endingAt: agents.ends(of: attribution, in: briefing), among: agents)
            }
        }
        return tally.range(among: agents)
    }

    /// `claim` and the claims, live on `date`, that confirm or restate it, transitively.
    private func carriers(of claim: Ref<Claim>, on date: CivilDate) -> [Ref<Claim>] {
        var carriers = [claim]
        var seen: Set = [claim]
        var next = 0
        while next < carriers.count {
            for position in briefing.index.relationsTo[carriers[next]] {
                let relation = briefing.relations[position]
                guard relation.carriesOrigins, relation.effectiveDate(in: briefing) <= date,
                    verdicts.isLive(relation.from, at: date, in: briefing), seen.insert(relation.from).inserted
                else { continue }
                carriers.append(relation.from)
            }
            next += 1
        }
        return carriers
    }
}

extension Relation {
    /// Whether the origins of `from` are origins of `to` as well: what supports only makes it likelier.
    public var carriesOrigins: Bool { (kind == .confirms || kind == .restates) && scope == nil }
}
