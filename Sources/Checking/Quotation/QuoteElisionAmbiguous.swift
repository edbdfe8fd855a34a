import BriefingModel

extension Rule {
    /// An omission marked in the way in which a pause is.
    static let quoteElisionAmbiguous = Rule(
        Explanation(
            "quote-elision-ambiguous", .quotation, .always(.warning),
            summary: "words left out of a quote or passage are marked by dots without brackets",
            why: """
                Dots alone may be the speaker's own pause. In brackets, as in `[…]`, they can only be the editor's, and
                the pieces on both sides can be checked against the source.
                """,
            bad: .archived("mode: partial-quote\nquote: show restraint ... and avoid any step that leads to war"),
            good: .archived("mode: partial-quote\nquote: show restraint […] and avoid any step that leads to war")),
        .claims { claim, ref, site, findings in
            for fault in site.quotes[ref] {
                guard case .bareEllipsis = fault.fault else { continue }
                let dots = ["...", "…", ". . ."].lazy.compactMap { site.place(of: $0, in: fault.place) }.first
                findings.report(
                    "what is left out of \(fault.subject(claim)) may be taken for a pause: write […]",
                    at: dots ?? fault.place)
            }
        })
}
