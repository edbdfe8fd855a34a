import Diagnostics
import Foundation
import Reading
import Testing

/// Which files an edit changed, and whether it left their front matter alone.
@Suite struct EditedFilesTests {
    private static let article = "---\ntitle: Rain\npublished: 2024-03-06\n---\nIt rained.\n"
    private let site: TemporarySite
    private let first: ReadSite

    init() throws {
        site = try TemporarySite([
            "content/articles/rain.md": Self.article, "content/articles/sun.md": Self.article,
            "content/speakers/mill.md": "---\nname: The Mill\nkind: organization\n---\nA mill.\n",
            "content/assets/map.svg": "<svg/>",
        ])
        first = try site.read()
    }

    /// The paths of the files that differ after one was written, those with the same front matter marked.
    private func edited(_ text: String, in name: String) throws -> [String]? {
        try site.write(Data(text.utf8), to: name)
        let now = try site.read()
        return now.editedFiles(since: first)?.map { file in
            now.files[file].path + (now.hasSameFrontMatter(file, as: first) ? " in prose" : "")
        }
    }

    @Test func nothing() throws {
        #expect(try site.read().editedFiles(since: first) == [])
        #expect(try edited("<svg></svg>", in: "content/assets/map.svg") == [])
    }

    @Test func severalFiles() throws {
        let text = Self.article + "\nIt stopped.\n"
        #expect(try edited(text, in: "content/articles/rain.md") == ["content/articles/rain.md in prose"])
        #expect(
            try edited("title: Other notes\n", in: "content/site.yml")
                == ["content/articles/rain.md in prose", "content/site.yml"])
    }

    @Test(arguments: [
        article.replacing("Rain", with: "Hail"), article.replacing("---\nIt", with: "summary: x\n---\nIt"),
        article.replacing("---\nIt", with: "--- \nIt"), "\u{FEFF}" + article, "It rained.\n", article + "\0",
    ])
    func moreThanProse(text: String) throws {
        #expect(try edited(text, in: "content/articles/rain.md") == ["content/articles/rain.md"])
    }

    @Test func whatIsNoArticle() throws {
        let name = "content/speakers/mill.md"
        let text = "---\nname: The Mill\nkind: organization\n---\nAn old mill.\n"
        #expect(try edited(text, in: name) == [name])
    }

    @Test(arguments: [("content/articles/wind.md", article), ("content/assets/chart.svg", "<svg/>")])
    func anotherFile(name: String, text: String) throws {
        #expect(try edited(text, in: name) == nil)
    }

    @Test func words() throws {
        let text = """
            ---
            title: Rain
            published: 2024-03-06
            summary: >-
              It rained
              all day.
            claims:
              it-rained:
                text: "It rained."
                event: rain
                note: So we hear.
                quote: It poured.
                by:
                  - {speaker: ann, translation: Il pleut.}
                caveat: Nobody measured it.
                embeds:
                  id: within
                  text: Much.
            ---
            It rained.
            """
        try site.write(Data(text.utf8), to: "content/articles/rain.md")
        let now = try site.read()
        let file = try #require(now.records.first { $0.article?.id.value == "rain" }?.file)
        let bytes = now.files[file].bytes
        let found = now.words(in: file)
        let words = found.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        try #require(words.count == 9, "\(words)")
        #expect(words.first == "Rain" && words.last == "It rained.")
        #expect(words[1].contains("all day."))
        #expect(
            Array(words[2..<8]) == [
                "\"It rained.\"", "So we hear.", "It poured.", "Il pleut.", "Nobody measured it.", "Much.",
            ])
        let claim = RecordWords.Owner.claim("it-rained")
        let article = RecordWords.Owner.article("rain")
        #expect(
            found.map(\.owner)
                == [article, article] + Array(repeating: claim, count: 5) + [.claim("within"), article])
    }

    @Test func wordsInPrivate() throws {
        try site.write(Data(Self.article.utf8), to: "private/articles/rain.md")
        let now = try site.read()
        let file = try #require(now.records.first { $0.isPrivate }?.file)
        #expect(now.words(in: file).isEmpty)
    }
}
