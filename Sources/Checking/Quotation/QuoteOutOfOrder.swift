import BriefingModel

extension Rule {
    /// Pieces of a quote put into another order.
    static let quoteOutOfOrder = Rule(
        Explanation(
            "quote-out-of-order", .quotation, .always(.error),
            summary: "the pieces of a quote or passage come in another order than in the archived text",
            why: """
                With `[…]` between them, pieces of a quote are read as what was said first and what was said later.
                Turned round they can say what nobody said. Give them in their order, or as two attributions.
                """,
            bad: .archived("mode: partial-quote\nquote: show restraint […] deeply concerned"),
            good: .archived("mode: partial-quote\nquote: deeply concerned […] show restraint")),
        .claims { claim, ref, site, findings in
            for fault in site.quotes[ref] {
                guard case .outOfOrder = fault.fault else { continue }
                let source = site.briefing[fault.source].id
                findings.report(
                    "the pieces of \(fault.subject(claim)) come in another order in source '\(source)'",
                    at: fault.place)
            }
        })
}
