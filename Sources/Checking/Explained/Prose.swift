extension RuleBook {
    /// What Markdown would drop or show otherwise than written.
    static let prose: [Explanation] = [
        Explanation(
            "unsafe-destination", .links, .always(.error),
            summary: "a link would run a script or leak data",
            why: "Destinations such as `javascript:` and `data:` never reach a page.",
            bad: Example(files: [
                .article(
                    """
                    ---
                    [Click](javascript:alert).
                    """)
            ]),
            good: Example(files: [
                .article(
                    """
                    ---
                    [Click](https://example.org/).
                    """)
            ])),
        Explanation(
            "raw-html", .links, .always(.warning),
            summary: "raw HTML is dropped",
            why: """
                It could hold anything, scripts too. `raw-html: true` in `site.yml` lets it through for a desk that
                trusts all its text.
                """,
            bad: Example(files: [
                .article(
                    """
                    ---
                    It was <b>late</b>.
                    """)
            ]),
            good: Example(files: [
                .article(
                    """
                    ---
                    It was **late**.
                    """)
            ])),
        Explanation(
            "undefined-footnote", .links, .always(.error),
            summary: "a footnote is referred to and not there",
            why: "Readers would see the bare mark.",
            bad: Example(files: [
                .article(
                    """
                    ---
                    It was late.[^log]
                    """)
            ]),
            good: Example(files: [
                .article(
                    """
                    ---
                    It was late.[^log]

                    [^log]: As the log says.
                    """)
            ])),
        Explanation(
            "unused-footnote", .links, .always(.warning),
            summary: "nothing refers to a footnote",
            why: "It is not shown. Perhaps the mark was lost in an edit.",
            bad: Example(files: [
                .article(
                    """
                    ---
                    It was late.

                    [^log]: As the log says.
                    """)
            ]),
            good: Example(files: [
                .article(
                    """
                    ---
                    It was late.[^log]

                    [^log]: As the log says.
                    """)
            ])),
        Explanation(
            "duplicate-footnote", .links, .always(.error),
            summary: "a footnote is defined twice",
            why: "Only one of the two texts would be shown.",
            bad: Example(files: [
                .article(
                    """
                    ---
                    It was late.[^log]

                    [^log]: As the log says.

                    [^log]: As the mate says.
                    """)
            ]),
            good: Example(files: [
                .article(
                    """
                    ---
                    It was late.[^log]

                    [^log]: As the log says.
                    """)
            ])),
        Explanation(
            "empty-footnote", .links, .always(.warning),
            summary: "a footnote has no text",
            why: "The mark would lead to nothing.",
            bad: Example(files: [
                .article(
                    """
                    ---
                    It was late.[^log]

                    [^log]:
                    """)
            ]),
            good: Example(files: [
                .article(
                    """
                    ---
                    It was late.[^log]

                    [^log]: As the log says.
                    """)
            ])),
        Explanation(
            "footnote-inside-link", .links, .always(.warning),
            summary: "a footnote is referred to inside the words of a link",
            why: "A link cannot hold another; put the mark behind it.",
            bad: Example(files: [
                .article(
                    """
                    ---
                    It was [late[^log]](https://example.org/).

                    [^log]: As the log says.
                    """)
            ]),
            good: Example(files: [
                .article(
                    """
                    ---
                    It was [late](https://example.org/).[^log]

                    [^log]: As the log says.
                    """)
            ])),
        Explanation(
            "surplus-table-cells", .links, .always(.warning),
            summary: "a row of a table has more cells than the table has columns",
            why: "The surplus is not shown. A `|` in a cell is written `\\|`.",
            bad: Example(files: [
                .article(
                    """
                    ---
                    | day | hour |
                    |---|---|
                    | Monday | six | late |
                    """)
            ]),
            good: Example(files: [
                .article(
                    """
                    ---
                    | day | hour |
                    |---|---|
                    | Monday | six |
                    """)
            ])),
    ]
}
