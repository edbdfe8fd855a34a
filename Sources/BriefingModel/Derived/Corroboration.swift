import EDTF

/// Says since when a claim has two independent origins, without counting all of them on every day.
///
/// It visits only what can matter: nothing before a second agent has spoken at all, and then no further than the
/// second that nothing can make the same as the first. What it costs for a claim is at worst what its origins cost.
struct Corroboration: Sendable {
    private let briefing: Briefing
    private let verdicts: Verdicts
    private let agents: Agents
    private let origins: Origins
    /// For each claim a day before which it cannot be corroborated; nil where it never can.
    private let earliest: [CivilDate?]

    init(_ briefing: Briefing, verdicts: Verdicts, agents: Agents, origins: Origins) {
        self.briefing = briefing
        self.verdicts = verdicts
        self.agents = agents
        self.origins = origins
        earliest = Self.earliest(briefing, agents)
    }

    /// An answer, and the first later day on which it may be another; nil if it stays.
    struct Answer {
        var isCorroborated: Bool
        var recheck: CivilDate?
    }

    /// Whether `claim` is corroborated on any day.
    func canHold(for claim: Ref<Claim>) -> Bool { earliest[Int(claim.row)] != nil }

    /// Whether the minimum of origins of `claim` at the end of `date` is 2 or more.
    func answer(for claim: Ref<Claim>, on date: CivilDate) -> Answer {
        guard let start = earliest[Int(claim.row)] else { return Answer(isCorroborated: false, recheck: nil) }
        guard start <= date else { return Answer(isCorroborated: false, recheck: start) }
        var first: Int32?
        var hasSecond = false
        /// When something that was visited may fall, and when anything else may come or go.
        var (fall, change): (CivilDate?, CivilDate?)
        func sooner(_ a: CivilDate?, _ b: CivilDate?) -> CivilDate? {
            if let a, let b { min(a, b) } else { a ?? b }
        }
        var carriers = [claim]
        var seen: Set = [claim]
        var next = 0
        while next < carriers.count {
            let carrier = carriers[next]
            next += 1
            if carrier != claim { fall = sooner(fall, verdicts.nextChange(of: carrier, after: date)) }
            for attribution in briefing[carrier].attributions {
                guard attribution.reported <= date else {
                    change = sooner(change, attribution.reported)
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
                    change = sooner(change, effective)
                } else if verdicts.isLive(relation.from, at: date, in: briefing) {
                    seen.insert(relation.from)
                    carriers.append(relation.from)
                } else {
                    change = sooner(change, verdicts.nextChange(of: relation.from, after: date))
                }
            }
        }
        // Two agents whom some attribution or some work ties together: whether it does here must be counted.
        let isCorroborated = hasSecond && origins.range(of: claim, on: date).minimum >= 2
        return Answer(isCorroborated: isCorroborated, recheck: sooner(fall, change))
    }

    /// The day on which firm ways to a second agent that may be told apart from the first are there, whatever
    /// falls: no claim is corroborated before.
    ///
    /// Each claim takes two agents at most, the earliest, and hands them on along each relation, so that the work
    /// is linear once the attributions are in date order, circles and all.
    private static func earliest(_ briefing: Briefing, _ agents: Agents) -> [CivilDate?] {
        var said: [(date: CivilDate, agent: Int32, claim: Ref<Claim>)] = []
        for claim in briefing.claims.refs {
            for attribution in briefing[claim].attributions where attribution.attributed.isFirm {
                for end in agents.ends(of: attribution, in: briefing) {
                    said.append((attribution.reported, agents.possible[Int(end)], claim))
                }
            }
        }
        said.sort { ($0.date, $0.claim, $0.agent) < ($1.date, $1.claim, $1.agent) }
        var first = [Int32?](repeating: nil, count: briefing.claims.count)
        var second = [CivilDate?](repeating: nil, count: briefing.claims.count)
        for (date, agent, claim) in said {
            var waiting = [claim]
            while let claim = waiting.popLast() {
                let row = Int(claim.row)
                if first[row] == nil {
                    first[row] = agent
                } else if first[row] != agent, second[row] == nil {
                    second[row] = date
                } else {
                    continue
                }
                for position in briefing.index.relationsFrom[claim] {
                    let relation = briefing.relations[position]
                    if relation.carriesOrigins { waiting.append(relation.to) }
                }
            }
        }
        return second
    }
}
