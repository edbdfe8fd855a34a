import Diagnostics
import Foundation
import Testing

@testable import Reading

/// No input crashes reading, and none makes it slower than its size.
@Suite struct HostileFileTests {
    static let names = [
        "site.yml", "speakers.yml", "sources.yml", "sources.json", "events.yml", "claims.yml", "questions.yml",
        "speakers/mate.md", "articles/ferry.md",
    ]

    static let texts = [
        "", "\n", "\u{FEFF}", "---", "---\n", "---\n---", "---\n---\n", "\u{FEFF}---\n---\n", "---\r---\r", "-",
        "{", "[", "]", "}", "\"", "'", "|", ">", "&", "*", "!", "%", "@", "`", "?", ":", ": :", "- - -", "a:\n\tb: c",
        "a: |\n",
        "a: >-\n  ", "---\na: {b: [c, {d: e}]}\n---\n[x](claim:)", "---\n[]\n---\n", "---\n{}\n---\n<claim:>", "null",
        "~", "0",
        "a: b: c",
        "---\nclaims: {a: {by: {}, embeds: {}, quantity: [], status: {}, anchor: {}}}\n---\n",
        "---\nclaims: {a: [], b: \"\", c: , d: {embeds: [[], {}, {id: }, {id: d}]}}\n---\n",
        "a: {confidential: true}", "a: {confidential: [true]}", "a: {confidential: [[a]]}", "a: {confidential: {b: c}}",
        "[{}, [], \"\", {\"id\": {}}, {\"id\": \"\"}]",
        "[{\"id\": \"a\", \"author\": [[]], \"issued\": {\"date-parts\": [[[]]]}}]",
        "[{\"id\": \"a\", \"issued\": {\"date-parts\": [[99999999999999999999]]}}]",
    ]

    @Test(arguments: names)
    func isAnsweredByDiagnostics(name: String) throws {
        for text in Self.texts {
            let site = try TemporarySite(["content/\(name)": text])
            let read = try site.read()
            for diagnostic in read.diagnostics {
                let place = try #require(diagnostic.place)
                #expect(place.range.upperBound <= read.files[place.file].bytes.count, "\(text.debugDescription)")
            }
        }
    }

    /// Cut anywhere, a site is still read, and every place lies in its file.
    @Test func cutAnywhere() throws {
        let whole = Array(Self.article.utf8)
        let site = try TemporarySite([:])
        for end in whole.indices {
            try site.write(Data(whole[..<end]), to: "content/articles/ferry.md")
            let read = try site.read(jobs: 1)
            for diagnostic in read.diagnostics {
                for place in [diagnostic.place] + diagnostic.notes.map(\.place) {
                    guard let place else { continue }
                    #expect(place.range.upperBound <= read.files[place.file].bytes.count)
                }
            }
        }
    }

    static let article = """
        ---
        title: "The ferry — 遅れ"
        published: 2024-03-01
        claims:
          late:
            text: >
              The ferry
              left late.
            by: [{speaker: mate, via: [log, {id: us, locator: 'p. 1'}]}]
            quantity: {min: 1, max: 2}
            embeds: {id: inner, text: |
              So.
            }
        ---
        [Late](claim:late) <b>x</b> [^1]

        [^1]: So.
        """

    @Test func manyRecordsTakeLinearTime() throws {
        func seconds(_ count: Int) throws -> Double {
            let speakers = (0..<count).map { "s\($0): {name: Speaker \($0), nme: x}\n" }.joined()
            let site = try TemporarySite(["content/speakers.yml": speakers])
            return try processorTime { _ = try site.read(jobs: 1) } / .seconds(1)
        }
        _ = try seconds(100)
        let small = try seconds(2_000)
        #expect(try seconds(20_000) < max(small, 0.02) * 10 * 6, "ten times as many take ten times as long")
    }
}
