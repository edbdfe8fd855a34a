import BriefingModel
import Diagnostics

extension Rule {
    /// A claim that a reader can follow to nowhere.
    static let claimWithoutSource = Rule(
        Explanation(
            "claim-without-source", .sourcing, Grading(ap: .warning, icd206: .error, osint: .error),
            summary: "a claim names no source that a reader can open",
            why: """
                A reader who doubts a claim has to be able to look it up. Where nothing is named, not even the wire
                report it came with, only trust is left. A speaker who passed it on is no page to open; a document that
                is not named is none either.

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
        .claims { claim, ref, site, findings in
            for attribution in claim.attributions where attribution.sources.isEmpty && !attribution.reachesUs {
                if case .speaker(let last) = attribution.via.last?.relay {
                    let place = site.written.written(\.via, attribution, of: claim)?.last?.id.place
                    findings.report(
                        "the way of claim '\(claim.id)' ends at '\(site.briefing[last].id)', where nothing can be "
                            + "opened: say in 'via' where it can be read", at: place ?? attribution.declared)
                } else if attribution.asserter != nil {
                    findings.report(
                        "claim '\(claim.id)' names no source: say in 'via' where it can be read",
                        at: attribution.declared)
                } else if attribution.evidence == .document || attribution.evidence == .hearsay,
                    claim.checks.isEmpty, !site.isBorneOut(ref)
                {
                    findings.report(
                        "claim '\(claim.id)' rests on \(attribution.evidence == .document ? "a document" : "hearsay") that is not named: say in "
                            + "'via' which", at: site.written.place(of: \.evidence, attribution, of: claim))
                }
            }
        })
}
