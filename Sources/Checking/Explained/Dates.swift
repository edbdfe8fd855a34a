extension RuleBook {
    /// What is wrong with a date.
    static let dates: [Explanation] = [
        Explanation(
            "malformed-date", .dates, .always(.error),
            summary: "a date is not EDTF",
            why: """
                Dates follow the Library of Congress's Extended Date/Time Format. `onrecord date STRING` explains any.
                """,
            bad: Example(files: [
                .init("events.yml", "strike: {title: The strike, when: 8 January 2020}")
            ]),
            good: Example(files: [
                .init("events.yml", "strike: {title: The strike, when: 2020-01-08}")
            ])),
        Explanation(
            "unquoted-date", .dates, .always(.error),
            summary: "a date with brackets or braces stands without quotes",
            why: "YAML reads it as a list or a mapping before anyone can read it as a date.",
            bad: Example(files: [
                .init("events.yml", "strike: {title: The strike, when: [2020-01-07,2020-01-08]}")
            ]),
            good: Example(files: [
                .init("events.yml", "strike: {title: The strike, when: \"[2020-01-07,2020-01-08]\"}")
            ])),
        Explanation(
            "not-a-day", .dates, .always(.error),
            summary: "a whole day is needed",
            why: "Readers are told on which day something was published or corrected.",
            bad: Example(files: [
                .init(
                    "articles/ferry.md",
                    """
                    ---
                    title: The ferry
                    published: 2024-03
                    ---
                    Text.
                    """)
            ]),
            good: Example(files: [
                .article(
                    """
                    ---
                    Text.
                    """)
            ])),
        Explanation(
            "malformed-clock", .dates, .always(.error),
            summary: "a time of day is not written as one",
            why: "`01:20`, about then `~01:20`, or a window `20:00/03:00`, which may end on the next day.",
            bad: Example(files: [
                .init(
                    "events.yml",
                    "strike: {title: The strike, when: {edtf: 2020-01-08, zone: Asia/Baghdad, clock: 1:20}}")
            ]),
            good: Example(files: [
                .init(
                    "events.yml",
                    """
                    strike: {title: The strike, when: {edtf: 2020-01-08, zone: Asia/Baghdad, clock: "01:20"}}
                    """)
            ])),
        Explanation(
            "clock-without-day", .dates, .always(.error),
            summary: "a time of day belongs to no single day",
            why: "A clock says when on a day; a month has many.",
            bad: Example(files: [
                .init(
                    "events.yml",
                    "strike: {title: The strike, when: {edtf: 2020-01, zone: Asia/Baghdad, clock: \"01:20\"}}")
            ]),
            good: Example(files: [
                .init(
                    "events.yml",
                    """
                    strike: {title: The strike, when: {edtf: 2020-01-08, zone: Asia/Baghdad, clock: "01:20"}}
                    """)
            ])),
        Explanation(
            "unknown-zone", .dates, .always(.error),
            summary: "a time zone is none of the tz database's",
            why: "Names such as `Asia/Baghdad` carry every change of the clocks; `UTC+3` carries none.",
            bad: Example(files: [
                .init("events.yml", "strike: {title: The strike, when: {edtf: 2020-01-08, zone: Asia/Bagdad}}")
            ]),
            good: Example(files: [
                .init("events.yml", "strike: {title: The strike, when: {edtf: 2020-01-08, zone: Asia/Baghdad}}")
            ])),
        Explanation(
            "no-zones", .dates, .always(.error),
            summary: "the system has no tz database",
            why: "Dates with a zone cannot be worked out without it. Debian's package is `tzdata`.",
            bad: nil,
            good: nil),
        Explanation(
            "time-in-gap", .dates, .always(.error),
            summary: "a time never came, for the clocks were put forward over it",
            why: "The hour is wrong, or the zone is.",
            bad: Example(files: [
                .init(
                    "events.yml",
                    "ferry: {title: The ferry, when: {edtf: 2024-03-31, zone: Europe/Berlin, clock: \"02:30\"}}")
            ]),
            good: Example(files: [
                .init(
                    "events.yml",
                    "ferry: {title: The ferry, when: {edtf: 2024-03-31, zone: Europe/Berlin, clock: \"03:30\"}}")
            ])),
        Explanation(
            "phrase-without-zone", .dates, .always(.warning),
            summary: "a phrase of the day is told by nobody's clock",
            why: "Late Tuesday in Washington is early Wednesday in Baghdad: say whose Tuesday it is.",
            bad: Example(files: [
                .init("events.yml", "strike: {title: The strike, when: {edtf: 2020-01-07, phrase: late Tuesday}}")
            ]),
            good: Example(files: [
                .init(
                    "events.yml",
                    """
                    strike: {title: The strike, when: {edtf: 2020-01-07, phrase: late Tuesday, zone: America/New_York}}
                    """)
            ])),
        Explanation(
            "open-reported", .dates, .always(.error),
            summary: "the day on which a claim was reported is open",
            why: """
                A claim counts from the latest day on which it may have become known; without one it would never be
                known.
                """,
            bad: Example(files: [
                .init("claims.yml", "late: {text: It is late., reported: 2024-03-01/..}")
            ]),
            good: Example(files: [
                .init("claims.yml", "late: {text: It is late., reported: 2024-03-01/2024-03-05}")
            ])),
        Explanation(
            "updated-before-published", .dates, .always(.error),
            summary: "an article was updated before it was published",
            why: "One of the two dates is mistyped.",
            bad: Example(files: [
                .init(
                    "articles/ferry.md",
                    """
                    ---
                    title: The ferry
                    published: 2024-03-05
                    updated: 2024-03-01
                    ---
                    Text.
                    """)
            ]),
            good: Example(files: [
                .article(
                    """
                    updated: 2024-03-05
                    ---
                    Text.
                    """)
            ])),
    ]
}
