import BriefingModel

extension Rule {
    /// Opinion or speculation from someone who cannot be held to it.
    static let anonymousOpinion = Rule(
        Explanation(
            "anonymous-opinion", .sourcing, Grading(ap: .warning, icd206: .off, osint: .note),
            summary: "an anonymous speaker gives an opinion",
            why: """
                Anonymity is for information that cannot be had otherwise. An opinion or a guess is worth what its
                owner is worth, and here the owner is unknown; praise and blame from behind a curtain cost nothing.

                Leave it out, find someone who says it by name, or give what the speaker knows instead of what they
                think. The rule looks at claims of the kinds `evaluation`, `characterisation` and `prediction` that no
                named speaker makes.
                """,
            bad: Example(
                """
                speakers:
                  insider: {anonymous: true, described-as: an adviser to the minister, reason: not-stated}
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  reckless: {text: The strike was reckless., kind: evaluation, by: insider, via: report}
                ---
                An adviser to the minister called [the strike reckless](claim:reckless).
                """),
            good: Example(
                """
                speakers:
                  minister: {name: The foreign minister, kind: person}
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  reckless: {text: The strike was reckless., kind: evaluation, by: minister, via: report}
                ---
                The minister called [the strike reckless](claim:reckless).
                """),
            standard: "AP News Values and Principles, anonymous sources: information and not opinion or speculation"),
        .claims { claim, _, site, findings in
            guard [.evaluation, .characterisation, .prediction].contains(claim.kind),
                let speaker = claim.attributions.first?.speaker,
                claim.attributions.allSatisfy({ $0.basis(in: site.briefing) == .anonymous })
            else { return }
            let opinion = claim.kind == .prediction ? "a prediction" : "an opinion"
            findings.report(
                "claim '\(claim.id)' is \(opinion), and '\(site.briefing[speaker].id)' is not named: give what they "
                    + "know, or find someone who says it by name",
                at: site.written[claim]?.kind?.place ?? claim.declared,
                notes: [.init("the speaker is not named here", at: site.briefing[speaker].declared)])
        })
}
