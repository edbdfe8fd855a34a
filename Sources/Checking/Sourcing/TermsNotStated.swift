import BriefingModel

extension Rule {
    /// Words told to the desk on terms that the desk does not state.
    static let termsNotStated = Rule(
        Explanation(
            "terms-not-stated", .sourcing, Grading(ap: .warning, icd206: .note, osint: .warning),
            summary: "an anonymous speaker told the desk, which does not say on what terms",
            why: """
                Terms are agreed before somebody speaks: on the record, on background, on deep background, off the
                record. Where the desk itself was told, it knows which; not to write them down is how they get broken.

                Say them in `terms`. `not-stated` is for what another outlet was told.
                """,
            bad: Example(
                """
                speakers:
                  insider: {anonymous: true, described-as: a doctor at the base, reason: fears dismissal}
                claims:
                  no-harm: {text: No American was hurt., by: insider, via: us}
                ---
                A doctor at the base said that [no American was hurt](claim:no-harm).
                """),
            good: Example(
                """
                speakers:
                  insider: {anonymous: true, described-as: a doctor at the base, reason: fears dismissal}
                claims:
                  no-harm: {text: No American was hurt., by: insider, via: us, terms: background}
                ---
                A doctor at the base said that [no American was hurt](claim:no-harm).
                """),
            standard: "AP News Values and Principles, anonymous sources: on the record, off the record, background and "
                + "deep background"),
        .claims { claim, _, site, findings in
            for attribution in claim.attributions where attribution.terms == .notStated && attribution.isToldToUs {
                guard let speaker = attribution.speaker else { continue }
                findings.report(
                    "'\(site.briefing[speaker].id)' told the desk itself, and claim '\(claim.id)' does not say on what "
                        + "terms: say 'background', 'deep-background' or 'on-record' in 'terms'",
                    at: site.written.place(of: \.terms, attribution, of: claim))
            }
        })
}
