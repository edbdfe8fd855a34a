import BriefingModel
import EDTF
import Testing

/// Derived facts, asked for by id and told in few words.
struct NamedFacts {
    let briefing: Briefing
    let facts: DerivedFacts

    init(_ briefing: Briefing) {
        self.briefing = briefing
        facts = DerivedFacts(briefing)
    }

    func standing(_ claim: String, on date: Int) -> Standing? {
        ref(claim).flatMap { facts.standing(of: $0, on: day(date))?.standing }
    }

    /// The history as `3 open, 5 contested by denial`.
    func history(_ claim: String) -> String {
        guard let ref = ref(claim) else { return "" }
        return facts.history(of: ref).map { change in
            "\(change.date.day) \(change.standing.rawValue)\(words(for: change.cause))"
        }.joined(separator: ", ")
    }

    /// The minimum and the maximum of origins, as `1–2`.
    func origins(_ claim: String, on date: Int = 31) -> String {
        guard let range = range(claim, on: date) else { return "" }
        return "\(range.minimum)–\(range.maximum)"
    }

    /// The ids of the ends, in order of id.
    func ends(_ claim: String, on date: Int = 31) -> [String] {
        (range(claim, on: date)?.ends ?? []).map { end in
            switch end.agent {
            case .speaker(let speaker): briefing[speaker].id
            case .source(let source): briefing[source].id
            }
        }.sorted()
    }

    func range(_ claim: String, on date: Int) -> OriginRange? {
        ref(claim).map { facts.origins(of: $0, on: day(date)) }
    }

    func fallenSupport(of claim: String, on date: Int) -> [String] {
        (ref(claim).map { facts.fallenSupport(of: $0, on: day(date)) } ?? []).map { briefing[$0].id }
    }

    /// Conflicts as `toll on 5`.
    var conflicts: [String] {
        facts.conflicts.map { "\(briefing[$0.claim].id) on \($0.date.day)" }
    }

    private func ref(_ claim: String) -> Ref<Claim>? {
        if let ref = briefing.claims.ref(claim) { return ref }
        Issue.record("the desk has no claim '\(claim)'")
        return nil
    }

    private func words(for cause: StandingChange.Cause) -> String {
        switch cause {
        case .reported, .origins: ""
        case .status: " by the editor"
        case .relation(let position):
            " because \(briefing[briefing.relations[position].from].id) "
                + "\(briefing.relations[position].kind.rawValue) it"
        case .contradicted(let claims): " by " + claims.map { briefing[$0].id }.joined(separator: " and ")
        }
    }
}
