import BriefingModel

extension Rule {
    /// An article that would be older than what it rests on.
    static let publishedBeforeSources = Rule(
        Explanation(
            "published-before-sources", .attribution, .always(.warning),
            summary: "an article is dated before most of the sources of its claims",
            why: """
                Claims without a `reported` of their own count from the day on which their article was published. Where
                that day is earlier than the sources of most of them, it is the day that is wrong: a year that was not
                changed in January, two digits that changed places.

                Mend `published`. Where the article was written over a time, and claims came in later, say in their
                `reported` when each became known. While this stands, the claims' own dates are not asked.
                """,
            bad: example(published: "2019-01-08"),
            good: example(published: "2020-01-08")),
        .articles { article, ref, site, findings in
            guard let early = site.articleDates.early(ref) else { return }
            findings.report(
                "article '\(article.id)' is dated \(article.published), before the sources of \(early.count) of its "
                    + "claims: mend 'published', or say in their 'reported' when each became known",
                at: site.written[article]?.published?.place ?? article.declared,
                notes: early.sources.map {
                    let source = site.briefing[$0]
                    let place = site.written[source]?.issued?.edtf.place
                    return .init("source '\(source.id)' appeared later", at: place ?? source.declared)
                })
        })

    private static func example(published: String) -> Example {
        Example(files: [
            .init(
                "articles/evening.md",
                """
                ---
                title: The evening of the strike
                published: \(published)
                defaults: {via: wire}
                sources:
                  wire: {title: The night of the strike, issued: 2020-01-08, URL: "https://example.org/night"}
                claims:
                  two-bases: {text: Two bases were hit.}
                  no-harm: {text: No American was hurt.}
                  before-dawn: {text: The missiles fell before dawn.}
                  sirens: {text: The sirens failed.}
                ---
                [Two bases](claim:two-bases) were hit [before dawn](claim:before-dawn), the wire reports.
                [Nobody was hurt](claim:no-harm), though [the sirens failed](claim:sirens).
                """)
        ])
    }
}
