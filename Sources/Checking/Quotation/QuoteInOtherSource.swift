import BriefingModel
import Diagnostics

extension Rule {
    /// Words whose source is not the one named.
    static let quoteInOtherSource = Rule(
        Explanation(
            "quote-in-other-source", .quotation, .always(.error),
            summary: "a quote or passage stands in the archived text of another source than those named",
            why: """
                A reader who opens the source to check a quote will not find it there. The words stand in another
                source of this site, so most likely that one was meant in `via`.
                """,
            bad: .archived("mode: partial-quote\nquote: deeply concerned", via: "address", withAddress: true),
            good: .archived("mode: partial-quote\nquote: deeply concerned", withAddress: true),
            standard: "ICD 206, D.1: source reference citations"),
        .claims { claim, ref, site, findings in
            for fault in site.quotes[ref] {
                guard case .elsewhere(let other) = fault.fault else { continue }
                let (named, holder) = (site.briefing[fault.source], site.briefing[other])
                let links = claim.attributions.lazy.compactMap { site.written.written(\.via, $0, of: claim) }.joined()
                let link = links.first { $0.id.value == named.id }
                findings.report(
                    "\(fault.subject(claim)) is not in the archived text of source '\(named.id)' but in that of "
                        + "'\(holder.id)': name that one in 'via'",
                    at: fault.place,
                    notes: (link.map { [Diagnostic.Note("'via' is written here", at: $0.id.place)] } ?? []) + [
                        Diagnostic.Note(
                            "source '\(holder.id)' is archived in \(holder.archivedText ?? "")", at: holder.declared)
                    ])
            }
        })
}
