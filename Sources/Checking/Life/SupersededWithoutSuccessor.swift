import BriefingModel

extension Rule {
    /// A claim of which an editor says that another has taken its place, but not which.
    static let supersededWithoutSuccessor = Rule(
        Explanation(
            "superseded-without-successor", .life, .always(.warning),
            summary: "a claim is called superseded, and no claim stands in its place",
            why: """
                Superseded means that something newer holds instead. A reader who meets the old claim has to be led to
                the new one, or is left with nothing.

                Name the newer claim in the status as `by`, or write `supersedes` on it. If nothing took the claim's
                place, it was refuted or retracted.
                """,
            bad: Example(
                """
                claims:
                  eleven:
                    text: Eleven were hurt.
                    status: {date: 2020-01-24, is: superseded, reason: The count has risen.}
                ---
                [Eleven were hurt](claim:eleven), it was said then.
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
                ---
                [Eleven were hurt](claim:eleven), it was said then; now it is [34](claim:thirty-four).
                """)),
        .claims { claim, ref, site, findings in
            guard claim.statuses.contains(where: { $0.standing == .superseded && $0.by == nil }),
                !site.briefing.index.relationsTo[ref].contains(where: { site.briefing.relations[$0].kind.replaces })
            else { return }
            for status in claim.statuses where status.standing == .superseded && status.by == nil {
                // What could not be resolved has been reported as such.
                let record = site.written[claim]?.statuses.first { $0.place == status.declared }
                guard record?.by == nil, record?.hasRead("by") != false else { continue }
                findings.report(
                    "claim '\(claim.id)' is superseded, but not by any claim: name the one that took its place in 'by'",
                    at: record?.standing?.place ?? status.declared)
            }
        })
}
