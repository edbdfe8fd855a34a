import BriefingModel
import Diagnostics

/// A claim that took the place of another, by a relation or by an editor's status.
struct Successor {
    var claim: Ref<Claim>
    /// Where that is written.
    var place: Place
}

extension CheckedSite {
    /// The claims that supersede or correct `claim` by the site's date and were not refuted or retracted themselves,
    /// each once.
    func successors(of claim: Ref<Claim>) -> [Successor] {
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
        return successors.filter { successor in
            let standing = facts.standing(of: successor.claim, on: date)?.standing
            return standing != .refuted && standing != .retracted && seen.insert(successor.claim).inserted
        }
    }

    /// The claim that holds in the place of `claim` in the end: the successor of its successor, and so on. After a few
    /// steps nobody follows further.
    func end(of claim: Ref<Claim>) -> Ref<Claim> {
        var end = claim
        for _ in 0..<64 {
            guard let change = facts.standing(of: end, on: date), change.standing == .superseded else { return end }
            switch change.cause {
            case .status(let position): end = briefing[end].statuses[position].by ?? end
            case .relation(let position): end = briefing.relations[position].from
            case .reported, .contradicted, .origins: return end
            }
        }
        return end
    }

    /// Claims that tell what became of `claim`: that replace it, or by which an editor judged it; where there are none,
    /// those that contradict it, for what was in dispute before does not tell how it ended. Of very many not all.
    func answers(to claim: Ref<Claim>) -> [Ref<Claim>] {
        let limit = 256
        let to = briefing.index.relationsTo[claim].prefix(limit).map { briefing.relations[$0] }
            .filter { $0.scope == nil }
        let from = briefing.index.relationsFrom[claim].prefix(limit).map { briefing.relations[$0] }
            .filter { $0.kind == .contradicts && $0.scope == nil }
        let decisive = to.filter(\.kind.replaces).map(\.from) + briefing[claim].statuses.compactMap(\.by)
        guard decisive.isEmpty else { return decisive }
        return to.filter { $0.kind == .contradicts }.map(\.from) + from.map(\.to)
    }
}
