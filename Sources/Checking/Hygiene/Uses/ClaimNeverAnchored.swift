import BriefingModel

extension Rule {
    /// A claim that readers meet in lists alone.
    static let claimNeverAnchored = Rule(
        Explanation(
            "claim-never-anchored", .hygiene, Grading(ap: .note, icd206: .note, osint: .note),
            summary: "a claim bears on others but is tied to no words of an article",
            why: """
                A reader follows claims from the words that make them. This one can be reached only from the claims that
                it bears on. That is allowed, and right for much of what became known later; where an article says it,
                tie it to the words.

                A claim reported within one that is tied to words needs no words of its own.
                """,
            bad: .leftOver(
                "claims:\n  sirens: {text: The sirens failed., by: ministry, via: statement, qualifies: no-harm}"),
            good: .leftOver(
                "claims:\n  sirens: {text: The sirens failed., by: ministry, via: statement, qualifies: no-harm}",
                prose: "It conceded that [the sirens failed](claim:sirens).")),
        .claims { claim, ref, site, findings in
            let briefing = site.briefing
            guard site.used.hold(ref, in: briefing), !site.used.isAnchored(ref, in: briefing),
                !briefing.index.embeddedIn[ref].contains(where: { site.used.isAnchored($0, in: briefing) })
            else { return }
            findings.report("claim '\(claim.id)' is tied to no words of an article", at: claim.declared)
        })
}
