import Diagnostics
import Testing

@Suite struct BaselineWritingTests {
    private let baseline = Baseline([
        .init(
            rule: "single-origin", path: "content/articles/b.md", words: "no-harm", message: "one \"origin\"\u{1B}",
            reason: "nobody else can count"),
        .init(rule: "unknown-id", path: "content/articles/a.md", words: "漢字", message: "m"),
        .init(rule: "no-articles", path: nil, words: "", message: "there is no article"),
    ])

    private let file = #"""
        {
          "version": 1,
          "known": [
            {
              "rule": "no-articles",
              "words": "",
              "message": "there is no article",
              "reason": ""
            },
            {
              "rule": "unknown-id",
              "path": "content/articles/a.md",
              "words": "漢字",
              "message": "m",
              "reason": ""
            },
            {
              "rule": "single-origin",
              "path": "content/articles/b.md",
              "words": "no-harm",
              "message": "one \"origin\"\u001b",
              "reason": "nobody else can count"
            }
          ]
        }

        """#

    @Test func theFileIsExactlyThis() {
        #expect(baseline.json() == file)
        #expect(Baseline().json() == "{\n  \"version\": 1,\n  \"known\": []\n}\n")
    }
}
