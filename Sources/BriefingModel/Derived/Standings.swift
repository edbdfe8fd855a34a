import EDTF

/// Puts verdicts, contradictions and origins together into how a claim stands.
struct Standings {
    let briefing: Briefing
    let verdicts: Verdicts
    let origins: Origins

    /// How `claim` stood through time; only days on which something changed.
    func history(of claim: Ref<Claim>) -> [StandingChange] {
        let record = briefing[claim]
        guard record.kind.hasStanding else { return [] }
        let opponents = contradicting(claim)
        var dates = origins.dates(of: claim)
        dates.insert(record.reported)
        dates.formUnion(verdicts[claim].map(\.date))
        for (opponent, date) in opponents {
            dates.insert(date)
            dates.formUnion(verdicts[opponent].map(\.date))
        }
        var history: [StandingChange] = []
        for date in dates.sorted() where date >= record.reported {
            let change = standing(of: claim, on: date, opponents: opponents)
            if history.last?.standing != change.standing || history.last?.cause != change.cause {
                history.append(change)
            }
        }
        return history
    }

    private func standing(
        of claim: Ref<Claim>, on date: CivilDate, opponents: [(claim: Ref<Claim>, from: CivilDate)]
    ) -> StandingChange {
        if let verdict = verdicts.verdict(on: claim, at: date), let standing = verdict.standing {
            switch verdict.cause {
            case .status(let position): return StandingChange(date: date, standing: standing, cause: .status(position))
            case .relation(let position):
                return StandingChange(date: date, standing: standing, cause: .relation(position))
            case nil: break
            }
        }
        let live = opponents.filter { $0.from <= date && verdicts.isLive($0.claim, at: date, in: briefing) }
        if !live.isEmpty {
            return StandingChange(date: date, standing: .contested, cause: .contradicted(by: live.map(\.claim)))
        }
        if origins.range(of: claim, on: date).minimum >= 2 {
            return StandingChange(date: date, standing: .corroborated, cause: .origins)
        }
        return StandingChange(date: date, standing: .open, cause: .reported)
    }

    /// The claims that contradict `claim`, written on either side, and the day from which each counts.
    private func contradicting(_ claim: Ref<Claim>) -> [(claim: Ref<Claim>, from: CivilDate)] {
        var found: [Ref<Claim>: CivilDate] = [:]
        for position in briefing.index.relationsFrom[claim] + briefing.index.relationsTo[claim] {
            let relation = briefing.relations[position]
            guard relation.kind == .contradicts, relation.scope == nil else { continue }
            let opponent = relation.from == claim ? relation.to : relation.from
            found[opponent] = relation.effectiveDate(in: briefing)
        }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
