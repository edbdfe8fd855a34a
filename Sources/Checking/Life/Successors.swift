import BriefingModel
import Diagnostics

/// A claim that took the place of another, by a relation or by an editor's status.
struct Successor {
    var claim: Ref<Claim>
    /// Where that is written.
    var place: Place
}

extension CheckedSite {
    /// The claims that supersede or correct `claim` by the site's date and have not fallen themselves, each once.
    func liveSuccessors(of claim: Ref<Claim>) -> [Successor] {
        var successors = briefing.index.relationsTo[claim].compactMap { position -> Successor? in
            let relation = briefing.relations[position]
            guard relation.kind == .supersedes || relation.kind == .corrects, relation.scope == nil,
                relation.effectiveDate(in: briefing) <= date
            else { return nil }
            return Successor(claim: relation.from, place: relation.declared)
        }
        let record = briefing[claim]
        for status in record.statuses where status.standing == .superseded && status.date <= date {
            guard let by = status.by else { continue }
            let written = written[record]?.statuses.first { $0.place == status.declared }
            successors.append(Successor(claim: by, place: written?.by?.place ?? status.declared))
        }
        var seen: Set<Ref<Claim>> = []
        return successors.filter { seen.insert($0.claim).inserted && facts.fall(of: $0.claim, on: date) == nil }
    }

    /// Claims that speak against `claim`: that replace it, by which an editor judged it, that contradict it. Of very many
    /// not all.
    func answers(to claim: Ref<Claim>) -> [Ref<Claim>] {
        let limit = 256
        let to = briefing.index.relationsTo[claim].prefix(limit).map { briefing.relations[$0] }
            .filter { ($0.kind.replaces || $0.kind == .contradicts) && $0.scope == nil }
        let from = briefing.index.relationsFrom[claim].prefix(limit).map { briefing.relations[$0] }
            .filter { $0.kind == .contradicts && $0.scope == nil }
        return to.map(\.from) + from.map(\.to) + briefing[claim].statuses.compactMap(\.by)
    }
}
