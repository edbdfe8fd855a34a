import BriefingModel

extension Rule {
    /// Terms of anonymity that nobody has looked for.
    static let termsNotWritten = Rule(
        Explanation(
            "terms-not-written", .sourcing, Grading(ap: .off, icd206: .note, osint: .warning),
            summary: "nothing is written about the terms on which an anonymous speaker spoke",
            why: """
                Without `terms` the record says "not stated" of a speaker who is not named. That may be what the report
                says, or it may be that nobody looked. Writing `terms: not-stated` says that somebody did.
                """,
            bad: Example(
                """
                speakers:
                  insider: {anonymous: true, described-as: a doctor at the base, reason: not-stated}
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  no-harm: {text: No American was hurt., by: insider, via: report}
                ---
                A doctor at the base said that [no American was hurt](claim:no-harm).
                """),
            good: Example(
                """
                speakers:
                  insider: {anonymous: true, described-as: a doctor at the base, reason: not-stated}
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  no-harm: {text: No American was hurt., by: insider, via: report, terms: not-stated}
                ---
                A doctor at the base said that [no American was hurt](claim:no-harm).
                """)),
        .claims { claim, _, site, findings in
            for attribution in claim.attributions where attribution.terms == .notStated && !attribution.isToldToUs {
                guard let speaker = attribution.speaker, site.briefing[speaker].isAnonymous,
                    site.written.written(\.terms, attribution, of: claim) == nil
                else { continue }
                findings.report(
                    "nothing is written about the terms on which '\(site.briefing[speaker].id)' made claim "
                        + "'\(claim.id)': say 'terms: not-stated' if the report does not tell",
                    at: attribution.declared)
            }
        })
}
