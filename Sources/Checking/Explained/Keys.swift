extension RuleBook {
    /// What is wrong with the keys of one record.
    static let keys: [Explanation] = [
        Explanation(
            "missing-key", .records, .always(.error),
            summary: "a record lacks a key that it needs",
            why: """
                A claim without words, an event without a date: there would be nothing to show. docs/format.md has the
                keys that must be there in bold.
                """,
            bad: Example(files: [
                .init("events.yml", "strike: {title: The strike}")
            ]),
            good: Example(files: [
                .init("events.yml", "strike: {title: The strike, when: 2020-01-08}")
            ])),
        Explanation(
            "missing-value", .records, .always(.error),
            summary: "a key has no value",
            why: "An empty value is most often one that was to be filled in later.",
            bad: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate, role: }")
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate, role: second mate}")
            ])),
        Explanation(
            "unknown-key", .records, .always(.error),
            summary: "a record has a key that there is not",
            why: "A misspelt key says nothing, and an editor would believe that it does.",
            bad: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate, rol: second mate}")
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate, role: second mate}")
            ])),
        Explanation(
            "unknown-value", .records, .always(.error),
            summary: "a key has a value that it does not know",
            why: """
                Keys such as `kind` and `terms` take a word of a closed list, so that pages, counts and rules can rely
                on it.
                """,
            bad: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate, kind: human}")
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate, kind: person}")
            ])),
        Explanation(
            "wrong-type", .records, .always(.error),
            summary: "a value has another form than its key takes",
            why: "Text where a list of records is expected, or a list where one word is.",
            bad: Example(files: [
                .init("speakers.yml", "mate: {name: [Jo, Mate]}")
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}")
            ])),
        Explanation(
            "malformed-id", .records, .always(.error),
            summary: "an id has characters that an id cannot have",
            why: """
                Ids become file names and addresses: lower-case letters, digits and single hyphens, at most 100, so that
                they mean the same on every system.
                """,
            bad: Example(files: [
                .init("speakers.yml", "Jo_Mate: {name: Jo Mate}")
            ]),
            good: Example(files: [
                .init("speakers.yml", "jo-mate: {name: Jo Mate}")
            ])),
        Explanation(
            "reserved-id", .records, .always(.error),
            summary: "an id is a word with a meaning of its own",
            why: "`us` is the desk itself, `none` and `declined` are answers, `index` is a page.",
            bad: Example(files: [
                .init("speakers.yml", "us: {name: Us Magazine}")
            ]),
            good: Example(files: [
                .init("speakers.yml", "us-magazine: {name: Us Magazine}")
            ])),
        Explanation(
            "duplicate-id", .records, .always(.error),
            summary: "two records of one kind share an id",
            why: "References to it could mean either. The message names both places.",
            bad: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}"),
                .article(
                    """
                    speakers:
                      mate: {name: Al Mate}
                    ---
                    Text.
                    """),
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}"),
                .article(
                    """
                    speakers:
                      al-mate: {name: Al Mate}
                    ---
                    Text.
                    """),
            ])),
        Explanation(
            "malformed-address", .records, .always(.error),
            summary: "an address is not absolute",
            why: """
                A link on a page has to lead to one place from wherever the page stands: `https:`, `http:`, `mailto:` or
                `doi:`.
                """,
            bad: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate, url: example.org/mate}")
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate, url: \"https://example.org/mate\"}")
            ])),
        Explanation(
            "malformed-base-url", .records, .always(.error),
            summary: "no page's address can be made from the base-url",
            why: """
                Canonical addresses, feeds and the sitemap put the path of a page behind it: it is `https:` or `http:`, a
                host and perhaps folders, without `?` and `#`, and in ASCII.
                """,
            bad: Example(files: [
                .init("site.yml", "title: Ferry notes\nbase-url: https://example.org/notes?edition=2")
            ]),
            good: Example(files: [
                .init("site.yml", "title: Ferry notes\nbase-url: https://example.org/notes/")
            ])),
        Explanation(
            "name-and-anonymous", .records, .always(.error),
            summary: "a speaker is named and anonymous",
            why: """
                Readers are told a name or a description, never both: one of the two is a mistake, and it may be the
                name.
                """,
            bad: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate, anonymous: true, described-as: a mate}")
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {anonymous: true, described-as: a mate of the ferry}")
            ])),
        Explanation(
            "key-needs-anonymous", .records, .always(.error),
            summary: "a named speaker has a key for anonymous ones",
            why: "`described-as`, `reason` and `knows-how` stand in for a name.",
            bad: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate, reason: fears for the job}")
            ]),
            good: Example(files: [
                .init(
                    "speakers.yml",
                    "mate: {anonymous: true, described-as: a mate of the ferry, reason: fears for the job}")
            ])),
        Explanation(
            "title-and-description", .records, .always(.error),
            summary: "a source has a title and a description",
            why: """
                `described-as` stands in for the title of a confidential source; with the title beside it nothing would
                be hidden.
                """,
            bad: Example(files: [
                .init("sources.yml", "log: {title: The log, described-as: a document}")
            ]),
            good: Example(files: [
                .init("sources.yml", "log: {title: The log}")
            ])),
        Explanation(
            "by-and-held-by", .records, .always(.error),
            summary: "a claim has 'by' and 'held-by'",
            why: """
                `by` says who asserts it, `held-by` whose belief it is reported to be. Of a belief that somebody else
                reports, the claim that embeds it has the `by`.
                """,
            bad: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}"),
                .init("claims.yml", "late: {text: The ferry is late., by: mate, held-by: mate, reported: 2024-03-01}"),
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}"),
                .init("claims.yml", "late: {text: The ferry is late., by: mate, reported: 2024-03-01}"),
            ])),
        Explanation(
            "attribution-without-speaker", .records, .always(.error),
            summary: "an attribution names neither a speaker nor what it rests on",
            why: """
                Where no speaker is named, the way it came by and how that source knows are all that a reader has: `via`
                with `evidence`.
                """,
            bad: Example(files: [
                .init(
                    "claims.yml",
                    """
                    late:
                      text: The ferry is late.
                      reported: 2024-03-01
                      by: [{evidence: document}]
                    """)
            ]),
            good: Example(files: [
                .init("sources.yml", "log: {title: The log}"),
                .init(
                    "claims.yml",
                    """
                    late:
                      text: The ferry is late.
                      reported: 2024-03-01
                      by: [{via: log, evidence: document}]
                    """),
            ])),
        Explanation(
            "embedded-without-holder", .records, .always(.error),
            summary: "an embedded claim is nobody's",
            why: """
                A claim within a claim is what somebody is said to believe; say who, with `held-by` or `by`.
                """,
            bad: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}"),
                .init(
                    "claims.yml",
                    """
                    belief:
                      text: The mate thinks that the engine failed.
                      reported: 2024-03-01
                      by: mate
                      embeds: {id: engine, text: The engine failed.}
                    """),
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}"),
                .init(
                    "claims.yml",
                    """
                    belief:
                      text: The mate thinks that the engine failed.
                      reported: 2024-03-01
                      by: mate
                      embeds: {id: engine, text: The engine failed., held-by: mate}
                    """),
            ])),
        Explanation(
            "quote-without-mode", .records, .always(.error),
            summary: "a quote does not say how it is quoted",
            why: """
                `mode: direct-quote` is a whole sentence in the speaker's words, `mode: partial-quote` a piece of one. A
                gloss is no quote: it belongs in `passage`.
                """,
            bad: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}"),
                .init("claims.yml", "late: {text: It is late., by: mate, quote: We are late, reported: 2024-03-01}"),
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}"),
                .init(
                    "claims.yml",
                    """
                    late: {text: It is late., by: mate, quote: We are late, mode: direct-quote, reported: 2024-03-01}
                    """),
            ])),
        Explanation(
            "mode-without-quote", .records, .always(.error),
            summary: "a mode of quoting has nothing quoted",
            why: """
                A direct or partial quote needs the words, or their `translation` where the original is not held.
                """,
            bad: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}"),
                .init("claims.yml", "late: {text: It is late., by: mate, mode: direct-quote, reported: 2024-03-01}"),
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}"),
                .init("claims.yml", "late: {text: It is late., by: mate, mode: indirect, reported: 2024-03-01}"),
            ])),
        Explanation(
            "value-and-range", .records, .always(.error),
            summary: "a quantity has a value and a range",
            why: "It is one number, or lies between two.",
            bad: Example(files: [
                .init("claims.yml", "late: {text: It is late., quantity: {value: 3, min: 2}, reported: 2024-03-01}")
            ]),
            good: Example(files: [
                .init("claims.yml", "late: {text: It is late., quantity: {min: 2, max: 3}, reported: 2024-03-01}")
            ])),
        Explanation(
            "reversed-range", .records, .always(.error),
            summary: "'min' is more than 'max'",
            why: "One of the two is mistyped, or they are swapped.",
            bad: Example(files: [
                .init("claims.yml", "late: {text: It is late., quantity: {min: 3, max: 2}, reported: 2024-03-01}")
            ]),
            good: Example(files: [
                .init("claims.yml", "late: {text: It is late., quantity: {min: 2, max: 3}, reported: 2024-03-01}")
            ])),
    ]
}
