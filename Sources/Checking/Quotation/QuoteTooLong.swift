import BriefingModel
import Reading

extension Rule {
    /// More of somebody's words than the policy lets a site repeat.
    static let quoteTooLong = Rule(
        Explanation(
            "quote-too-long", .quotation, Grading(ap: .warning, icd206: .note, osint: .note),
            summary: "a quote or passage has more words than the policy allows",
            why: """
                A long quote lets a speaker write the briefing, hides the few words that matter, and may take more of a
                work than its owner allows. Quote the words that carry the claim, and link the rest.
                """,
            bad: quoting(words: 72),
            good: quoting(words: 9)),
        .claims { claim, _, site, findings in
            let keys: [(KeyPath<AttributionRecord, Located<String>?>, String)] = [
                (\.quote, "quote"), (\.translation, "translation"), (\.passage, "passage"),
            ]
            var seen: Set<Int> = []
            // Most are short: a word has a letter and what parts it from the next.
            let least = site.thresholds.quoteWords * 2
            for attribution in claim.attributions where attribution.longestText > least {
                for (key, name) in keys {
                    guard let words = site.written.written(key, attribution, of: claim) else { continue }
                    let count = words.value.split(whereSeparator: \.isWhitespace).count {
                        $0.contains(where: \.isLetter)
                    }
                    guard count > site.thresholds.quoteWords, seen.insert(words.place.range.lowerBound).inserted else {
                        continue
                    }
                    findings.report(
                        "the \(name) of claim '\(claim.id)' has \(count) words, more than the "
                            + "\(site.thresholds.quoteWords) allowed: quote those that carry the claim",
                        at: words.place)
                }
            }
        })

    private static func quoting(words: Int) -> Example {
        let sentence = "We did what we said that we would do."
        let quote = Array(repeating: sentence, count: words / 9).joined(separator: " ")
        return Example(
            """
            speakers:
              minister: {name: The Minister of Defence, kind: person}
            sources:
              address: {title: Address to the nation, URL: "https://example.org/address"}
            claims:
              done:
                text: The government did what it had announced.
                by: minister
                via: address
                mode: direct-quote
                quote: \(quote)
            ---
            The minister said that [all had been done](claim:done) as announced.
            """)
    }
}

extension Attribution {
    /// The bytes of the longest of what it quotes.
    fileprivate var longestText: Int {
        max(quote?.utf8.count ?? 0, translation?.utf8.count ?? 0, passage?.utf8.count ?? 0)
    }
}
