import EDTF

/// Counts independent origins: ends, not outlets, so that wire copies collapse to one.
struct Origins: Sendable {
    private let briefing: Briefing
    private let verdicts: Verdicts
    /// Agents that are certainly one, and agents that may be one: speakers first, then sources.
    private let certain: DisjointSets
    private let possible: DisjointSets
    /// For each source the agents at the end of what it was taken from.
    private let chainEnds: [[Int32]]

    init(_ briefing: Briefing, verdicts: Verdicts) {
        self.briefing = briefing
        self.verdicts = verdicts
        let agents = briefing.speakers.count + briefing.sources.count
        var certain = DisjointSets(count: agents)
        for ref in briefing.speakers.refs {
            for same in briefing[ref].sameAs { certain.merge(ref.row, same.row) }
        }
        var possible = certain
        for ref in briefing.speakers.refs {
            let speaker = briefing[ref]
            for other in speaker.maybeSameAs + speaker.memberOf + speaker.maybeMemberOf + speaker.onBehalfOf {
                possible.merge(ref.row, other.row)
            }
        }
        let chainEnds = Self.chainEnds(briefing)
        // A work made from several others may have taken everything from any one of them.
        for ends in chainEnds { for end in ends.dropFirst() { possible.merge(ends[0], end) } }
        self.certain = certain
        self.possible = possible
        self.chainEnds = chainEnds
    }

    /// The origins of `claim` known by the end of `date`.
    func range(of claim: Ref<Claim>, on date: CivilDate) -> OriginRange {
        var firm: [Int32: Bool] = [:]
        var behalves: [(Int32, Int32)] = []
        for carrier in carriers(of: claim, on: date) {
            for attribution in briefing[carrier].attributions where attribution.reported <= date {
                for end in ends(of: attribution) {
                    firm[end] = (firm[end] ?? false) || attribution.attributed.isFirm
                    behalves += attribution.onBehalfOf.map { (end, $0.row) }
                }
            }
        }
        let local = behalves.isEmpty ? possible : merged(behalves)
        let ends = firm.map { end, isFirm in
            OriginRange.End(
                agent: agent(end), certainly: certain.root(end), possibly: local.root(end), isFirm: isFirm)
        }
        return OriginRange(
            minimum: Set(ends.lazy.filter(\.isFirm).map(\.possibly)).count,
            maximum: Set(ends.map(\.certainly)).count, ends: ends.sorted())
    }

    /// The days on which the origins of `claim` may change.
    func dates(of claim: Ref<Claim>) -> Set<CivilDate> {
        var dates: Set<CivilDate> = []
        for carrier in carriers(of: claim, on: nil) {
            dates.formUnion(briefing[carrier].attributions.map(\.reported))
            dates.formUnion(verdicts[carrier].map(\.date))
        }
        return dates
    }

    /// `claim` and the claims that confirm or restate it, transitively; live ones on `date`, or all of them.
    private func carriers(of claim: Ref<Claim>, on date: CivilDate?) -> [Ref<Claim>] {
        var carriers = [claim]
        var next = 0
        while next < carriers.count {
            for position in briefing.index.relationsTo[carriers[next]] {
                let relation = briefing.relations[position]
                guard relation.kind == .confirms || relation.kind == .restates, relation.scope == nil,
                    !carriers.contains(relation.from)
                else { continue }
                if let date {
                    guard relation.effectiveDate(in: briefing) <= date,
                        verdicts.isLive(relation.from, at: date, in: briefing)
                    else { continue }
                }
                carriers.append(relation.from)
            }
            next += 1
        }
        return carriers
    }

    private func ends(of attribution: Attribution) -> [Int32] {
        if let speaker = attribution.speaker {
            if briefing[speaker].kind == .outlet, let source = attribution.firstSource, isTaken(source) {
                return chainEnds[Int(source.row)]
            }
            return [speaker.row]
        }
        guard attribution.evidence.isFirstHand, let source = attribution.firstSource else { return [] }
        return chainEnds[Int(source.row)]
    }

    private func isTaken(_ source: Ref<Source>) -> Bool {
        briefing[source].copyOf != nil || !briefing[source].derivedFrom.isEmpty
    }

    private func merged(_ pairs: [(Int32, Int32)]) -> DisjointSets {
        var sets = possible
        for (a, b) in pairs { sets.merge(a, b) }
        return sets
    }

    private func agent(_ end: Int32) -> OriginRange.End.Agent {
        let speakers = briefing.speakers.count
        return Int(end) < speakers ? .speaker(Ref(Int(end))) : .source(Ref(Int(end) - speakers))
    }

    /// Follows `copy-of` and `derived-from` of every source to where they stop. Circles are errors that linking
    /// reports; here they end where they close.
    private static func chainEnds(_ briefing: Briefing) -> [[Int32]] {
        briefing.sources.refs.map { source in
            var ends: [Int32] = []
            var open = [source]
            var seen: Set<Ref<Source>> = [source]
            while let next = open.popLast() {
                let record = briefing[next]
                let taken = (record.copyOf.map { [$0] } ?? []) + record.derivedFrom
                if taken.isEmpty {
                    ends.append(record.outlet?.row ?? Int32(briefing.speakers.count) + next.row)
                }
                open += taken.filter { seen.insert($0).inserted }
            }
            return Array(Set(ends)).sorted()
        }
    }
}
