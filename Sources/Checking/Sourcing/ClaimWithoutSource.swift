import BriefingModel

extension Rule {
    /// A claim that a reader can follow to nowhere.
    static let claimWithoutSource = Rule(
        Explanation(
            "claim-without-source", .sourcing, Grading(ap: .warning, icd206: .error, osint: .error),
            summary: "a claim names no source that a reader can open",
            why: """
                A reader who doubts a claim has to be able to look it up. Where nothing is named, not even the wire
                report it came with, only trust is left.

                Say in `via` where it can be read; `via: us` says that it was told or shown to the desk itself.
                """,
            bad: Example(
                """
                speakers:
                  ministry: {name: Ministry of Defence, kind: government}
                claims:
                  no-harm:
                    text: No American was hurt.
                    by: ministry
                ---
                The ministry said that [no American was hurt](claim:no-harm).
                """),
            good: Example(
                """
                speakers:
                  ministry: {name: Ministry of Defence, kind: government}
                sources:
                  statement: {title: Statement on the strike, URL: "https://example.org/statement"}
                claims:
                  no-harm:
                    text: No American was hurt.
                    by: ministry
                    via: statement
                ---
                The ministry said that [no American was hurt](claim:no-harm).
                """),
            standard: "ICD 206, D.1: source reference citations"),
        .claims { claim, _, site, findings in
            for attribution in claim.attributions where attribution.via.isEmpty && attribution.asserter != nil {
                findings.report(
                    "claim '\(claim.id)' names no source: say in 'via' where it can be read", at: attribution.declared)
            }
        })
}
