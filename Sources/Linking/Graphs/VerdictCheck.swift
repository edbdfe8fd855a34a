import BriefingModel
import Diagnostics

/// Two decisions about one claim on one day that cannot both hold.
struct VerdictCheck {
    let briefing: Briefing
    let facts: DerivedFacts

    func check(_ report: inout Report) {
        for conflict in facts.conflicts {
            let places = conflict.causes.compactMap { place(of: $0, claim: briefing[conflict.claim]) }
            report(.conflictingVerdicts(claim: briefing[conflict.claim].id, date: conflict.date), sharedBy: places)
        }
    }

    private func place(of cause: StandingChange.Cause, claim: Claim) -> Place? {
        switch cause {
        case .status(let position): claim.statuses[position].declared
        case .relation(let position): briefing.relations[position].declared
        case .reported, .contradicted, .origins: nil
        }
    }
}
