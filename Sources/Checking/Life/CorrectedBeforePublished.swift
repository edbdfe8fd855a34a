import BriefingModel

extension Rule {
    /// A correction of what was not there yet.
    static let correctedBeforePublished = Rule(
        Explanation(
            "corrected-before-published", .life, .always(.error),
            summary: "a correction is dated before its article was published",
            why: """
                Nothing can be put right before it was said. One of the two days is wrong, and with it what the site
                shows as known on either.
                """,
            bad: example(corrected: "2019-01-17"),
            good: example(corrected: "2020-01-17")),
        .articles { article, _, site, findings in
            let early = article.corrections.filter { $0.date < article.published }
            guard let first = early.first, let record = site.written[article], let published = record.published else {
                return
            }
            let places = early.map { correction in
                record.corrections.first { $0.place == correction.declared }?.date?.place ?? correction.declared
            }
            findings.report(
                "article '\(article.id)' was published on \(article.published), after this correction of "
                    + "\(first.date): mend one of the days", at: places[0],
                notes: [.init("published here", at: published.place)]
                    + places.dropFirst().map { .init("this one is earlier, too", at: $0) })
        })

    private static func example(corrected: String) -> Example {
        Example(
            """
            claims:
              no-harm: {text: Nobody was hurt., evidence: witnessed}
            corrections:
              - {date: \(corrected), text: Eleven were hurt., claims: no-harm}
            ---
            [Nobody was hurt](claim:no-harm), as far as we saw.
            """)
    }
}
