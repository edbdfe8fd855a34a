import BriefingModel
import Diagnostics
import EDTF

extension Rule {
    /// A claim about a day that had not come when the claim was reported.
    static let claimDatedAfterReport = Rule(
        Explanation(
            "claim-dated-after-report", .attribution, .always(.warning),
            summary: "a claim, or a figure in it, is dated after the claim was reported",
            why: """
                A claim's `when` is its own account of when something happened, and `as-of` the day for which a figure
                was given. Neither can lie after the day on which the claim became known, unless it looks ahead.

                Mend `when`, `as-of` or `reported`; or say with `kind` that the claim is a `prediction`, an
                `announcement` or another that may look ahead.
                """,
            bad: Example(
                """
                claims:
                  eleven:
                    text: Eleven people were hurt.
                    quantity: {value: 11, unit: people, as-of: 2020-01-16}
                ---
                [Eleven people](claim:eleven) were hurt.
                """),
            good: Example(
                """
                claims:
                  eleven:
                    text: Eleven people were hurt.
                    reported: 2020-01-16
                    quantity: {value: 11, unit: people, as-of: 2020-01-16}
                ---
                [Eleven people](claim:eleven) were hurt.
                """)),
        .claims { claim, _, site, findings in
            guard claim.when != nil || claim.quantities.contains(where: { $0.asOf != nil }), claim.tellsThePast,
                let report = site.firstReport(of: claim),
                !site.articleDates.mistake(report, of: claim, site.written)
            else { return }
            let zone = site.zoneOfReport(report, of: claim)
            let record = site.written[claim]
            let dates =
                [("tells of", claim.when, record?.when)]
                + zip(claim.quantities, record?.quantities ?? []).map { ("gives a figure of", $0.asOf, $1.asOf) }
            for (what, when, written) in dates {
                guard let when, when.isLater(than: claim.reported, in: zone) else { continue }
                findings.report(
                    "claim '\(claim.id)' was reported on \(claim.reported), but \(what) \(when.edtf.description): "
                        + "mend a date, or say by its 'kind' that it looks ahead",
                    at: written?.edtf.place ?? claim.declared)
            }
        })
}
