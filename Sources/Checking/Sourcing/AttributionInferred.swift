import BriefingModel

extension Rule {
    /// A speaker whom nobody but the editor ties to the words.
    static let attributionInferred = Rule(
        Explanation(
            "attribution-inferred", .sourcing, Grading(ap: .warning, icd206: .warning, osint: .warning),
            summary: "who made a claim is inferred or unknown, and no note says from what",
            why: """
                Where the report does not say who speaks, to put the words into somebody's mouth is the editor's
                inference. It is not counted as an origin. A reader has to be told from what it was inferred: say so in
                a `note` of the claim.
                """,
            bad: Example(
                """
                speakers:
                  minister: {name: The foreign minister, kind: person}
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  no-harm:
                    text: No American was hurt.
                    by: {speaker: minister, via: report, attributed: inferred}
                ---
                It was said, it seems by the minister, that [no American was hurt](claim:no-harm).
                """),
            good: Example(
                """
                speakers:
                  minister: {name: The foreign minister, kind: person}
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  no-harm:
                    text: No American was hurt.
                    by: {speaker: minister, via: report, attributed: inferred}
                    note: The report says only "the ministry's chief"; the minister was in office that day.
                ---
                It was said, it seems by the minister, that [no American was hurt](claim:no-harm).
                """)),
        .claims { claim, _, site, findings in
            for (attribution, speaker) in claim.looselyTied(to: [.inferred, .unknown]) {
                let id = site.briefing[speaker].id
                findings.report(
                    attribution.attributed == .inferred
                        ? "that '\(id)' made claim '\(claim.id)' is inferred: say in a 'note' from what"
                        : "whether '\(id)' made claim '\(claim.id)' is unknown: say in a 'note' why it is put to them",
                    at: site.written.place(of: \.attributed, attribution, of: claim))
            }
        })
}
