import BriefingModel

extension Rule {
    /// How likely and how sure, said in one breath.
    static let likelihoodWithConfidence = Rule(
        Explanation(
            "likelihood-with-confidence", .sourcing, Grading(ap: .warning, icd206: .error, osint: .warning),
            summary: "a claim says both how likely it is and how confident the analyst is",
            why: """
                Likelihood is about the world: will it happen, is it so. Confidence is about the grounds of the
                judgement. "Likely, with high confidence" is read as "very likely" by some and "surely likely" by
                others.

                Keep `likelihood` on the claim, and say in a claim or `note` of its own how good the grounds are.
                """,
            bad: Example(
                """
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  more-strikes:
                    text: More strikes will follow.
                    kind: assessment
                    via: report
                    likelihood: likely
                    confidence: high
                ---
                [More strikes will follow](claim:more-strikes), by the report's account.
                """),
            good: Example(
                """
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  more-strikes:
                    text: More strikes will follow.
                    kind: assessment
                    via: report
                    likelihood: likely
                    note: Two of the three signs named in the report were seen by several people.
                ---
                [More strikes will follow](claim:more-strikes), by the report's account.
                """),
            standard: "ICD 203, D.6.e(2): likelihood and confidence are not mixed in one sentence"),
        .claims { claim, _, site, findings in
            guard let likelihood = claim.likelihood, let confidence = claim.confidence else { return }
            let record = site.written[claim]
            let places = [record?.likelihood?.place, record?.confidence?.place].compactMap(\.self).sorted()
            findings.report(
                "claim '\(claim.id)' says both '\(likelihood.rawValue)' and '\(confidence.rawValue) confidence': keep "
                    + "the likelihood, and say in a sentence of its own how good the grounds are",
                at: places.last ?? claim.declared,
                notes: places.count == 2 ? [.init("the other is here", at: places[0])] : [])
        })
}
