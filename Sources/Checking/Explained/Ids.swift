extension RuleBook {
    /// What is wrong with a reference from one record to another.
    static let ids: [Explanation] = [
        Explanation(
            "unresolved-id", .links, .always(.error),
            summary: "an id leads to no record",
            why: """
                The reference is misspelt, or the record was deleted. If a name is near, the message proposes it.
                """,
            bad: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}"),
                .article(
                    """
                    claims:
                      late: {text: It is late., by: maet}
                    ---
                    Text.
                    """),
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}"),
                .article(
                    """
                    claims:
                      late: {text: It is late., by: mate}
                    ---
                    Text.
                    """),
            ])),
        Explanation(
            "former-id", .links, .always(.warning),
            summary: "an id has been changed",
            why: "The old id is kept in `aliases`, so the link resolves; new text should use the new one.",
            bad: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate, aliases: first-mate}"),
                .article(
                    """
                    claims:
                      late: {text: It is late., by: first-mate}
                    ---
                    Text.
                    """),
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate, aliases: first-mate}"),
                .article(
                    """
                    claims:
                      late: {text: It is late., by: mate}
                    ---
                    Text.
                    """),
            ])),
        Explanation(
            "alias-is-id", .links, .always(.error),
            summary: "a former id is another record's id",
            why: "A link to it would lead to two records.",
            bad: Example(files: [
                .init(
                    "speakers.yml",
                    """
                    mate: {name: Jo Mate, aliases: purser}
                    purser: {name: Al Purser}
                    """)
            ]),
            good: Example(files: [
                .init(
                    "speakers.yml",
                    """
                    mate: {name: Jo Mate, aliases: first-mate}
                    purser: {name: Al Purser}
                    """)
            ])),
        Explanation(
            "alias-of-two", .links, .always(.error),
            summary: "a former id leads to two records",
            why: "Only one of them can have been called so.",
            bad: Example(files: [
                .init(
                    "speakers.yml",
                    """
                    mate: {name: Jo Mate, aliases: officer}
                    purser: {name: Al Purser, aliases: officer}
                    """)
            ]),
            good: Example(files: [
                .init(
                    "speakers.yml",
                    """
                    mate: {name: Jo Mate, aliases: officer}
                    purser: {name: Al Purser}
                    """)
            ])),
        Explanation(
            "repeated-id", .links, .always(.warning),
            summary: "an id stands twice in one list",
            why: "The second says nothing; perhaps another was meant.",
            bad: Example(files: [
                .init(
                    "speakers.yml",
                    """
                    crew: {name: The crew, kind: group}
                    mate: {name: Jo Mate, member-of: [crew, crew]}
                    """)
            ]),
            good: Example(files: [
                .init(
                    "speakers.yml",
                    """
                    crew: {name: The crew, kind: group}
                    mate: {name: Jo Mate, member-of: crew}
                    """)
            ])),
        Explanation(
            "ambiguous-relay", .links, .always(.error),
            summary: "an id in 'via' is a speaker's and a source's",
            why: "The way from speaker to reader must be clear at each step. Rename one of the two.",
            bad: Example(files: [
                .init("speakers.yml", "gazette: {name: The Gazette, kind: outlet}"),
                .init("sources.yml", "gazette: {title: Ferry late}"),
                .article(
                    """
                    claims:
                      late: {text: It is late., via: gazette}
                    ---
                    Text.
                    """),
            ]),
            good: Example(files: [
                .init("speakers.yml", "gazette: {name: The Gazette, kind: outlet}"),
                .init("sources.yml", "gazette-ferry: {title: Ferry late, outlet: gazette}"),
                .article(
                    """
                    claims:
                      late: {text: It is late., via: gazette-ferry}
                    ---
                    Text.
                    """),
            ])),
        Explanation(
            "circular-via", .links, .always(.error),
            summary: "the way of an attribution returns to where it has been",
            why: "A report that rests on itself is no source (circular reporting). The circle is printed.",
            bad: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}"),
                .init("sources.yml", "log: {title: The log}"),
                .article(
                    """
                    claims:
                      late: {text: It is late., by: mate, via: [log, mate]}
                    ---
                    Text.
                    """),
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}"),
                .init("sources.yml", "log: {title: The log}"),
                .article(
                    """
                    claims:
                      late: {text: It is late., by: mate, via: log}
                    ---
                    Text.
                    """),
            ])),
        Explanation(
            "reference-to-draft", .links, .always(.error),
            summary: "something leads into a draft",
            why: """
                A draft is not part of the build, and neither is what it declares. `--drafts` includes them.
                """,
            bad: Example(files: [
                .init(
                    "articles/coming.md",
                    """
                    ---
                    title: To come
                    published: 2024-03-02
                    draft: true
                    ---
                    Text.
                    """),
                .article(
                    """
                    ---
                    As [we shall report](article:coming).
                    """),
            ]),
            good: Example(files: [
                .init(
                    "articles/coming.md",
                    """
                    ---
                    title: To come
                    published: 2024-03-02
                    ---
                    Text.
                    """),
                .article(
                    """
                    ---
                    As [we report](article:coming).
                    """),
            ])),
    ]
}
