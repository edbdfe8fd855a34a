extension RuleBook {
    /// What is wrong with how a claim is tied to words.
    static let anchors: [Explanation] = [
        Explanation(
            "lost-anchor", .links, .always(.error),
            summary: "a claim's words do not stand in the text",
            why: """
                The sentence was edited. The tie is never moved to look-alike words: the nearest text is shown, and an
                editor decides.
                """,
            bad: Example(files: [
                .article(
                    """
                    claims:
                      late: {text: The ferry left late., anchor: The ferry left very late}
                    ---
                    The ferry left late. Late at night it came.
                    """)
            ]),
            good: Example(files: [
                .article(
                    """
                    claims:
                      late: {text: The ferry left late., anchor: The ferry left late}
                    ---
                    The ferry left late. Late at night it came.
                    """)
            ])),
        Explanation(
            "ambiguous-anchor", .links, .always(.error),
            summary: "a claim's words stand in the text more than once",
            why: "`prefix` and `suffix`, the words around them, say which place is meant.",
            bad: Example(files: [
                .article(
                    """
                    claims:
                      late: {text: The ferry left late., anchor: {exact: late}}
                    ---
                    It left late and came late.
                    """)
            ]),
            good: Example(files: [
                .article(
                    """
                    claims:
                      late: {text: The ferry left late., anchor: {exact: late, prefix: left}}
                    ---
                    It left late and came late.
                    """)
            ])),
        Explanation(
            "empty-anchor", .links, .always(.error),
            summary: "an anchor has no words",
            why: "There would be nothing to mark.",
            bad: Example(files: [
                .article(
                    """
                    claims:
                      late: {text: The ferry left late., anchor: "  "}
                    ---
                    The ferry left late. Late at night it came.
                    """)
            ]),
            good: Example(files: [
                .article(
                    """
                    claims:
                      late: {text: The ferry left late., anchor: left late}
                    ---
                    The ferry left late. Late at night it came.
                    """)
            ])),
        Explanation(
            "anchor-cuts-word", .links, .always(.warning),
            summary: "an anchor begins or ends inside a word",
            why: "Half a word is marked; a letter was probably lost in copying.",
            bad: Example(files: [
                .article(
                    """
                    claims:
                      late: {text: The ferry left late., anchor: erry left}
                    ---
                    The ferry left late. Late at night it came.
                    """)
            ]),
            good: Example(files: [
                .article(
                    """
                    claims:
                      late: {text: The ferry left late., anchor: ferry left}
                    ---
                    The ferry left late. Late at night it came.
                    """)
            ])),
        Explanation(
            "anchor-without-article", .links, .always(.error),
            summary: "a claim outside of articles has an anchor",
            why: """
                A claim in `claims.yml` stands in no text; tie it to words where they are, with `[words](claim:id)`.
                """,
            bad: Example(files: [
                .init("claims.yml", "late: {text: It is late., reported: 2024-03-01, anchor: late}")
            ]),
            good: Example(files: [
                .init("claims.yml", "late: {text: It is late., reported: 2024-03-01}")
            ])),
        Explanation(
            "anchor-without-text", .links, .always(.error),
            summary: "an anchor looks in a text that the article does not have",
            why: "`in: summary` needs a `summary`.",
            bad: Example(files: [
                .article(
                    """
                    claims:
                      late: {text: The ferry left late., anchor: {exact: left late, in: summary}}
                    ---
                    The ferry left late. Late at night it came.
                    """)
            ]),
            good: Example(files: [
                .article(
                    """
                    claims:
                      late: {text: The ferry left late., anchor: {exact: left late, in: body}}
                    ---
                    The ferry left late. Late at night it came.
                    """)
            ])),
    ]
}
