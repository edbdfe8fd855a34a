extension RuleBook {
    /// What is wrong with how records bear on each other.
    static let relations: [Explanation] = [
        Explanation(
            "status-without-ground", .records, .always(.error),
            summary: "a status rests on nothing",
            why: """
                An editor's judgement needs what it was made on: the claim (`by`), the `source` or the `reason`.
                """,
            bad: Example(files: [
                .init(
                    "claims.yml",
                    """
                    late:
                      text: It is late.
                      reported: 2024-03-01
                      status: {date: 2024-03-02, is: refuted}
                    """)
            ]),
            good: Example(files: [
                .init(
                    "claims.yml",
                    """
                    late:
                      text: It is late.
                      reported: 2024-03-01
                      status: {date: 2024-03-02, is: refuted, reason: the log says otherwise}
                    """)
            ])),
        Explanation(
            "status-out-of-order", .records, .always(.error),
            summary: "a status is earlier than the one before it",
            why: "The list is the history of a judgement; out of order, one of the dates is mistyped.",
            bad: Example(files: [
                .init(
                    "claims.yml",
                    """
                    late:
                      text: It is late.
                      reported: 2024-03-01
                      status:
                        - {date: 2024-03-05, is: refuted, reason: the log}
                        - {date: 2024-03-02, is: open, reason: asked}
                    """)
            ]),
            good: Example(files: [
                .init(
                    "claims.yml",
                    """
                    late:
                      text: It is late.
                      reported: 2024-03-01
                      status:
                        - {date: 2024-03-02, is: open, reason: asked}
                        - {date: 2024-03-05, is: refuted, reason: the log}
                    """)
            ])),
        Explanation(
            "status-before-report", .records, .always(.error),
            summary: "a status is earlier than its claim",
            why: "Nobody can have judged what nobody had said.",
            bad: Example(files: [
                .init(
                    "claims.yml",
                    """
                    late:
                      text: It is late.
                      reported: 2024-03-05
                      status: {date: 2024-03-02, is: refuted, reason: the log}
                    """)
            ]),
            good: Example(files: [
                .init(
                    "claims.yml",
                    """
                    late:
                      text: It is late.
                      reported: 2024-03-01
                      status: {date: 2024-03-02, is: refuted, reason: the log}
                    """)
            ])),
        Explanation(
            "status-by-later-claim", .records, .always(.error),
            summary: "a status rests on a claim that was not known yet",
            why: """
                On the day of the judgement nobody had made the claim that it names; one of the dates is wrong.
                """,
            bad: Example(files: [
                .init(
                    "claims.yml",
                    """
                    late:
                      text: It is late.
                      reported: 2024-03-01
                      status: {date: 2024-03-02, is: refuted, by: early}
                    early: {text: It was early., reported: 2024-03-05}
                    """)
            ]),
            good: Example(files: [
                .init(
                    "claims.yml",
                    """
                    late:
                      text: It is late.
                      reported: 2024-03-01
                      status: {date: 2024-03-05, is: refuted, by: early}
                    early: {text: It was early., reported: 2024-03-05}
                    """)
            ])),
        Explanation(
            "conflicting-verdicts", .records, .always(.error),
            summary: "two decisions about a claim on one day cannot both hold",
            why: "A page as known on that day could show either. Say which came last, or take one back.",
            bad: Example(files: [
                .init(
                    "claims.yml",
                    """
                    late:
                      text: It is late.
                      reported: 2024-03-01
                      status: {date: 2024-03-05, is: corroborated, reason: the log}
                    early: {text: It was early., reported: 2024-03-05, supersedes: late}
                    """)
            ]),
            good: Example(files: [
                .init(
                    "claims.yml",
                    """
                    late: {text: It is late., reported: 2024-03-01}
                    early: {text: It was early., reported: 2024-03-05, supersedes: late}
                    """)
            ])),
        Explanation(
            "self-relation", .records, .always(.error),
            summary: "a record bears on itself",
            why: "A claim cannot confirm itself, nor an event be part of itself.",
            bad: Example(files: [
                .init("claims.yml", "late: {text: It is late., reported: 2024-03-01, supports: late}")
            ]),
            good: Example(files: [
                .init("claims.yml", "late: {text: It is late., reported: 2024-03-01}")
            ])),
        Explanation(
            "duplicate-relation", .records, .always(.error),
            summary: "a relation is written twice",
            why: """
                A contradiction holds both ways and is written once; two lines about one relation may come to differ.
                """,
            bad: Example(files: [
                .init(
                    "claims.yml",
                    """
                    late: {text: It is late., reported: 2024-03-01, contradicts: early}
                    early: {text: It is early., reported: 2024-03-01, contradicts: late}
                    """)
            ]),
            good: Example(files: [
                .init(
                    "claims.yml",
                    """
                    late: {text: It is late., reported: 2024-03-01, contradicts: early}
                    early: {text: It is early., reported: 2024-03-01}
                    """)
            ])),
        Explanation(
            "cycle", .records, .always(.error),
            summary: "records lead round in a circle",
            why: """
                A source that is a copy of its own copy, an event before itself: the circle is printed, and one of its
                steps is wrong.
                """,
            bad: Example(files: [
                .init(
                    "events.yml",
                    """
                    one: {title: One, when: 2024-03-01, after: two}
                    two: {title: Two, when: 2024-03-01, after: one}
                    """)
            ]),
            good: Example(files: [
                .init(
                    "events.yml",
                    """
                    one: {title: One, when: 2024-03-01}
                    two: {title: Two, when: 2024-03-01, after: one}
                    """)
            ])),
    ]
}
