import BriefingModel

extension Rule {
    /// A claim that nothing names.
    static let unusedClaim = Rule(
        Explanation(
            "unused-claim", .hygiene, Grading(ap: .warning, icd206: .warning, osint: .note),
            summary: "no text is tied to a claim, and no claim, question, inquiry or correction bears on it",
            why: """
                A claim that no sentence rests on, and that nothing supports, contradicts or asks about, does nothing but
                stand in a list. Tie it to the words that say it, relate it to the claim that it bears on, or remove it.
                """,
            bad: .leftOver("claims:\n  sirens: {text: The sirens failed., by: ministry, via: statement}"),
            good: .leftOver(
                "claims:\n  sirens: {text: The sirens failed., by: ministry, via: statement}",
                prose: "It conceded that [the sirens failed](claim:sirens).")),
        .claims { claim, ref, site, findings in
            guard !site.used.hold(ref, in: site.briefing) else { return }
            findings.report(
                "claim '\(claim.id)' is tied to no words, and nothing bears on it: link the words that say it",
                at: claim.declared)
        })
}
