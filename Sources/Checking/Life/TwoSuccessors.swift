import BriefingModel
import Diagnostics

extension Rule {
    /// A claim that two others have replaced, which know nothing of each other: a fork.
    static let twoSuccessors = Rule(
        Explanation(
            "two-successors", .life, .always(.warning),
            summary: "two claims have taken the place of one, and nothing ties them to each other",
            why: """
                Whoever follows a superseded claim wants to arrive at what holds now. Where the way forks, a reader is
                given two answers and cannot tell whether the one goes further than the other or disputes it.

                Let the newer of the two supersede the older. If both hold, say how they hang together: one `confirms`,
                `qualifies` or `supports` the other. If they dispute each other, say `contradicts`.
                """,
            bad: Example(
                """
                claims:
                  eleven:
                    text: Eleven were hurt.
                  thirty-four:
                    text: Thirty-four were hurt.
                    reported: 2020-01-24
                    supersedes: eleven
                  fifty:
                    text: Fifty were hurt.
                    reported: 2020-01-28
                    supersedes: eleven
                ---
                The count went from [11](claim:eleven) to [34](claim:thirty-four) and [50](claim:fifty).
                """),
            good: Example(
                """
                claims:
                  eleven:
                    text: Eleven were hurt.
                  thirty-four:
                    text: Thirty-four were hurt.
                    reported: 2020-01-24
                    supersedes: eleven
                  fifty:
                    text: Fifty were hurt.
                    reported: 2020-01-28
                    supersedes: thirty-four
                ---
                The count went from [11](claim:eleven) to [34](claim:thirty-four) and [50](claim:fifty).
                """)),
        .claims { claim, ref, site, findings in
            let successors = site.successors(of: ref)
            guard successors.count > 1 else { return }
            // Each is compared with each, and nobody reads a list of more.
            var loose = successors.prefix(8).map { (claim: $0.claim, end: site.end(of: $0.claim)) }
            var reached = [loose.removeFirst()]
            var next = 0
            while next < reached.count {
                let from = reached[next]
                let isTied = { (other: (claim: Ref<Claim>, end: Ref<Claim>)) in
                    from.end == other.end
                        || [from.claim, from.end].contains { one in
                            site.briefing.areRelated(one, other.claim) || site.briefing.areRelated(one, other.end)
                        }
                }
                reached += loose.filter(isTied)
                loose.removeAll(where: isTied)
                next += 1
            }
            guard let other = loose.first else { return }
            let places = successors.sorted { $0.place < $1.place }
            let ids = [reached[0], other].map { "'\(site.briefing[$0.claim].id)'" }.sorted()
            findings.report(
                "claim '\(claim.id)' is replaced by both \(ids[0]) and \(ids[1]), and nothing ties the two: "
                    + "let one supersede the other, or say how they hang together",
                at: places.last?.place, notes: places.dropLast().map { .init("also here", at: $0.place) })
        })
}
