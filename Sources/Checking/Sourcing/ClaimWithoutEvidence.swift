import BriefingModel

extension Rule {
    /// A claim of our own that rests on nothing a reader is told of.
    static let claimWithoutEvidence = Rule(
        Explanation(
            "claim-without-evidence", .sourcing, Grading(ap: .warning, icd206: .error, osint: .error),
            summary: "a claim in our own voice does not say how we know",
            why: """
                Nobody is said to have asserted it, no source is named, and nothing supports it: a reader is asked to
                take the desk's word.

                Name the speaker in `by` or the source in `via`; where the desk saw it, say `evidence: witnessed`;
                where it follows from other claims, let them say `supports`; where it was looked up, say in `checked`
                how.
                """,
            bad: Example(
                """
                claims:
                  two-bases:
                    text: Missiles hit two bases.
                ---
                [Missiles hit two bases](claim:two-bases) before dawn.
                """),
            good: Example(
                """
                claims:
                  two-bases:
                    text: Missiles hit two bases.
                    evidence: witnessed
                ---
                [Missiles hit two bases](claim:two-bases) before dawn, as our reporter saw.
                """),
            standard: "ICD 206: source reference citations"),
        .claims { claim, ref, site, findings in
            guard site.isOwnVoice(ref), claim.checks.isEmpty, !site.isBorneOut(ref),
                claim.attributions.allSatisfy({ $0.evidence == .notStated && $0.sources.isEmpty && !$0.isRelayed })
            else { return }
            findings.report(
                "claim '\(claim.id)' is made in our own voice and does not say how we know: name who said it in 'by', "
                    + "where it can be read in 'via', or how we know in 'evidence'", at: claim.declared)
        })
}

extension CheckedSite {
    /// Whether nobody but the desk asserts the claim: neither a speaker nor an outlet, and nobody is reported to
    /// believe it.
    func isOwnVoice(_ ref: Ref<Claim>) -> Bool {
        let claim = briefing[ref]
        return claim.heldBy.isEmpty && briefing.index.embeddedIn[ref].isEmpty
            && claim.attributions.allSatisfy { $0.asserter == nil }
    }

    /// Whether another claim speaks for this one.
    func isBorneOut(_ ref: Ref<Claim>) -> Bool {
        briefing.index.relationsTo[ref].contains { position in
            switch briefing.relations[position].kind {
            case .supports, .confirms, .restates, .fulfils: true
            case .contradicts, .qualifies, .respondsTo, .corrects, .supersedes, .retracts: false
            }
        }
    }
}
