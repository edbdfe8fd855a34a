import BriefingModel
import Diagnostics

extension Rule {
    /// An event that is told of before it happened.
    static let eventAfterReport = Rule(
        Explanation(
            "event-after-report", .attribution, .always(.warning),
            summary: "an event is dated after a report that tells of it",
            why: """
                What has happened cannot have been reported before. Either a date is wrong, or the claim speaks of what
                was still to come.

                Mend the event's `when` or the claim's `reported`; or say with `kind` that the claim is a `prediction`, an
                `announcement` or another that may look ahead. Dates a day apart are let pass unless both are told by the
                clocks of one zone, and so are dates that are uncertain or approximate.
                """,
            bad: Example(
                """
                events:
                  strike: {title: Missiles hit two bases, when: 2020-01-18}
                claims:
                  two-bases:
                    text: Missiles hit two bases.
                    event: strike
                ---
                [Two bases](claim:two-bases) were hit.
                """),
            good: Example(
                """
                events:
                  strike: {title: Missiles hit two bases, when: 2020-01-08}
                claims:
                  two-bases:
                    text: Missiles hit two bases.
                    event: strike
                ---
                [Two bases](claim:two-bases) were hit.
                """)),
        .events { event, ref, site, findings in
            let told = site.briefing.index.claimsOfEvent[ref]
            // Most events come before whatever tells of them, and nothing more is asked.
            guard told.contains(where: { event.when.mayBeLater(than: site.briefing[$0].reported) }) else { return }
            let judged = told.filter {
                site.briefing[$0].tellsThePast && site.damage.spares(site.briefing[$0].declared)
                    && !site.isMisdated(site.briefing[$0])
            }
            let inOrder = judged.map { site.briefing[$0] }.sorted { ($0.reported, $0.id) < ($1.reported, $1.id) }
            let early = inOrder.filter { claim in
                guard let report = site.firstReport(of: claim) else { return false }
                let zone = site.zoneOfReport(report, of: claim)
                // Where the words too come after the report, it is the report that is misdated, and that is said.
                return event.when.isLater(than: claim.reported, in: zone)
                    && report.said?.isLater(than: claim.reported, in: zone) != true
            }
            let when = site.written[event]?.when?.edtf.place ?? event.declared
            // Where most tell of it too early, the event is misdated, and not each of them.
            if let first = early.first, early.count * 2 > judged.count {
                findings.report(
                    "event '\(event.id)' is dated \(event.when.edtf.description), after claim '\(first.id)' told of it "
                        + "on \(first.reported): mend a date, or say by its 'kind' that the claim looks ahead",
                    at: when, notes: early.prefix(3).map { .init("told here", at: $0.declared) })
            } else {
                for claim in early {
                    findings.report(
                        "claim '\(claim.id)' was reported on \(claim.reported), before its event '\(event.id)' of "
                            + "\(event.when.edtf.description): mend a date, or say by its 'kind' that it looks ahead",
                        at: site.written[claim]?.event?.place ?? claim.declared,
                        notes: [.init("the event's date", at: when)])
                }
            }
        })
}

extension CheckedSite {
    /// Whether a claim counts from a day of its article that nobody meant.
    fileprivate func isMisdated(_ claim: Claim) -> Bool {
        firstReport(of: claim).map { articleDates.mistake($0, of: claim, written) } == true
    }
}
