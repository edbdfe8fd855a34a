import BriefingModel

extension Rule {
    /// Words that no source of theirs has.
    static let quoteNotInSource = Rule(
        Explanation(
            "quote-not-in-source", .quotation, .always(.error),
            summary: "a quote or passage stands in none of its sources' archived texts",
            why: """
                Quotation marks promise a reader that somebody said exactly this. Where the source keeps an archived
                text the promise can be checked, and these words, or any like them, are not in it.

                Quote what is written there, or name in `via` the source that has the words. Where the quote is in
                another language than the archived text, say so with `quote-lang`, and with `lang` on the source.
                """,
            bad: .archived("mode: partial-quote\nquote: we shall never surrender"),
            good: .archived("mode: partial-quote\nquote: deeply concerned"),
            standard: "AP Stylebook, quotations in the news: quote only what was said"),
        .claims { claim, ref, site, findings in
            for fault in site.quotes[ref] {
                guard case .missing = fault.fault else { continue }
                let names = fault.sources.map { "'\(site.briefing[$0].id)'" }
                let copies =
                    names.count == 1
                    ? "not in the archived text of source \(names[0])"
                    : "in none of the archived texts of \(names.joined(separator: ", "))"
                findings.report(
                    "\(fault.subject(claim)) is \(copies): give the words that stand there, or their source",
                    at: fault.place)
            }
        })
}
