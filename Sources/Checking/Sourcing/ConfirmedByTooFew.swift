import BriefingModel
import Diagnostics

extension Rule {
    /// The grade "confirmed by other independent sources" without such sources.
    static let confirmedByTooFew = Rule(
        Explanation(
            "confirmed-by-too-few", .sourcing, .always(.error),
            summary: "a claim is graded 1, confirmed by other independent sources, without two origins",
            why: """
                Grade 1 says that independent sources confirm the item. Outlets that carry one wire report, one
                official quoted twice, and speakers who may be the same person are one origin, not two.

                Record who else knew (another entry in `by`, or a claim that `confirms` this one), or grade it 2,
                probably true.
                """,
            bad: Example(
                """
                speakers:
                  ministry: {name: Ministry of Defence, kind: government}
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  no-harm: {text: No American was hurt., by: ministry, via: report, credibility: 1}
                ---
                The ministry said that [no American was hurt](claim:no-harm).
                """),
            good: Example(
                """
                speakers:
                  ministry: {name: Ministry of Defence, kind: government}
                  hospital: {name: The base hospital, kind: organization}
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  no-harm: {text: No American was hurt., by: [ministry, hospital], via: report, credibility: 1}
                ---
                The ministry and the hospital said that [no American was hurt](claim:no-harm).
                """),
            standard: "Admiralty code (AJP-2.1), credibility 1: confirmed by other independent sources"),
        .claims { claim, ref, site, findings in
            guard claim.credibility == .confirmed else { return }
            let origins = site.facts.origins(of: ref, on: site.date)
            guard origins.minimum < 2 else { return }
            let found =
                switch origins.minimum {
                case 0: "nobody is known to have known it"
                case _ where origins.maximum > 1: "only one origin is certain"
                default: "it has one origin"
                }
            findings.report(
                "claim '\(claim.id)' is graded 1, confirmed by other independent sources, but \(found): record who "
                    + "else knew, or grade it 2",
                at: site.written[claim]?.credibility?.place ?? claim.declared,
                notes: origins.ends.prefix(8).map { site.note(on: $0) })
        })
}

extension CheckedSite {
    /// Which origin it is, and whether it counts.
    fileprivate func note(on end: OriginRange.End) -> Diagnostic.Note {
        let tie = end.isFirm ? "" : ", by inference alone"
        switch end.agent {
        case .speaker(let ref): return .init("an origin is '\(briefing[ref].id)'\(tie)", at: briefing[ref].declared)
        case .source(let ref): return .init("an origin is '\(briefing[ref].id)'\(tie)", at: briefing[ref].declared)
        }
    }
}
