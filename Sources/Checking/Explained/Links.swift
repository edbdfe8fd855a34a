extension RuleBook {
    /// What is wrong with where a link leads.
    static let links: [Explanation] = [
        Explanation(
            "reference-in-autolink", .links, .always(.error),
            summary: "a reference in angle brackets has no words to tie it to",
            why: "A claim is tied to words of the text: `[words](claim:id)`.",
            bad: Example(files: [
                .article(
                    """
                    claims:
                      late: {text: The ferry left late.}
                    ---
                    Late: <claim:late>.
                    """)
            ]),
            good: Example(files: [
                .article(
                    """
                    claims:
                      late: {text: The ferry left late.}
                    ---
                    [The ferry left late](claim:late).
                    """)
            ])),
        Explanation(
            "reference-in-image", .links, .always(.error),
            summary: "a reference is written as an image",
            why: "`![…](…)` shows a picture; a claim is none.",
            bad: Example(files: [
                .article(
                    """
                    claims:
                      late: {text: The ferry left late.}
                    ---
                    ![Late](claim:late)
                    """)
            ]),
            good: Example(files: [
                .article(
                    """
                    claims:
                      late: {text: The ferry left late.}
                    ---
                    [Late](claim:late)
                    """)
            ])),
        Explanation(
            "unknown-scheme", .links, .always(.error),
            summary: "a link has a kind that there is not",
            why: """
                A misspelt scheme would be a link to nowhere: `claim:`, `event:`, `speaker:`, `source:`, `question:`,
                `inquiry:`, `article:`.
                """,
            bad: Example(files: [
                .article(
                    """
                    claims:
                      late: {text: The ferry left late.}
                    ---
                    [Late](claims:late).
                    """)
            ]),
            good: Example(files: [
                .article(
                    """
                    claims:
                      late: {text: The ferry left late.}
                    ---
                    [Late](claim:late).
                    """)
            ])),
        Explanation(
            "missing-heading", .links, .always(.error),
            summary: "a link leads to a heading that is not there",
            why: "Headings get their fragment from their words; when those change, links to them have to.",
            bad: Example(files: [
                .article(
                    """
                    ---
                    ## What is known

                    See [above](#what-was-known).
                    """)
            ]),
            good: Example(files: [
                .article(
                    """
                    ---
                    ## What is known

                    See [above](#what-is-known).
                    """)
            ])),
        Explanation(
            "missing-asset", .links, .always(.error),
            summary: "a link leads to a file that is not there",
            why: "A reader would find an error page.",
            bad: Example(files: [
                .article(
                    """
                    ---
                    [The map](../assets/map.svg).
                    """)
            ]),
            good: Example(files: [
                .init("assets/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                .article(
                    """
                    ---
                    [The map](../assets/map.svg).
                    """),
            ])),
        Explanation(
            "empty-link", .links, .always(.error),
            summary: "a link leads nowhere",
            why: "An empty destination is most often one that was to be filled in later.",
            bad: Example(files: [
                .article(
                    """
                    ---
                    [The map]().
                    """)
            ]),
            good: Example(files: [
                .article(
                    """
                    ---
                    The map.
                    """)
            ])),
        Explanation(
            "absolute-path", .links, .always(.error),
            summary: "a link begins with a slash",
            why: """
                The site works from any folder and any server; a path from the root leads out of it. Link relatively.
                """,
            bad: Example(files: [
                .init("assets/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                .article(
                    """
                    ---
                    [The map](/assets/map.svg).
                    """),
            ]),
            good: Example(files: [
                .init("assets/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                .article(
                    """
                    ---
                    [The map](../assets/map.svg).
                    """),
            ])),
        Explanation(
            "colliding-output", .links, .always(.error),
            summary: "two files would be written to one path",
            why: "One would replace the other. An old path cannot lead on from where a page stands now.",
            bad: Example(files: [
                .init(
                    "site.yml",
                    """
                    title: Example
                    aliases: {articles/evening: index}
                    """),
                .article(
                    """
                    ---
                    Text.
                    """),
            ]),
            good: Example(files: [
                .init(
                    "site.yml",
                    """
                    title: Example
                    aliases: {articles/boat: articles/evening}
                    """),
                .article(
                    """
                    ---
                    Text.
                    """),
            ])),
        Explanation(
            "invalid-alias", .links, .always(.error),
            summary: "an old path is none that a page can have",
            why: "Paths are given from the site's root, without `.html`: `articles/old-name`.",
            bad: Example(files: [
                .init(
                    "site.yml",
                    """
                    title: Example
                    aliases: {../boat: articles/evening}
                    """),
                .article(
                    """
                    ---
                    Text.
                    """),
            ]),
            good: Example(files: [
                .init(
                    "site.yml",
                    """
                    title: Example
                    aliases: {articles/boat: articles/evening}
                    """),
                .article(
                    """
                    ---
                    Text.
                    """),
            ])),
        Explanation(
            "missing-page", .links, .always(.error),
            summary: "an old path leads to no page",
            why: "The page that it should lead to was renamed, or is misspelt.",
            bad: Example(files: [
                .init(
                    "site.yml",
                    """
                    title: Example
                    aliases: {articles/boat: articles/evning}
                    """),
                .article(
                    """
                    ---
                    Text.
                    """),
            ]),
            good: Example(files: [
                .init(
                    "site.yml",
                    """
                    title: Example
                    aliases: {articles/boat: articles/evening}
                    """),
                .article(
                    """
                    ---
                    Text.
                    """),
            ])),
    ]
}
