extension RuleBook {
    /// What keeps YAML from being read as one editor meant it and as the next will read it.
    static let yamlSyntax: [Explanation] = [
        Explanation(
            "forbidden-character", .files, .always(.error),
            summary: "YAML holds a character that YAML does not allow",
            why: """
                Control characters cannot be seen and change what is read. Remove them, or write them as an escape in
                double quotes.
                """,
            bad: Example(files: [
                .init("speakers.yml", "mate: {name: Jo \u{1}Mate}")
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}")
            ])),
        Explanation(
            "yaml-syntax", .files, .always(.error),
            summary: "YAML breaks off",
            why: """
                What comes behind a syntax error cannot be trusted, so the block is read up to it and no further. The
                prose below front matter is read all the same.
                """,
            bad: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate")
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}")
            ])),
        Explanation(
            "yaml-needs-quotes", .files, .always(.error),
            summary: "a value holds characters that mean something in YAML",
            why: """
                Unquoted, YAML would read something else than what is written: a colon and a space begin another key.
                """,
            bad: Example(files: [
                .init(
                    "sources.yml",
                    """
                    log:
                      title: The log: part two
                    """)
            ]),
            good: Example(files: [
                .init(
                    "sources.yml",
                    """
                    log:
                      title: "The log: part two"
                    """)
            ])),
        Explanation(
            "yaml-duplicate-key", .files, .always(.error),
            summary: "a key stands twice in one mapping",
            why: "Only one of the two values could count, and which is anyone's guess.",
            bad: Example(files: [
                .init(
                    "speakers.yml",
                    """
                    mate:
                      name: Jo Mate
                      name: Jo Purser
                    """)
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}")
            ])),
        Explanation(
            "yaml-anchor", .files, .always(.error),
            summary: "YAML anchors and aliases are not supported",
            why: """
                They let one record stand in many places, so that no place in the file says what a record holds. A value
                that begins with `&` or `*` belongs in quotes.
                """,
            bad: Example(files: [
                .init("speakers.yml", "mate: &mate {name: Jo Mate}")
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}")
            ])),
        Explanation(
            "yaml-merge-key", .files, .always(.error),
            summary: "YAML merge keys are not supported",
            why: "What a record says stands in the record. Write the keys out.",
            bad: Example(files: [
                .init(
                    "speakers.yml",
                    """
                    mate:
                      name: Jo Mate
                      <<: {role: second mate}
                    """)
            ]),
            good: Example(files: [
                .init(
                    "speakers.yml",
                    """
                    mate:
                      name: Jo Mate
                      role: second mate
                    """)
            ])),
        Explanation(
            "yaml-tag", .files, .always(.error),
            summary: "YAML tags are not supported",
            why: """
                Every value's type follows from its key. A value that begins with `!` belongs in quotes.
                """,
            bad: Example(files: [
                .init("speakers.yml", "mate: {name: !!str Jo Mate}")
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}")
            ])),
        Explanation(
            "yaml-complex-key", .files, .always(.error),
            summary: "a key is not plain text",
            why: "Keys are words; a list or a mapping cannot be one.",
            bad: Example(files: [
                .init(
                    "speakers.yml",
                    """
                    ? [mate, purser]
                    : {name: Jo Mate}
                    """)
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}")
            ])),
        Explanation(
            "yaml-several-documents", .files, .always(.error),
            summary: "a file holds more than one YAML document",
            why: """
                Only the first would be read, and the records of the others would be missing without a word.
                """,
            bad: Example(files: [
                .init(
                    "speakers.yml",
                    """
                    mate: {name: Jo Mate}
                    ---
                    purser: {name: Al Purser}
                    """)
            ]),
            good: Example(files: [
                .init(
                    "speakers.yml",
                    """
                    mate: {name: Jo Mate}
                    purser: {name: Al Purser}
                    """)
            ])),
        Explanation(
            "yaml-limit", .files, .always(.error),
            summary: "YAML is nested more than 64 deep, or too long",
            why: "No record needs that, and following it has no end.",
            bad: nil, good: nil),
    ]
}
