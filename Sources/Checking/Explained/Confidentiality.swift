extension RuleBook {
    /// What endangers what must not be published.
    static let confidentiality: [Explanation] = [
        Explanation(
            "confidential-reference", .confidentiality, .always(.error),
            summary: "public content refers to a confidential record",
            why: """
                The id alone would tell that there is something. Make the record public, or the reference confidential
                too.
                """,
            bad: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate, confidential: true}"),
                .init("claims.yml", "late: {text: It is late., by: mate, reported: 2024-03-01}"),
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}"),
                .init("claims.yml", "late: {text: It is late., by: mate, reported: 2024-03-01}"),
            ])),
        Explanation(
            "confidential-key", .confidentiality, .always(.error),
            summary: "a key is made confidential that its record cannot be without",
            why: "`confidential: true` removes the record whole.",
            bad: Example(files: [
                .init("claims.yml", "late: {text: It is late., reported: 2024-03-01, confidential: [text]}")
            ]),
            good: Example(files: [
                .init("claims.yml", "late: {text: It is late., reported: 2024-03-01, confidential: true}")
            ])),
        Explanation(
            "secret-in-public", .confidentiality, .always(.note),
            summary: "what is confidential also stands in public content",
            why: "It is no secret then, and is not searched for in what is published.",
            bad: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate, role: second mate of the ferry, confidential: [role]}"),
                .init(
                    "events.yml",
                    """
                    late: {title: The ferry is late, when: 2024-03-01, place: with the second mate of the ferry}
                    """),
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate, role: second mate of the ferry, confidential: [role]}")
            ])),
        Explanation(
            "off-record-in-public", .confidentiality, .always(.error),
            summary: "words said off the record stand in public text",
            why: """
                What is said off the record is told so that it is not used. `terms: off-record` keeps the claim out of
                the site; it cannot keep out the same words where they stand in the prose, a note or a caption.

                Take them out. Where somebody else says the same on the record, let a claim say so: words that a public
                claim carries may stand anywhere. Fewer than three words are not looked for.
                """,
            bad: Example(
                """
                speakers:
                  adviser: {name: Jo Mate}
                claims:
                  warned:
                    text: The base had eight hours of warning.
                    by: adviser
                    via: us
                    mode: direct-quote
                    quote: we knew eight hours before
                    terms: off-record
                ---
                One adviser told us that “we knew eight hours before”.
                """),
            good: Example(
                """
                speakers:
                  adviser: {name: Jo Mate}
                claims:
                  warned:
                    text: The base had eight hours of warning.
                    by: adviser
                    via: us
                    mode: direct-quote
                    quote: we knew eight hours before
                    terms: off-record
                ---
                When the base was warned is not known.
                """),
            standard:
                "AP News Values and Principles, anonymous sources: off the record, the information cannot be used "
                + "for publication"),
        Explanation(
            "unrevealed-identity", .confidentiality, .always(.error),
            summary: "two speakers of one claim are the same in private",
            why: """
                The published count of origins would deceive readers, and to lower it without a word would reveal the
                tie. A public `maybe-same-as` does neither.
                """,
            bad: Example(files: [
                .init(
                    "speakers.yml",
                    """
                    mate: {name: Jo Mate}
                    sailor: {anonymous: true, described-as: a sailor}
                    """),
                .init("../private/speakers.yml", "sailor: {same-as: mate}"),
                .init("claims.yml", "late: {text: It is late., by: [mate, sailor], reported: 2024-03-01}"),
            ]),
            good: Example(files: [
                .init(
                    "speakers.yml",
                    """
                    mate: {name: Jo Mate}
                    sailor: {anonymous: true, described-as: a sailor, maybe-same-as: mate}
                    """),
                .init("../private/speakers.yml", "sailor: {same-as: mate}"),
                .init("claims.yml", "late: {text: It is late., by: [mate, sailor], reported: 2024-03-01}"),
            ])),
    ]
}
