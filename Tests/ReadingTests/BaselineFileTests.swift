import Diagnostics
import Reading
import Testing

@Suite struct BaselineFileTests {
    private func read(_ text: String) -> BaselineFile {
        BaselineFile(SourceFile(path: "baseline.json", bytes: Array(text.utf8)))
    }

    private func printed(_ text: String) -> String {
        let file = read(text)
        return TextPrinter(file.files).print(file.diagnostics)
    }

    @Test func whatIsWrittenIsRead() {
        let baseline = Baseline([
            .init(
                rule: "single-origin", path: "content/articles/b.md", words: "no-harm: {by: 'x'}",
                message: "one \"origin\" \\ \u{1B}", reason: "nobody else: can count # them"),
            .init(rule: "unknown-id", path: "content/articles/a.md", words: "漢字 🛰", message: "m\n\u{2028}"),
            .init(rule: "no-articles", path: nil, words: "", message: "there is no article"),
        ])
        let file = read(baseline.json())
        #expect(file.diagnostics == [])
        #expect(file.baseline == baseline)
        #expect(read(Baseline().json()).baseline == Baseline())
    }

    /// An editor may leave out what is not needed to find a finding again, and need not keep the order or the layout.
    @Test func whatAnEditorWritesIsRead() {
        let text = #"{"known": [{"words": "b", "rule": "r"}, {"rule": "a", "words": "w", "path": "p"}], "version": 1}"#
        #expect(
            read(text).baseline
                == Baseline([
                    .init(rule: "r", path: nil, words: "b", message: ""),
                    .init(rule: "a", path: "p", words: "w", message: ""),
                ]))
    }

    @Test func whatIsWrongIsShownAtItsPlace() {
        #expect(
            printed(
                """
                {
                  "version": 2,
                  "known": [
                    {"rule": "r", "words": "w", "resaon": "x"},
                    {"words": "w"}
                  ]
                }

                """) == """
                    baseline.json:2:14: error: '2' is not a known value; expected 1 [unknown-value]
                    2 |   "version": 2,
                      |              ^
                    baseline.json:4:33: error: unknown key 'resaon' in a known finding [unknown-key]
                    4 |     {"rule": "r", "words": "w", "resaon": "x"},
                      |                                 ^^^^^^^^
                      = help: write 'reason'
                    4 +     {"rule": "r", "words": "w", reason: "x"},
                    baseline.json:5:5: error: this known finding needs the key 'rule' [missing-key]
                    5 |     {"words": "w"}
                      |     ^

                    """)
    }

    /// With half a baseline, known findings would be new.
    @Test(arguments: [
        "", "{", "[]", "\"version\"", #"{"version": 1, "known": [{"rule": "r", "words": "w"}, {"#,
        "{\n  \"version\": 1\n  \"known\": []\n}", #"{"version": 1, "known": [{"rule": "r", "words": ["w"]}]}"#,
        #"{"known": []}"#, "\u{0}", String(repeating: "[", count: 100_000),
    ])
    func aBrokenFileIsNoBaseline(text: String) {
        let file = read(text)
        #expect(file.baseline == nil)
        #expect(!file.diagnostics.isEmpty)
        #expect(file.diagnostics.allSatisfy { $0.severity == .error && $0.place != nil })
    }

    @Test func bytesThatAreNotUTF8AreNoBaseline() {
        let bytes = Array(#"{"version": 1, "known": [{"rule": "r", "words": ""#.utf8) + [0xFF] + Array("\"}]}".utf8)
        let file = BaselineFile(SourceFile(path: "baseline.json", bytes: bytes))
        #expect(file.baseline == nil)
        #expect(file.diagnostics.map(\.rule) == ["malformed-utf-8"])
    }
}
