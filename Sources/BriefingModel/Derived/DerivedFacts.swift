import EDTF
import Threads

/// What follows from a linked briefing: how each claim stands on any date, how many origins it has, and what
/// leans on what has fallen. Nothing here reads the clock.
public struct DerivedFacts: Sendable {
    /// Two decisions about one claim on one day that cannot both hold.
    public struct Conflict: Sendable {
        public var claim: Ref<Claim>
        public var date: CivilDate
        /// Status entries and relations only.
        public var causes: [StandingChange.Cause]
    }

    private let briefing: Briefing
    private let verdicts: Verdicts
    private let origins: Origins
    private let histories: Adjacency<Claim, StandingChange>

    /// Derives everything once; time and memory grow with the number of claims, attributions and relations.
    ///
    /// - Parameter jobs: how many threads to use.
    public init(_ briefing: Briefing, jobs: Int = 1) {
        let (verdicts, agents) = Threads.both(jobs: jobs, { Verdicts(briefing) }, { Agents(briefing) })
        self.briefing = briefing
        self.verdicts = verdicts
        origins = Origins(briefing, verdicts: verdicts, agents: agents)
        let standings = Standings(
            briefing: briefing, verdicts: verdicts,
            corroboration: Corroboration(briefing, verdicts: verdicts, agents: agents, origins: origins))
        histories = Adjacency(rows: briefing.claims.count, jobs: jobs) { standings.history(of: $0) }
    }

    /// How `claim` stood through time, in date order; empty for kinds that have no standing.
    public func history(of claim: Ref<Claim>) -> ArraySlice<StandingChange> { histories[claim] }

    /// A change in the history of `claim`, and the one before it.
    ///
    /// - Parameter position: counted from 0; at least 1, for how a claim stood at first is no change.
    public func change(_ position: Int, of claim: Ref<Claim>) -> (before: StandingChange, after: StandingChange) {
        let history = histories[claim]
        let after = history.startIndex + position
        return (history[after - 1], history[after])
    }

    /// How `claim` stood at the end of `date`; nil before it was reported and for kinds that have no standing.
    public func standing(of claim: Ref<Claim>, on date: CivilDate) -> StandingChange? {
        let history = histories[claim]
        return history.prefix(history.partitionPoint { $0.date <= date }).last
    }

    /// The day on which `claim` fell (was refuted, superseded or retracted), if it has by the end of `date` and has not
    /// risen since; nil for kinds that have no standing.
    public func fall(of claim: Ref<Claim>, on date: CivilDate) -> CivilDate? {
        briefing[claim].kind.hasStanding ? verdicts.fall(of: claim, at: date) : nil
    }

    /// The independent origins of `claim` known by the end of `date`.
    public func origins(of claim: Ref<Claim>, on date: CivilDate) -> OriginRange {
        origins.range(of: claim, on: date)
    }

    /// The fallen claims that supported or confirmed `claim`, wholly or in part, and on which it leans at the end
    /// of `date` until an editor acts. A status entry of `claim`, dated no earlier than the fall, says that one has; so
    /// does a claim that took the place of the fallen one and bears on `claim` as well.
    public func fallenSupport(of claim: Ref<Claim>, on date: CivilDate) -> [Ref<Claim>] {
        let acted = briefing[claim].statuses.lazy.map(\.date).filter { $0 <= date }.max()
        var fallen: [Ref<Claim>] = []
        for supporter in supporters(of: claim, on: date) {
            guard let fall = verdicts.fall(of: supporter, at: date) else { continue }
            if let acted, acted >= fall { continue }
            fallen.append(supporter)
        }
        guard !fallen.isEmpty else { return [] }
        let leantOn = Set(supporters(of: claim, on: date))
        return fallen.filter { supporter in
            !briefing.index.relationsTo[supporter].contains { position in
                let relation = briefing.relations[position]
                return relation.kind.replaces && relation.kind != .retracts && relation.scope == nil
                    && relation.effectiveDate(in: briefing) <= date && leantOn.contains(relation.from)
            }
        }
    }

    /// The claims that support or confirm `claim` at the end of `date`, each once.
    private func supporters(of claim: Ref<Claim>, on date: CivilDate) -> [Ref<Claim>] {
        var supporters: [Ref<Claim>] = []
        for position in briefing.index.relationsTo[claim] {
            let relation = briefing.relations[position]
            guard relation.kind == .supports || relation.kind == .confirms,
                relation.effectiveDate(in: briefing) <= date
            else { continue }
            // Relations are in the order of `from`: one that both supports and confirms stands twice in a row.
            if supporters.last != relation.from { supporters.append(relation.from) }
        }
        return supporters
    }

    /// Days on which two different decisions were made about one claim: errors, for only an editor can say which
    /// came last.
    public var conflicts: [Conflict] {
        verdicts.conflicts.map { conflict in
            Conflict(
                claim: conflict.claim, date: conflict.date,
                causes: conflict.causes.map(StandingChange.Cause.init))
        }
    }
}
