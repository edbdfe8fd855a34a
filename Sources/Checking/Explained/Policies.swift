extension RuleBook {
    /// What is wrong with how a site writes its policy.
    static let policies: [Explanation] = [
        Explanation(
            "unknown-rule", .records, .always(.error),
            summary: "'rules' names a rule that there is not",
            why: """
                A severity for a misspelt rule changes nothing, and nobody would notice. `onrecord explain` lists every
                rule.
                """,
            bad: Example(files: [
                .init("site.yml", "title: Example\nrules: {claim-without-sorce: off}")
            ]),
            good: Example(files: [
                .init("site.yml", "title: Example\nrules: {claim-without-source: off}")
            ])),
        Explanation(
            "missing-policy", .records, .always(.error),
            summary: "'policy' names a file that is not there",
            why: "Without the file, the site would be checked against standards that nobody chose.",
            bad: Example(files: [.init("site.yml", "title: Example\npolicy: policy.yml")]),
            good: Example(files: [
                .init("site.yml", "title: Example\npolicy: policy.yml"),
                .init("policy.yml", "based-on: ap\nlongest-quote: 40"),
            ])),
        Explanation(
            "unused-policy", .records, .always(.warning),
            summary: "policy.yml is there and not in force",
            why: """
                A policy file counts only where `policy: policy.yml` in `site.yml` says so: else an editor would believe
                in standards that nothing checks.
                """,
            bad: Example(files: [
                .init("site.yml", "title: Example\npolicy: icd206"), .init("policy.yml", "based-on: ap"),
            ]),
            good: Example(files: [
                .init("site.yml", "title: Example\npolicy: policy.yml"), .init("policy.yml", "based-on: icd206"),
            ])),
        Explanation(
            "stale-baseline-entry", .records, .always(.warning),
            summary: "the baseline accepts what is found no more",
            why: """
                The finding was mended, and its entry stayed: it would hide the next mistake of that kind.
                `onrecord check --write-baseline FILE` writes the baseline anew and keeps the reasons.
                """, bad: nil, good: nil),
        Explanation(
            "baseline-without-reason", .records, .always(.note),
            summary: "the baseline accepts something without saying why",
            why: "Who reads the baseline next year has to know what was decided, and on what grounds.",
            bad: nil, good: nil),
    ]
}
