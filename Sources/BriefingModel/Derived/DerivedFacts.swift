import EDTF

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
    private let histories: [[StandingChange]]

    /// Derives everything once; time and memory grow with the number of claims, attributions and relations.
    public init(_ briefing: Briefing) {
        let verdicts = Verdicts(briefing)
        let origins = Origins(briefing, verdicts: verdicts)
        self.briefing = briefing
        self.verdicts = verdicts
        self.origins = origins
        let standings = Standings(briefing: briefing, verdicts: verdicts, origins: origins)
        histories = briefing.claims.refs.map { standings.history(of: $0) }
    }

    /// How `claim` stood through time, in date order; empty for kinds that have no standing.
    public func history(of claim: Ref<Claim>) -> [StandingChange] { histories[Int(claim.row)] }

    /// How `claim` stood at the end of `date`; nil before it was reported and for kinds that have no standing.
    public func standing(of claim: Ref<Claim>, on date: CivilDate) -> StandingChange? {
        histories[Int(claim.row)].last { $0.date <= date }
    }

    /// The independent origins of `claim` known by the end of `date`.
    public func origins(of claim: Ref<Claim>, on date: CivilDate) -> OriginRange {
        origins.range(of: claim, on: date)
    }

    /// The fallen claims that supported or confirmed `claim`: what it leans on until an editor acts.
    public func fallenSupport(of claim: Ref<Claim>, on date: CivilDate) -> [Ref<Claim>] {
        briefing.index.relationsTo[claim].compactMap { position in
            let relation = briefing.relations[position]
            guard relation.kind == .supports || relation.kind == .confirms,
                relation.effectiveDate(in: briefing) <= date,
                standing(of: relation.from, on: date)?.standing.isFallen == true
            else { return nil }
            return relation.from
        }
    }

    /// Days on which two different decisions were made about one claim: errors, for only an editor can say which
    /// came last.
    public var conflicts: [Conflict] {
        verdicts.conflicts.map { conflict in
            Conflict(
                claim: conflict.claim, date: conflict.date,
                causes: conflict.causes.map { cause in
                    switch cause {
                    case .status(let position): .status(position)
                    case .relation(let position): .relation(position)
                    }
                })
        }
    }
}
