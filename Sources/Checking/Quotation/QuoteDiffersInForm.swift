import BriefingModel
import TextMatching

extension Rule {
    /// The right words, written otherwise.
    static let quoteDiffersInForm = Rule(
        Explanation(
            "quote-differs-in-form", .quotation, .always(.warning),
            summary: "a quote or passage differs from the archived text in spacing, capitals or marks alone",
            why: """
                The words are the source's, but not the way in which they are written. That is most often a slip in
                copying; now and then it hides that two words were one, or that a quote stands within the quote.

                The stop or comma before the closing mark, and the case of the first letter, may differ.
                """,
            bad: .archived("mode: partial-quote\nquote: The Channel is open"),
            good: .archived("mode: partial-quote\nquote: The channel is open")),
        .claims { claim, ref, site, findings in
            for fault in site.quotes[ref] {
                guard case .form(let differences) = fault.fault else { continue }
                let source = site.briefing[fault.source].id
                findings.report(
                    "\(fault.subject(claim)) differs from source '\(source)' in \(differences.words) alone: "
                        + "copy what is written there",
                    at: fault.place, notes: fault.notes)
            }
        })
}

extension QuoteDifferences {
    fileprivate var words: String {
        let names: [(QuoteDifferences, String)] = [
            (.letterCase, "capitals"), (.spacing, "spacing"), (.quotes, "quotation marks or apostrophes"),
        ]
        let told = names.filter { contains($0.0) }.map(\.1)
        return told.isEmpty ? "form" : told.joined(separator: " and ")
    }
}
