import BriefingModel

extension Rule {
    /// A judgement that stands though the claim that it was made by has been refuted or withdrawn since.
    static let statusByFallenClaim = Rule(
        Explanation(
            "status-by-fallen-claim", .life, .always(.warning),
            summary: "a status rests on a claim that was itself refuted or retracted",
            why: """
                A claim brought down by another should not stay down by itself when the other turns out to be false.
                Only an editor can say what holds now.

                Add a later `status`: `is: open` hands the claim back to what follows from its relations. A claim that
                was only superseded still counts: something newer says the same more exactly.
                """,
            bad: Example(
                """
                claims:
                  sixteen:
                    text: Sixteen missiles were fired.
                    status: {date: 2020-01-09, is: refuted, by: twenty, reason: The later count is by radar.}
                  twenty:
                    text: Twenty missiles were fired.
                    reported: 2020-01-09
                    contradicts: sixteen
                    status: {date: 2020-01-20, is: retracted, reason: The ministry took its count back.}
                corrections:
                  - {date: 2020-01-21, text: The counts no longer stand., claims: [sixteen, twenty]}
                ---
                [Sixteen](claim:sixteen) were fired, or [twenty](claim:twenty).
                """),
            good: Example(
                """
                claims:
                  sixteen:
                    text: Sixteen missiles were fired.
                    status:
                      - {date: 2020-01-09, is: refuted, by: twenty, reason: The later count is by radar.}
                      - {date: 2020-01-21, is: open, reason: The later count was taken back.}
                  twenty:
                    text: Twenty missiles were fired.
                    reported: 2020-01-09
                    contradicts: sixteen
                    status: {date: 2020-01-20, is: retracted, reason: The ministry took its count back.}
                corrections:
                  - {date: 2020-01-21, text: The later count no longer stands., claims: twenty}
                ---
                [Sixteen](claim:sixteen) were fired, or [twenty](claim:twenty).
                """)),
        .claims { claim, _, site, findings in
            guard let status = claim.statuses.last(where: { $0.date <= site.date }), status.standing != .open,
                let by = status.by, let fallen = site.facts.standing(of: by, on: site.date),
                fallen.standing == .refuted || fallen.standing == .retracted, fallen.date >= status.date
            else { return }
            let record = site.written[claim]?.statuses.first { $0.place == status.declared }
            findings.report(
                "claim '\(claim.id)' is \(status.standing.rawValue) because of '\(site.briefing[by].id)', which was "
                    + "\(fallen.standing.rawValue) on \(fallen.date): judge it anew with a later 'status'",
                at: record?.by?.place ?? status.declared,
                notes: [.init("'\(site.briefing[by].id)' stands here", at: site.briefing[by].declared)])
        })
}
