import Diagnostics
import Testing

@Suite struct FrameTests {
    /// The caret stands below the words, whatever stands before them.
    @Test(arguments: [
        ("one two three", "two", "1 | one two three\n  |     ^^^\n"),
        ("one\ntwo", "two", "2 | two\n  | ^^^\n"),
        ("漢字 two", "two", "1 | 漢字 two\n  |      ^^^\n"),
        ("a 漢字 b", "漢字", "1 | a 漢字 b\n  |   ^^^^\n"),
        ("e\u{301}e\u{301} two", "two", "1 | e\u{301}e\u{301} two\n  |    ^^^\n"),
        ("🛰🎉 two", "two", "1 | 🛰🎉 two\n  |     ^^^\n"),
        ("\ttwo", "two", "1 |     two\n  |     ^^^\n"),
        ("ab\ttwo", "two", "1 | ab  two\n  |     ^^^\n"),
        ("one two\r\nthree", "two", "1 | one two\n  |     ^^^\n"),
        ("one two\nthree", "two\nthree", "1 | one two\n  |     ^^^\n"),
        ("one", "", "1 | one\n  | ^\n"),
        ("one", "nowhere", "1 | one\n  |    ^\n"),
        ("\u{FEFF}one two", "two", "1 | one two\n  |     ^^^\n"), ("\u{FEFF}one", "\u{FEFF}", "1 | one\n  | ^\n"),
        ("👨\u{200D}👩\u{200D}👧 two", "two", "1 | 👨\u{200D}👩\u{200D}👧 two\n  |    ^^^\n"),
        ("क्\u{200D}ष two", "two", "1 | क्\u{200D}ष two\n  |    ^^^\n"),
        ("\n", "", "1 |\n  | ^\n"), ("🇫🇷🇨🇭 two", "two", "1 | 🇫🇷🇨🇭 two\n  |      ^^^\n"),
        ("한글 ᄒ\u{1161}\u{11AB} two", "two", "1 | 한글 ᄒ\u{1161}\u{11AB} two\n  |         ^^^\n"),
        ("\n\n\n\n\n\n\n\n\nten", "ten", "10 | ten\n   | ^^^\n"),
    ])
    func theCaretIsBelowTheWords(text: String, words: String, expected: String) {
        #expect(Fixture(text).frame(words) == expected)
    }

    /// Control characters and what turns the direction of text are shown, never sent.
    @Test(arguments: [
        ("a\u{1B}[31mred two", "two", "1 | a␛[31mred two\n  |           ^^^\n"),
        ("a\u{202E}b two", "two", "1 | a<U+202E>b two\n  |            ^^^\n"),
        ("a\u{7F}\u{9B}b two", "two", "1 | a␡<U+009B>b two\n  |             ^^^\n"),
        ("a\u{200B}\u{FEFF}b two", "two", "1 | a<U+200B><U+FEFF>b two\n  |                    ^^^\n"),
        ("a\u{2028}b two", "two", "1 | a<U+2028>b two\n  |            ^^^\n"),
    ])
    func hostileCharactersAreMadeVisible(text: String, words: String, expected: String) {
        #expect(Fixture(text).frame(words) == expected)
    }

    @Test func malformedBytesAreShownAsBytes() {
        let files = SourceFiles([SourceFile(path: "a", bytes: Array("a: ".utf8) + [0xFF] + Array(" two".utf8))])
        let finding = Diagnostic(.error, "r", "m", at: Place(file: FileID(0), range: 3..<4))
        #expect(TextPrinter(files).print([finding]) == "a:1:4: error: m [r]\n1 | a: <FF> two\n  |    ^^^^\n")
    }

    @Test(arguments: [0, 10, 5_000, 9_990])
    func longLinesAreCutAroundTheWords(before: Int) throws {
        let text = String(repeating: "x", count: before) + "WORD" + String(repeating: "y", count: 9_990 - before)
        let lines = Fixture(text).frame("WORD", width: 60).split(separator: "\n")
        let shown = try #require(lines.first).dropFirst(4)
        let column = try #require(lines.last?.firstIndex(of: "^"))
        let offset = try #require(lines.last).distance(from: lines[1].startIndex, to: column) - 4
        #expect(shown.count <= 60)
        #expect(shown.dropFirst(offset).prefix(4) == "WORD")
        #expect(shown.hasPrefix("…") == (before > 20))
        #expect(shown.hasSuffix("…") == (before < 9_950))
    }

    @Test func aRangeLongerThanTheWindowIsUnderlinedToItsEdge() {
        let frame = Fixture(String(repeating: "x", count: 500)).frame(String(repeating: "x", count: 400), width: 30)
        #expect(
            frame == "1 | " + String(repeating: "x", count: 29) + "…\n  | " + String(repeating: "^", count: 29) + "\n")
    }

    @Test(.timeLimit(.minutes(5)))
    func piledUpMarksAndGiantLinesStaySmall() {
        let marks = "e" + String(repeating: "\u{301}", count: 1_000_000) + " two"
        #expect(Fixture(marks).frame("two").utf8.count < 5_000)
        let fixture = Fixture(String(repeating: "漢", count: 2_000_000))
        let findings = (0..<1000).map { number in
            Diagnostic(.error, "r", "m", at: Place(file: FileID(0), range: number * 6000..<number * 6000 + 3))
        }
        #expect(TextPrinter(fixture.files).print(findings).utf8.count < 1_000_000)
    }
}
