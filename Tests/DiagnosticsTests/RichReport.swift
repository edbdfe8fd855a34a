import Diagnostics

/// A report with one finding of every shape that a printer may meet.
enum RichReport {
    static let fixture = Fixture(
        ("content/articles/signals & søn.md", article), ("content/assets/map.png", ""),
        ("content/speakers.yml", "insider: {name: X}\r\ninsider: {name: Y}\r\n"))
    static var files: SourceFiles { fixture.files }

    private static let article = """
        ---
        claims:
          漢字: no-harm
          strike:
            by: insider
            speeker: insider
            when: [..2020-01-08]
        ---
        🛰 The missiles fell
        before dawn.

        """

    static let findings: [Diagnostic] = [
        Diagnostic(.error, "missing-site", "the site has no content/site.yml", at: nil),
        Diagnostic(
            .warning, "unused-claim", "write [words](claim:漢字) to use 100 % of it", at: fixture.place("漢字"),
            notes: [.init("a remark without a place")]),
        Diagnostic(
            .error, "unknown-id", "no speaker 'insider'", at: fixture.place("insider"),
            notes: [
                .init("one [of \\ two]", at: fixture.place("insider", in: 2)),
                .init("the picture", at: Place(file: FileID(1), range: 0..<0)),
            ]),
        Diagnostic(
            .error, "unknown-key", "unknown key 'speeker'", at: fixture.place("speeker"),
            fixIts: [
                .init("write 'speaker'", [.init(replace: fixture.place("speeker"), with: "speaker")]),
                .init("perhaps it is not needed", []),
            ]),
        Diagnostic(.error, "unknown-id", "no speaker 'insider'", at: secondInsider),
        Diagnostic(
            .error, "unquoted-date", "a date with brackets must be quoted", at: fixture.place("[..2020-01-08]"),
            fixIts: [.init("quote it", quotes + [.init(replace: fixture.place("X", in: 2), with: "Z\n")], isSafe: true)]
        ),
        Diagnostic(.note, "two-lines", "this spans lines", at: fixture.place("missiles fell\nbefore")),
        Diagnostic(.note, "whole-line", "this takes in the line's end", at: fixture.place("before dawn.\n")),
        Diagnostic(.error, "broken-link", "this leads to nothing", at: Place(file: FileID(1), range: 0..<0)),
        Diagnostic(.error, "duplicate-id", "twice, \"quoted\", \u{202E}turned", at: fixture.place("Y", in: 2)),
    ]

    /// What of it a baseline knows, and why.
    static let baseline = Baseline([
        .init(rule: "missing-site", path: nil, words: "", message: "the site has no content/site.yml", reason: ""),
        .init(
            rule: "two-lines", path: "content/articles/signals & søn.md", words: "missiles fell before",
            message: "this spans lines", reason: "they do; \"fine\""),
    ])

    static let rules = [
        RuleDescriptor(
            id: "unused-claim", group: "hygiene", summary: "A claim is of use.",
            explanation: "Nobody can read a claim that no words are tied to.", markdown: "Tie it: `[words](claim:id)`.",
            severity: .warning),
        RuleDescriptor(
            id: "switched-off", group: "sourcing", summary: "Never looked for.", explanation: "It is off.",
            severity: nil),
    ]

    private static var secondInsider: Place {
        let key = fixture.place("speeker: ").range.upperBound
        return Place(file: FileID(0), range: key..<key + "insider".utf8.count)
    }

    private static var quotes: [Diagnostic.FixIt.Edit] {
        let list = fixture.place("[..2020-01-08]")
        return [list.range.lowerBound, list.range.upperBound].map {
            .init(replace: Place(file: list.file, range: $0..<$0), with: "\"")
        }
    }
}
