import BriefingModel

extension Rule {
    /// Somebody's words in a text that is to be ours.
    static let claimTextQuotes = Rule(
        Explanation(
            "claim-text-quotes", .quotation, Grading(ap: .warning, icd206: .warning, osint: .note),
            summary: "the text of a claim puts words in quotation marks that are in none of its quotes",
            why: """
                A claim's `text` says in our words what is asserted; the words of the speaker stand in `quote`, where
                they can be checked against the source. Words in quotation marks that are not in it are nobody's.

                Names, titles and single words may stand in quotation marks.
                """,
            bad: Example(claim("The ministry is “gravely concerned” about the conflict.")),
            good: Example(claim("The ministry fears that the conflict will grow."))),
        .claims { claim, ref, site, findings in
            guard QuotedSpan.mayBe(in: claim.text.utf8) else { return }
            let spans = QuotedSpan.all(in: claim.text).filter { $0.wordCount > 1 && !$0.isTitle }
            guard !spans.isEmpty else { return }
            let briefing = site.briefing
            let related = briefing.index.relationsFrom[ref].map { briefing.relations[$0].to } + claim.embeds
            let known = TakenWords(
                claim.namesAndTakenWords(in: briefing) + related.flatMap { briefing[$0].takenWords })
            for span in spans where !known.hold(span.words) {
                let text = site.written[claim]?.text?.place ?? claim.declared
                findings.report(
                    "the text of claim '\(claim.id)' quotes words that are not in its 'quote': "
                        + "put them there, or say it in our own words",
                    at: site.place(of: span.words, in: text) ?? text)
            }
        })

    private static func claim(_ text: String) -> String {
        """
        speakers:
          ministry: {name: Ministry of Foreign Affairs, kind: government}
        sources:
          statement: {title: Statement on the strike, URL: "https://example.org/statement"}
        claims:
          concern:
            text: \(text)
            kind: evaluation
            by: ministry
            via: statement
            mode: partial-quote
            quote: deeply concerned
        ---
        The ministry [fears a wider conflict](claim:concern).
        """
    }
}
