import BriefingModel

extension Rule {
    /// A page on the web of which no copy is kept.
    static let sourceNotArchived = Rule(
        Explanation(
            "source-not-archived", .hygiene, Grading(ap: .off, icd206: .off, osint: .warning),
            summary: "a source on the web has no archived copy",
            why: """
                Pages change and vanish, those that matter most the soonest. Give the address of an `archived` copy, or
                keep its words as `archived-text`, so that what was seen can still be shown.
                """,
            bad: Example(files: [
                .init("sources.yml", "post: {title: A post, URL: \"https://example.org/post\"}\n")
            ]),
            good: Example(files: [
                .init(
                    "sources.yml",
                    """
                    post:
                      title: A post
                      URL: https://example.org/post
                      archived: https://archive.example/2020/post

                    """)
            ]),
            standard: "Berkeley Protocol on Digital Open Source Investigations: preservation"),
        .sources { source, _, site, findings in
            guard let address = source.url, source.archived == nil, source.archivedText == nil else { return }
            findings.report(
                "source '\(source.id)' has no archived copy, should '\(address)' vanish: give one in 'archived'",
                at: site.written[source]?.url?.place ?? source.declared)
        })
}
