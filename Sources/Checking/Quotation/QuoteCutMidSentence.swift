import BriefingModel

extension Rule {
    /// Half a sentence given as a whole one.
    static let quoteCutMidSentence = Rule(
        Explanation(
            "quote-cut-mid-sentence", .quotation, Grading(ap: .warning, icd206: .warning, osint: .note),
            summary: "a direct quote or a passage begins or ends inside a sentence of the archived text",
            why: """
                A direct quote and a passage are whole sentences: a reader takes the stop for the speaker's. What was
                cut off may be the `if` or the `but`. Quote to the end, mark the cut with `[…]`, or say
                `mode: partial-quote`.
                """,
            bad: .archived("mode: direct-quote\nquote: We are deeply concerned."),
            good: .archived("mode: direct-quote\nquote: We are deeply concerned about the rising tension."),
            standard: "AP Stylebook, quotations in the news: context"),
        .claims { claim, ref, site, findings in
            for fault in site.quotes[ref] {
                guard case .cutSentence(let start, let end) = fault.fault else { continue }
                let verb = start && end ? "begins and ends" : start ? "begins" : "ends"
                let mend = fault.key == .passage ? "" : ", or make it a 'partial-quote'"
                findings.report(
                    "\(fault.subject(claim)) \(verb) inside a sentence of source "
                        + "'\(site.briefing[fault.source].id)': mark the cut with […]\(mend)",
                    at: fault.place, notes: fault.notes)
            }
        })
}
