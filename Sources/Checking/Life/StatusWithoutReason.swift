import BriefingModel
import Diagnostics

extension Rule {
    /// A judgement that names the claim behind it and leaves the reader to find out what the two have to do with each
    /// other. That a status has any ground at all is asked when it is linked.
    static let statusWithoutReason = Rule(
        Explanation(
            "status-without-reason", .life, Grading(ap: .warning, icd206: .warning, osint: .warning),
            summary: "a status names a claim, but not why that claim decides it",
            why: """
                An editor's judgement is the one thing on the page that nobody else said. A reader who is told that a
                claim was refuted by another, where nothing ties the two, has to take it on trust.

                Add `reason` in a sentence or `source` with an address; or let the other claim say what it does:
                `contradicts`, `corrects`, `supersedes` or another relation between the two is reason enough.
                """,
            bad: Example(
                """
                claims:
                  no-harm:
                    text: Nobody was hurt.
                    status: {date: 2020-01-16, is: refuted, by: treated}
                  treated:
                    text: Eleven were treated for concussion.
                    reported: 2020-01-16
                ---
                [Nobody was hurt](claim:no-harm), it was said; then [eleven were treated](claim:treated).
                """),
            good: Example(
                """
                claims:
                  no-harm:
                    text: Nobody was hurt.
                    status: {date: 2020-01-16, is: refuted, by: treated, reason: Concussion is an injury.}
                  treated:
                    text: Eleven were treated for concussion.
                    reported: 2020-01-16
                ---
                [Nobody was hurt](claim:no-harm), it was said; then [eleven were treated](claim:treated).
                """),
            standard: "ICD 203: analytic judgements are explained"),
        .claims { claim, ref, site, findings in
            for status in claim.statuses where status.reason == nil && status.source == nil {
                guard let by = status.by, !site.briefing.areRelated(by, ref) else { continue }
                // What could not be read or resolved has been reported as such.
                let record = site.written[claim]?.statuses.first { $0.place == status.declared }
                guard record?.source == nil, record?.hasRead("source", "reason") != false else { continue }
                findings.report(
                    "the status '\(status.standing.rawValue)' of claim '\(claim.id)' rests on "
                        + "'\(site.briefing[by].id)', which says nothing about it: add a 'reason' or a 'source'",
                    at: record?.by?.place ?? status.declared)
            }
        })
}
