import BriefingModel
import Diagnostics

extension Rule {
    /// A question or a caveat that is off the list though what settled it has come to nothing.
    static let closedByFallenClaim = Rule(
        Explanation(
            "closed-by-fallen-claim", .life, .always(.warning),
            summary: "what closed a question or a caveat was refuted or retracted",
            why: """
                A question that was settled by a claim is open again when the claim falls, and readers look for it among
                the open questions.

                Take out `closed-by` (and `closed`), or name what settles it now. A claim that was only superseded still
                settles it: something newer says the same more exactly.
                """,
            bad: Example(
                """
                claims:
                  sixteen:
                    text: Sixteen missiles were fired.
                    status: {date: 2020-01-20, is: retracted, reason: The ministry took its count back.}
                questions:
                  how-many:
                    text: How many missiles were fired?
                    answers: sixteen
                    closed-by: sixteen
                corrections:
                  - {date: 2020-01-20, text: The count was taken back., claims: sixteen}
                ---
                [How many](question:how-many) missiles were fired? [Sixteen](claim:sixteen), the ministry said.
                """),
            good: Example(
                """
                claims:
                  sixteen:
                    text: Sixteen missiles were fired.
                    status: {date: 2020-01-20, is: retracted, reason: The ministry took its count back.}
                questions:
                  how-many:
                    text: How many missiles were fired?
                    about: sixteen
                corrections:
                  - {date: 2020-01-20, text: The count was taken back., claims: sixteen}
                ---
                [How many](question:how-many) missiles were fired? [Sixteen](claim:sixteen), the ministry said.
                """)),
        .site { site, findings in
            func check(_ what: String, _ closing: Ref<Claim>?, at place: @autoclosure () -> Place) {
                guard let closing, let change = site.facts.standing(of: closing, on: site.date),
                    change.standing == .refuted || change.standing == .retracted
                else { return }
                findings.report(
                    "\(what) was settled by '\(site.briefing[closing].id)', which was \(change.standing.rawValue) on "
                        + "\(change.date): take out 'closed-by', or name what settles it now", at: place())
            }
            for question in site.briefing.questions where site.damage.spares(question.declared) {
                check(
                    "question '\(question.id)'", question.closedBy,
                    at: site.written[question]?.closedBy?.place ?? question.declared)
            }
            for claim in site.briefing.claims where !claim.caveats.isEmpty && site.damage.spares(claim.declared) {
                for caveat in claim.caveats {
                    let record = site.written[claim]?.caveats.first { $0.place == caveat.declared }
                    check(
                        "the caveat of claim '\(claim.id)'", caveat.closedBy,
                        at: record?.closedBy?.place ?? caveat.declared)
                }
            }
        })
}
