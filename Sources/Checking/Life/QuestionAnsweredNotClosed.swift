import BriefingModel
import Diagnostics

extension Rule {
    /// A question that is still shown as open though claims answer it.
    static let questionAnsweredNotClosed = Rule(
        Explanation(
            "question-answered-not-closed", .life, Grading(ap: .warning, icd206: .warning, osint: .warning),
            summary: "a question has an answer that nobody disputes, and is still open",
            why: """
                What stands among the open questions is read as not known. A question with an answer that nothing
                contradicts is known, or else the answer does not settle it.

                Say in `closed-by` which claim settles it, or take out of `answers` what does not. A question whose
                answers are disputed stays open with good reason, and this rule leaves it alone.
                """,
            bad: Example(
                """
                claims:
                  sixteen:
                    text: Sixteen missiles were fired.
                questions:
                  how-many:
                    text: How many missiles were fired?
                    answers: sixteen
                ---
                [How many](question:how-many) missiles were fired? [Sixteen](claim:sixteen).
                """),
            good: Example(
                """
                claims:
                  sixteen:
                    text: Sixteen missiles were fired.
                questions:
                  how-many:
                    text: How many missiles were fired?
                    answers: sixteen
                    closed-by: sixteen
                ---
                [How many](question:how-many) missiles were fired? [Sixteen](claim:sixteen).
                """)),
        .questions { question, _, site, findings in
            guard question.closed == nil, question.closedBy == nil else { return }
            let standing = { (claim: Ref<Claim>) in site.facts.standing(of: claim, on: site.date)?.standing }
            let live = question.answers.filter { standing($0).map { !$0.isFallen } == true }
            guard let answer = live.first, !live.contains(where: { standing($0) == .contested }) else { return }
            let written = site.written[question]?.answers
            let place = written?.first { $0.value == site.briefing[answer].id } ?? written?.first
            findings.report(
                "question '\(question.id)' is answered by '\(site.briefing[answer].id)' and still open: "
                    + "say in 'closed-by' what settles it, or take out of 'answers' what does not",
                at: place?.place ?? question.declared)
        })
}
