import BriefingModel

extension Rule {
    /// A correction that a reader cannot follow to what was wrong.
    static let correctionWithoutClaim = Rule(
        Explanation(
            "correction-without-claim", .life, Grading(ap: .warning, icd206: .warning, osint: .warning),
            summary: "a correction does not say which claim it puts right",
            why: """
                A correction has to reach those who met the mistake, wherever they met it: on the page of the claim, in
                another article, in a list of what changed. It can only do so if it names the claim.

                List in `claims` what it concerns. Articles that tie no claim to their text are left alone.
                """,
            bad: Example(
                """
                claims:
                  no-harm:
                    text: Nobody was hurt.
                corrections:
                  - date: 2020-01-17
                    text: Eleven were hurt.
                ---
                [Nobody was hurt](claim:no-harm), it was said.
                """),
            good: Example(
                """
                claims:
                  no-harm:
                    text: Nobody was hurt.
                corrections:
                  - date: 2020-01-17
                    text: Eleven were hurt.
                    claims: no-harm
                ---
                [Nobody was hurt](claim:no-harm), it was said.
                """),
            standard: "AP Statement of News Values and Principles: corrections"),
        .articles { article, ref, site, findings in
            guard !article.corrections.isEmpty, !site.briefing.index.claimsOfArticle[ref].isEmpty else { return }
            for (position, correction) in article.corrections.enumerated() where correction.claims.isEmpty {
                // A claim that could not be resolved has been reported as such.
                let written = site.written[article]?.corrections
                let record = written?.first { $0.place == correction.declared }
                guard record?.claims.isEmpty != false, record?.hasRead("claims") != false else { continue }
                findings.report(
                    "correction \(position + 1) of article '\(article.id)' names no claim: "
                        + "list in 'claims' what it puts right", at: record?.date?.place ?? correction.declared)
            }
        })
}
