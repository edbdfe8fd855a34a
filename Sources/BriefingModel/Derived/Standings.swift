import EDTF

/// Puts verdicts, contradictions and origins together into how a claim stands.
struct Standings {
    let briefing: Briefing
    let verdicts: Verdicts
    let corroboration: Corroboration

    /// How `claim` stood through time; only days on which something changed.
    func history(of claim: Ref<Claim>) -> [StandingChange] {
        guard briefing[claim].kind.hasStanding else { return [] }
        let opponents = contradicting(claim)
        let reported = briefing[claim].reported
        if opponents.isEmpty, verdicts[claim].isEmpty, !corroboration.canHold(for: claim) {
            return [StandingChange(date: reported, standing: .open, cause: .reported)]
        }
        var dates = Set(verdicts[claim].map(\.date))
        for opponent in opponents {
            dates.insert(opponent.from)
            dates.formUnion(verdicts[opponent.claim].map(\.date))
        }
        var history: [StandingChange] = []
        var coming = dates.filter { $0 > reported }.sorted()[...]
        var date = reported
        while true {
            let (change, recheck) = standing(of: claim, on: date, opponents: opponents)
            if history.last?.standing != change.standing || history.last?.cause != change.cause {
                history.append(change)
            }
            coming = coming.drop { $0 <= date }
            guard let next = [coming.first, recheck].lazy.compactMap(\.self).min() else { return history }
            date = next
        }
    }

    /// How `claim` stands on `date`, and the first later day on which its origins may say otherwise.
    private func standing(
        of claim: Ref<Claim>, on date: CivilDate, opponents: [Opponent]
    ) -> (change: StandingChange, recheck: CivilDate?) {
        let verdict = verdicts.verdict(on: claim, at: date)
        let decided = verdict?.cause.map(StandingChange.Cause.init)
        if let standing = verdict?.standing, let decided {
            return (StandingChange(date: date, standing: standing, cause: decided), nil)
        }
        let live = opponents.filter { $0.from <= date && verdicts.isLive($0.claim, at: date, in: briefing) }
        if !live.isEmpty {
            return (StandingChange(date: date, standing: .contested, cause: .contradicted(by: live.map(\.claim))), nil)
        }
        let answer = corroboration.answer(for: claim, on: date)
        let change =
            answer.isCorroborated
            ? StandingChange(date: date, standing: .corroborated, cause: .origins)
            // An entry that hands back to derivation is the reason where nothing else is.
            : StandingChange(date: date, standing: .open, cause: decided ?? .reported)
        return (change, answer.recheck)
    }

    /// A claim that contradicts another, and the day from which that counts.
    private struct Opponent {
        var claim: Ref<Claim>
        var from: CivilDate
    }

    /// The claims that contradict `claim`, written on either side, each once and in order.
    private func contradicting(_ claim: Ref<Claim>) -> [Opponent] {
        if briefing.index.relationsFrom[claim].isEmpty, briefing.index.relationsTo[claim].isEmpty { return [] }
        var found: [Ref<Claim>: CivilDate] = [:]
        for positions in [briefing.index.relationsFrom[claim], briefing.index.relationsTo[claim]] {
            for position in positions where briefing.relations[position].kind == .contradicts {
                let relation = briefing.relations[position]
                guard relation.scope == nil else { continue }
                found[relation.from == claim ? relation.to : relation.from] = relation.effectiveDate(in: briefing)
            }
        }
        return found.map { Opponent(claim: $0, from: $1) }.sorted { $0.claim < $1.claim }
    }
}

extension StandingChange.Cause {
    init(_ cause: Verdicts.Cause) {
        switch cause {
        case .status(let position): self = .status(position)
        case .relation(let position): self = .relation(position)
        }
    }
}
