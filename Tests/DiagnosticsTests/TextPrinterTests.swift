import Diagnostics
import Testing

@Suite struct TextPrinterTests {
    let fixture = Fixture(
        ("content/articles/signals.md", "---\nclaims:\n  strike:\n    by:\n      - speeker: insider\n---\n"),
        ("content/speakers.yml", "insider: {name: X}\ninsider: {name: Y}\n"))

    @Test func aFindingWithItsFixAndNotes() {
        let word = fixture.place("speeker")
        let finding = Diagnostic(
            .error, "unknown-key", "unknown key 'speeker'", at: word,
            notes: [
                .init("the speaker is defined here", at: fixture.place("insider", in: 1)),
                .init("an attribution has the keys speaker, via and mode"),
            ],
            fixIts: [.init("write 'speaker'", [.init(replace: word, with: "speaker")])])
        #expect(
            TextPrinter(fixture.files).print([finding]) == """
                content/articles/signals.md:5:9: error: unknown key 'speeker' [unknown-key]
                5 |       - speeker: insider
                  |         ^^^^^^^
                  = help: write 'speaker'
                5 +       - speaker: insider
                content/speakers.yml:1:1: note: the speaker is defined here
                1 | insider: {name: X}
                  | ^^^^^^^
                note: an attribution has the keys speaker, via and mode

                """)
    }

    @Test func aFindingAboutTheWholeSite() {
        let finding = Diagnostic(.warning, "no-articles", "there is no article", at: nil)
        #expect(TextPrinter(fixture.files).print([finding]) == "warning: there is no article [no-articles]\n")
    }

    /// An asset, a broken link and an empty file have no line to show.
    @Test func aFileWithoutTextHasNoFrame() {
        let fixture = Fixture(("content/map.png", ""), ("a.md", "words"))
        let nothing = Place(file: FileID(0), range: 0..<0)
        let findings = [
            Diagnostic(.error, "broken-symlink", "m", at: nothing, notes: [.init("n", at: nothing)]),
            Diagnostic(.error, "r", "m", at: fixture.place("words", in: 1), notes: [.init("the picture", at: nothing)]),
        ]
        #expect(
            TextPrinter(fixture.files).print(findings) == """
                content/map.png: error: m [broken-symlink]
                content/map.png: note: n
                a.md:1:1: error: m [r]
                1 | words
                  | ^^^^^
                content/map.png: note: the picture

                """)
    }

    @Test func allEditsOfALineAreShownTogetherAndLinesApart() {
        let fixture = Fixture("a: b, c\nd: e\nf: g\n")
        let fix = Diagnostic.FixIt(
            "quote it",
            [
                .init(replace: fixture.place("g"), with: "1\n2"),
                .init(replace: Place(file: FileID(0), range: 3..<3), with: "\""),
                .init(replace: Place(file: FileID(0), range: 7..<7), with: "\""),
            ])
        let finding = Diagnostic(.error, "r", "m", at: fixture.place("b, c"), fixIts: [fix])
        #expect(
            TextPrinter(fixture.files).print([finding]).hasSuffix(
                "  = help: quote it\n1 + a: \"b, c\"\n3 + f: 1\n4 + 2\n"))
    }

    @Test func aMessageCannotSpeakToTheTerminal() {
        let fixture = Fixture(("a\u{1B}]0;x\u{7}.md", "x"))
        let finding = Diagnostic(
            .error, "r", "unknown key '\u{1B}[2J\n\u{202E}'", at: fixture.place("x"),
            fixIts: [.init("write\u{1B}c", [.init(replace: fixture.place("x"), with: "\u{1B}c")])])
        let text = TextPrinter(fixture.files).print([finding])
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x202E })
        #expect(text.hasPrefix("a␛]0;x␇.md:1:1: error: unknown key '␛[2J␊<U+202E>' [r]\n"))
    }

    @Test func colourChangesNothingButColour() {
        let finding = Diagnostic(
            .warning, "r", "m", at: fixture.place("strike"), notes: [.init("n", at: fixture.place("by"))],
            fixIts: [.init("f", [.init(replace: fixture.place("by"), with: "held-by")])])
        let coloured = TextPrinter(fixture.files, style: .ansi).print([finding])
        var plain = ""
        var isEscape = false
        for scalar in coloured.unicodeScalars {
            if scalar == "\u{1B}" { isEscape = true }
            if !isEscape { plain.unicodeScalars.append(scalar) }
            if scalar == "m" { isEscape = false }
        }
        #expect(coloured.contains("\u{1B}[1;33mwarning:\u{1B}[0m"))
        #expect(plain == TextPrinter(fixture.files).print([finding]))
    }

    @Test(
        arguments: [
            ([], "no problems"), ([.error], "1 error"), ([.warning, .error, .error], "2 errors, 1 warning"),
            ([.note, .note], "2 notes"),
        ] as [([Diagnostic.Severity], String)])
    func theSummaryCounts(severities: [Diagnostic.Severity], expected: String) {
        let findings = severities.map { Diagnostic($0, "r", "m", at: nil) }
        #expect(TextPrinter(fixture.files).summary(of: findings) == expected)
    }
}
