import BriefingModel

extension Rule {
    /// A go-between whom the words name and the record does not.
    static let relayNotInChain = Rule(
        Explanation(
            "relay-not-in-chain", .attribution, Grading(ap: .warning, icd206: .warning, osint: .warning),
            summary: "the text names a go-between that is not on the claim's way to us",
            why: """
                "The minister told Reuters", "CNN reported", "through Switzerland": who carried a claim matters as much as
                who made it, for each may have got it wrong. If the words name one whom `via` does not, either the words
                or the record are wrong, and the count of independent origins with them.

                Add the speaker or source to `via`, in the order in which the claim passed through their hands; or take
                the name out of the text. Looked at are a claim's `text`, the `passage` of its attributions, and the
                sentences of articles that mark it, in English; a name counts only beside a word that says it carried
                something, and only names that are known: the site's speakers, the publishers and authors of its sources,
                and the great news agencies and papers. What a source on the way was copied or derived from is on the way as well.
                """,
            bad: Example(
                """
                speakers:
                  minister: {name: The Minister}
                  reuters: {name: Reuters, kind: outlet}
                sources:
                  cnn-report: {title: The answer, publisher: CNN, URL: "https://example.org/cnn"}
                claims:
                  over:
                    text: The answer is over, the minister told Reuters.
                    by: minister
                    via: cnn-report
                ---
                [It is over](claim:over).
                """),
            good: Example(
                """
                speakers:
                  minister: {name: The Minister}
                  reuters: {name: Reuters, kind: outlet}
                sources:
                  cnn-report: {title: The answer, publisher: CNN, URL: "https://example.org/cnn"}
                claims:
                  over:
                    text: The answer is over, the minister told Reuters.
                    by: minister
                    via: [reuters, cnn-report]
                ---
                [It is over](claim:over).
                """),
            standard: "ICD 206, D.1: sources are described as they were reached"),
        .site { site, findings in
            var search = RelaySearch(site)
            for ref in site.briefing.claims.refs where site.damage.spares(site.briefing[ref].declared) {
                search.report(on: ref, &findings)
            }
            for article in site.briefing.articles { search.report(on: article, &findings) }
        })
}
