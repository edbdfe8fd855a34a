import BriefingModel
import Diagnostics

extension Rule {
    /// Words left out of a quote as if they had never been there.
    static let quoteElisionUnmarked = Rule(
        Explanation(
            "quote-elision-unmarked", .quotation, .always(.error),
            summary: "words of the source are left out of a quote or passage without a mark",
            why: """
                Words that were said apart read as one sentence. A reader has to see where something was left out, and
                can then look up what it was: write `[…]` there.
                """,
            bad: .archived("mode: partial-quote\nquote: show restraint and avoid any step that leads to war"),
            good: .archived("mode: partial-quote\nquote: show restraint […] and avoid any step that leads to war"),
            standard: "Chicago Manual of Style: ellipses and bracketed ellipses"),
        .claims { claim, ref, site, findings in
            for fault in site.quotes[ref] {
                guard case .unmarkedElision(let leftOut) = fault.fault else { continue }
                let source = site.briefing[fault.source].id
                let words = leftOut.first.map { "'\($0)' is" } ?? "words of source '\(source)' are"
                findings.report(
                    "\(words) left out of \(fault.subject(claim)) without a mark: write […] there", at: fault.place,
                    notes: leftOut.dropFirst().map { Diagnostic.Note("so is '\($0)'") } + fault.notes)
            }
        })
}
