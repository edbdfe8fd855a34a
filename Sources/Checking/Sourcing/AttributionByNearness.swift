import BriefingModel

extension Rule {
    /// A speaker whom the report names a sentence away.
    static let attributionByNearness = Rule(
        Explanation(
            "attribution-by-nearness", .sourcing, Grading(ap: .note, icd206: .note, osint: .note),
            summary: "a claim is tied to its speaker by a neighbouring sentence alone, without a remark",
            why: """
                Reports often name a speaker once and go on without. Most of the time the next sentence is theirs too;
                sometimes it is the reporter's. `attributed: by-nearness` keeps the difference, and a `note` tells the
                reader what it rests on. With a note, or with another attribution of the claim to the same speaker that
                is stated, the rule is silent.
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
                    by: {speaker: minister, via: report, attributed: by-nearness}
                ---
                By the minister's account [no American was hurt](claim:no-harm).
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
                    by: {speaker: minister, via: report, attributed: by-nearness}
                    note: The report names the minister in the sentence before.
                ---
                By the minister's account [no American was hurt](claim:no-harm).
                """)),
        .claims { claim, _, site, findings in
            for (attribution, speaker) in claim.looselyTied(to: [.byNearness]) {
                findings.report(
                    "claim '\(claim.id)' is tied to '\(site.briefing[speaker].id)' only by where it stands: say so in "
                        + "a 'note', or find where the speaker is named with it",
                    at: site.written.place(of: \.attributed, attribution, of: claim))
            }
        })
}

extension Claim {
    /// The attributions that are tied to their speaker no better than so, and of which nothing else is said: neither
    /// a note, nor an attribution of the same claim to the same speaker that is stated.
    func looselyTied(to ties: Set<Attributed>) -> [(Attribution, Ref<Speaker>)] {
        guard note == nil else { return [] }
        return attributions.compactMap { attribution in
            guard ties.contains(attribution.attributed), let speaker = attribution.speaker,
                !attributions.contains(where: { $0.speaker == speaker && $0.attributed == .stated })
            else { return nil }
            return (attribution, speaker)
        }
    }
}
