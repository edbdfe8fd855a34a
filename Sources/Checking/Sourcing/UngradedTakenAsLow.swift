import BriefingModel
import Diagnostics

extension Rule {
    /// "Cannot be judged" read as "bad".
    static let ungradedTakenAsLow = Rule(
        Explanation(
            "ungraded-taken-as-low", .sourcing, Grading(ap: .warning, icd206: .error, osint: .error),
            summary: "a grade of F or 6, cannot be judged, is used as if it meant unreliable or doubtful",
            why: """
                F and 6 say that nobody can tell: a source heard for the first time, an item that nothing else bears on.
                They are not the bottom of the scale. What is held to be unreliable is E (or D), what is doubtful is 4,
                improbable 5.

                The rule reads notes, reasons and results of checks in English. It speaks up where they call a source
                graded F unreliable, or an item graded 6 doubtful; and where a claim is refuted for no other reason than
                such a grade.
                """,
            bad: Example(
                """
                sources:
                  channel:
                    title: A channel without an owner
                    URL: https://example.org/channel
                    reliability: F
                    note: An unreliable channel.
                claims:
                  no-harm: {text: No American was hurt., via: channel}
                ---
                A channel says that [no American was hurt](claim:no-harm).
                """),
            good: Example(
                """
                sources:
                  channel:
                    title: A channel without an owner
                    URL: https://example.org/channel
                    reliability: F
                    note: Seen for the first time; whether it is reliable cannot be judged.
                claims:
                  no-harm: {text: No American was hurt., via: channel}
                ---
                A channel says that [no American was hurt](claim:no-harm).
                """),
            standard: "Admiralty code (AJP-2.1): F and 6 mean that the truth cannot be judged"),
        .site { site, findings in
            for source in site.briefing.sources
            where source.reliability == .f && site.damage.spares(source.declared) {
                let record = site.written[source]
                guard let note = record?.note, site.isEnglish(at: note.place),
                    let words = DisparagingWords.ofSources.first(in: note.value)
                else { continue }
                findings.report(
                    "the note calls '\(source.id)' '\(words)', and its grade F says that it cannot be judged: grade it "
                        + "E or D, or mend the note", at: note.place, notes: Self.graded(at: record?.reliability?.place)
                )
            }
            for claim in site.briefing.claims
            where claim.mayBeUngraded(in: site.briefing) && site.damage.spares(claim.declared)
                && site.isEnglish(at: claim.declared)
            {
                checkWords(of: claim, site, &findings)
                checkVerdicts(on: claim, site, &findings)
            }
        })

    /// What is said of a claim that is graded 6, or whose sources are all graded F.
    private static func checkWords(of claim: Claim, _ site: CheckedSite, _ findings: inout Findings) {
        guard let record = site.written[claim] else { return }
        let remarks = [record.note] + record.statuses.map(\.reason) + record.checks.map(\.result)
        for remark in remarks.compactMap(\.self) {
            if claim.credibility == .unjudged, let words = DisparagingWords.ofItems.first(in: remark.value) {
                findings.report(
                    "claim '\(claim.id)' is called '\(words)', and its grade 6 says that it cannot be judged: grade it "
                        + "4 or 5, or mend the words", at: remark.place, notes: graded(at: record.credibility?.place))
            } else if claim.isFromUngraded(in: site.briefing),
                let words = DisparagingWords.ofSources.first(in: remark.value)
            {
                findings.report(
                    "the source of claim '\(claim.id)' is called '\(words)', and its grade F says that it cannot be "
                        + "judged: grade it E or D, or mend the words", at: remark.place)
            }
        }
    }

    /// Nothing is refuted by not being known.
    private static func checkVerdicts(on claim: Claim, _ site: CheckedSite, _ findings: inout Findings) {
        for status in site.written[claim]?.statuses ?? [] where status.standing?.value == .refuted {
            guard status.by == nil, status.source == nil, let reason = status.reason,
                let words = DisparagingWords.ofGrades.first(in: reason.value, evenIfNegated: true)
            else { continue }
            findings.report(
                "claim '\(claim.id)' is refuted because of '\(words)': what cannot be judged is not refuted; say 'open', "
                    + "or name in 'by' or 'source' what refutes it", at: reason.place)
        }
    }

    private static func graded(at place: Place?) -> [Diagnostic.Note] {
        place.map { [Diagnostic.Note("graded here", at: $0)] } ?? []
    }
}

extension Claim {
    /// Whether it, or all that it came by, is graded as not to be judged.
    fileprivate func mayBeUngraded(in briefing: Briefing) -> Bool {
        credibility == .unjudged || isFromUngraded(in: briefing)
    }

    /// Whether each way it came by is graded F.
    fileprivate func isFromUngraded(in briefing: Briefing) -> Bool {
        attributions.allSatisfy { attribution in
            (attribution.reliability ?? attribution.firstSource.flatMap { briefing[$0].reliability }) == .f
        }
    }
}

/// English words that judge where a grade says that nobody can.
private struct DisparagingWords {
    let phrases: Set<String>

    static let ofSources = DisparagingWords(phrases: [
        "unreliable", "not reliable", "not usually reliable", "not very reliable", "untrustworthy", "not trustworthy",
        "not to be trusted", "can not be trusted", "should not be trusted", "discredited", "low reliability",
        "poor reliability", "not credible",
    ])
    static let ofItems = DisparagingWords(phrases: [
        "doubtful", "improbable", "implausible", "not credible", "hardly credible", "not plausible",
        "low credibility", "probably false", "probably untrue", "most likely false",
    ])
    /// That a grade says nothing, given as if it said something.
    static let ofGrades = DisparagingWords(phrases: [
        "grade f", "graded f", "rated f", "reliability f", "graded 6", "grade 6", "rated 6", "credibility 6",
        "grade of f",
        "grade of 6", "can not be judged", "could not be judged", "ungraded", "unjudged", "unknown reliability",
        "reliability is unknown", "reliability unknown", "not been judged", "reliability was unknown",
    ])

    /// The first of the words that are said outright: neither denied ("not unreliable", "whether it is doubtful") nor
    /// somebody else's ("the ministry calls it unreliable"), nor about another matter ("doubtful whether it will end").
    func first(in text: String, evenIfNegated: Bool = false) -> String? {
        let words = EnglishWords(text)
        guard evenIfNegated || !words.words.contains(where: Self.reporting.contains) else { return nil }
        guard let match = words.firstMatch(where: phrases.contains),
            evenIfNegated || !words.isNegated(at: match.lowerBound),
            !words.words[match.upperBound...].prefix(1).contains(where: ["that", "whether", "if"].contains)
        else { return nil }
        return words.words[match].joined(separator: " ")
    }

    private static let reporting = EnglishWords.set(
        """
        said says say calls called call according claims claimed argues argued thinks believes denies denied \
        wrote writes describes described considers considered
        """)
}
