import BriefingModel
import Diagnostics

extension Rule {
    /// Claims each of which is superseded by the next, the last by the first. Circles of relations alone are found when
    /// they are linked; here at least one of the steps is an editor's status.
    static let supersessionLoop = Rule(
        Explanation(
            "supersession-loop", .life, .always(.error),
            summary: "claims supersede each other in a circle",
            why: """
                Each of the claims is said to have given way to another of them, so that none of them holds. Whoever
                follows the way from one to the next never arrives.

                One of the steps is a `status`: take it back with a later one, or name the claim that really took the
                place.
                """,
            bad: Example(
                """
                claims:
                  sixteen:
                    text: Sixteen missiles were fired.
                    status: {date: 2020-01-10, is: superseded, by: twenty}
                  twenty:
                    text: Twenty missiles were fired.
                    status: {date: 2020-01-12, is: superseded, by: sixteen}
                ---
                [Sixteen](claim:sixteen) were fired, or [twenty](claim:twenty).
                """),
            good: Example(
                """
                claims:
                  sixteen:
                    text: Sixteen missiles were fired.
                    status:
                      - {date: 2020-01-10, is: superseded, by: twenty}
                      - {date: 2020-01-12, is: open, reason: The newer count was of another salvo.}
                  twenty:
                    text: Twenty missiles were fired.
                    status: {date: 2020-01-12, is: superseded, by: sixteen}
                ---
                [Sixteen](claim:sixteen) were fired, or [twenty](claim:twenty).
                """)),
        .site { site, findings in
            for loop in SupersessionLoops(site).all() {
                let places = loop.map(\.place).sorted()
                let ids = (loop + loop.prefix(1)).map { site.briefing[$0.claim].id }
                findings.report(
                    "claims supersede each other in a circle: \(ids.joined(separator: " → "))", at: places.last,
                    notes: places.dropLast().map { .init("through here", at: $0) })
            }
        })
}

/// Goes from each superseded claim to the one that decided so.
private struct SupersessionLoops {
    private let site: CheckedSite

    init(_ site: CheckedSite) { self.site = site }

    /// A claim on the way, and where it is said that the next took its place.
    struct Step {
        var claim: Ref<Claim>
        var place: Place
        var isStatus: Bool
        var next: Ref<Claim>
    }

    /// Each circle once, from its first claim in the order of ids. A claim is superseded by one other, so that there is
    /// one way from each, and going all ways is linear.
    func all() -> [[Step]] {
        var loops: [[Step]] = []
        // The claim from which each was first reached.
        var start = [Int32](repeating: -1, count: site.briefing.claims.count)
        for first in site.briefing.claims.refs where start[Int(first.row)] < 0 {
            var path: [Step] = []
            var claim = first
            while start[Int(claim.row)] < 0, let step = step(from: claim) {
                start[Int(claim.row)] = first.row
                path.append(step)
                claim = step.next
            }
            guard let begin = path.firstIndex(where: { $0.claim == claim }) else { continue }
            let loop = path[begin...]
            if loop.contains(where: \.isStatus), let least = loop.indices.min(by: { path[$0].claim < path[$1].claim }) {
                loops.append(Array(path[least...] + path[begin..<least]))
            }
        }
        return loops
    }

    private func step(from claim: Ref<Claim>) -> Step? {
        guard let change = site.facts.standing(of: claim, on: site.date), change.standing == .superseded else {
            return nil
        }
        switch change.cause {
        case .status(let position):
            let record = site.briefing[claim]
            let status = record.statuses[position]
            guard let by = status.by else { return nil }
            let written = site.written[record]?.statuses.first { $0.place == status.declared }
            return Step(claim: claim, place: written?.by?.place ?? status.declared, isStatus: true, next: by)
        case .relation(let position):
            let relation = site.briefing.relations[position]
            return Step(claim: claim, place: relation.declared, isStatus: false, next: relation.from)
        case .reported, .contradicted, .origins: return nil
        }
    }
}
