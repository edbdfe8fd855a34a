import BriefingModel
import EDTF

extension Rule {
    /// A caveat that promised an answer by a day which has gone by.
    static let caveatOverdue = Rule(
        Explanation(
            "caveat-overdue", .life, Grading(ap: .warning, icd206: .warning, osint: .warning),
            summary: "a caveat is past its due date, and nothing has settled it",
            why: """
                A caveat with a date is a promise to readers: by then more will be known. Once the day has gone by they
                are left to guess whether nothing came of it or nobody looked.

                Name in `closed-by` the claim that settles it, or look again and set a new date in `due`. The day that
                counts as today is the site's `as-of`, else the latest day on which anything was reported or changed.
                """,
            bad: Example(
                """
                updated: 2020-03-01
                claims:
                  no-harm:
                    text: Nobody was hurt.
                    caveat: {text: a full assessment is under way, due: 2020-02}
                ---
                [Nobody was hurt](claim:no-harm), as far as is known.
                """),
            good: Example(
                """
                updated: 2020-03-01
                claims:
                  no-harm:
                    text: Nobody was hurt.
                    caveat: {text: a full assessment is under way, due: 2020-02, closed-by: assessed}
                  assessed:
                    text: The full assessment found nobody hurt.
                    reported: 2020-02-20
                ---
                [Nobody was hurt](claim:no-harm), and [the assessment](claim:assessed) bore it out.
                """)),
        .claims { claim, _, site, findings in
            for caveat in claim.caveats {
                guard let due = caveat.due?.edtf.latest.date, due < site.date else { continue }
                if let closing = caveat.closedBy, site.briefing[closing].reported <= site.date { continue }
                findings.report(
                    "the caveat of claim '\(claim.id)' was due by \(due) and is still open on \(site.date): "
                        + "name in 'closed-by' what settles it, or set a new date",
                    at: site.written.due(of: caveat, in: claim) ?? caveat.declared)
            }
        })
}
