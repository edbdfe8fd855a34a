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
