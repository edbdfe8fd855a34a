import Diagnostics
import Foundation
import Reading
import Testing

@testable import Previewing

struct GenerationTests {
    private let site: TemporarySite
    private let maker: GenerationMaker
    private let first: Generation

    init() throws {
        site = try TemporarySite()
        maker = site.maker
        first = try maker.first()
    }

    private var article: String { site["content/articles/water.md"] }

    /// What a generation says must be what a fresh start says.
    private func expectFresh(_ generation: Generation, _ paths: [String]) throws {
        let fresh = try maker.first()
        #expect(generation.problems == fresh.problems)
        #expect(generation.read.files.all == fresh.read.files.all)
        for path in paths { #expect(try generation.text(path) == fresh.text(path)) }
    }

    @Test func aChangedFileIsReadAgain() throws {
        try site.write(TemporarySite.article + "\n\nMore of it.\n", to: "content/articles/water.md")
        let next = try #require(try maker.next(after: first, changed: article))
        #expect(try next.text("articles/water.html")?.contains("More of it.") == true)
        try expectFresh(next, ["articles/water.html", "index.html", "claims/no-warning.html"])
    }

    @Test func whatIsMadeOfProseElsewhereFollows() throws {
        let image = "\n\n![The street](https://images.example/street.png)\n"
        try site.write(
            TemporarySite.article.replacing("The company says", with: "Asked twice, the company says") + image,
            to: "content/articles/water.md")
        let next = try #require(try maker.next(after: first, changed: article))
        #expect(try next.text("claims/no-warning.html")?.contains("Asked twice") == true)
        #expect(try next.text("_headers")?.contains("https://images.example") == true)
        try expectFresh(next, ["articles/water.html", "claims/no-warning.html", "_headers", "index.html"])
        try site.write(TemporarySite.article, to: "content/articles/water.md")
        let back = try #require(try maker.next(after: next, changed: article))
        try expectFresh(back, ["articles/water.html", "claims/no-warning.html", "_headers", "index.html"])
    }

    @Test(arguments: [
        ("name: Harbour Board", "name: The Harbour Board"), ("name: Harbour Board", "name: An Authority"),
        ("kind: government", "kind: government\n  note: Dissolved since."),
        ("kind: government", "kind: organization"), ("kind: government", "kind: government\n  member-of: union"),
        ("kind: government", "kind: government\n  aliases: quay"), ("name: Harbour Board", "nam: Harbour Board"),
        ("board:", "council:"), ("name: Harbour Board", "anonymous: true\n  described-as: a board"),
    ])
    func whatIsToldOfSpeakersFollows(old: String, new: String) throws {
        let speakers = "board:\n  name: Harbour Board\n  kind: government\nunion:\n  name: Dockers' Union\n"
        let registry = "content/speakers.yml"
        try site.write(speakers, to: registry)
        try site.write(
            TemporarySite.article.replacing("published:", with: "note: x\npublished:")
                .replacing("  company: {name: Northport Water, kind: organization}", with: "  clerk: {name: A Clerk}")
                .replacing("speaker: company", with: "speaker: board").replacing("note: x\n", with: ""),
            to: "content/articles/water.md")
        let before = try #require(try maker.nextOfEverything(after: first))
        #expect(before.pages != nil)
        try site.write(speakers.replacing(old, with: new), to: registry)
        let next = try #require(try maker.next(after: before, changed: site[registry]))
        try expectFresh(
            next,
            [
                "articles/water.html", "claims/no-warning.html", "claims/no-warning.json", "speakers/board.html",
                "speakers/index.html", "speakers/quay.html", "timeline-by-speaker.html", "sources/council.html",
                "claims/index.html", "index.html",
            ])
    }

    @Test func otherFilesAreNotReadAgain() throws {
        try site.write("title: Another title\n", to: "content/site.yml")
        try site.write(TemporarySite.article + "\n\nMore of it.\n", to: "content/articles/water.md")
        let next = try #require(try maker.next(after: first, changed: article))
        #expect(try next.text("index.html")?.contains("Another title") == false)
    }

    @Test func nothingIsMadeOfNothing() throws {
        try site.write(TemporarySite.article, to: "content/articles/water.md")
        #expect(try maker.next(after: first, changed: article) == nil)
        #expect(try maker.next(after: first, changed: site["content/articles/4913"]) == nil)
        #expect(try maker.nextOfEverything(after: first) != nil)
    }

    @Test func newAndMissingFilesAreFound() throws {
        let other = TemporarySite.article.replacing("no-warning", with: "no-word").replacing("Water", with: "Air")
            .replacing("company:", with: "works:").replacing("speaker: company", with: "speaker: works")
            .replacing("council", with: "report")
        try site.write(other, to: "content/articles/air.md")
        let more = try #require(try maker.next(after: first, changed: site["content/articles/air.md"]))
        #expect(more.problems.filter { $0.severity == .error } == [])
        try expectFresh(more, ["articles/air.html", "articles/water.html", "claims/no-word.html", "index.html"])
        try site.remove("content/articles/water.md")
        let fewer = try #require(try maker.next(after: more, changed: article))
        #expect(try fewer.text("articles/water.html") == nil)
        try expectFresh(fewer, ["articles/air.html", "claims/no-word.html", "index.html"])
    }

    @Test func errorsKeepPagesFromBeingMade() throws {
        try site.write(TemporarySite.article.replacing("title:", with: "titel:"), to: "content/articles/water.md")
        let broken = try #require(try maker.next(after: first, changed: article))
        #expect(broken.pages == nil)
        #expect(broken.problems.contains { $0.rule == "unknown-key" })
        #expect(maker.findings(of: broken).contains { $0.rule == "unknown-key" })
        try site.write(TemporarySite.article, to: "content/articles/water.md")
        let mended = try #require(try maker.next(after: broken, changed: article))
        #expect(try mended.text("articles/water.html") == first.text("articles/water.html"))
    }

    @Test func contentMayGoAndComeBack() throws {
        #expect(rename(site["content"], site["aside"]) == 0)
        #expect(throws: SiteReader.CannotRead.self) { try maker.nextOfEverything(after: first) }
        #expect(rename(site["aside"], site["content"]) == 0)
        let back = try #require(try maker.nextOfEverything(after: first))
        try expectFresh(back, ["articles/water.html", "index.html"])
    }

    @Test func templatesAreCompiledAgain() throws {
        try site.write("<footer>Ours</footer>", to: "templates/partials/footer.mustache")
        let path = site["templates/partials/footer.mustache"]
        let next = try #require(try maker.nextOfEverything(after: first))
        #expect(try next.text("index.html")?.contains("<footer>Ours</footer>") == true)
        try site.write("<footer>{{nothing}}</footer>", to: "templates/partials/footer.mustache")
        let broken = try #require(try maker.next(after: next, changed: path))
        #expect(broken.pages == nil)
        #expect(
            broken.problems.contains {
                $0.place.map { broken.files[$0.file].path } == "templates/partials/footer.mustache"
            })
        try site.remove("templates/partials/footer.mustache")
        let mended = try #require(try maker.next(after: broken, changed: path))
        #expect(try mended.text("index.html") == first.text("index.html"))
    }

    @Test func aLinkIsReadAnewWhenItsTargetChanges() throws {
        try site.write("shown: once", to: "content/assets/note.txt")
        try FileManager.default.createSymbolicLink(
            atPath: site["content/speakers.yml"], withDestinationPath: "assets/note.txt")
        try site.write("someone: {name: Someone}\n", to: "content/assets/note.txt")
        let linked = try #require(try maker.nextOfEverything(after: first))
        try site.write("someone: {name: Somebody}\n", to: "content/assets/note.txt")
        let next = try #require(try maker.next(after: linked, changed: site["content/assets/note.txt"]))
        #expect(try next.text("speakers/someone.html")?.contains("Somebody") == true)
    }

    @Test func draftsAreShownAndMarked() throws {
        try site.write(
            TemporarySite.article.replacing("published:", with: "draft: true\npublished:"),
            to: "content/articles/water.md")
        let next = try #require(try maker.next(after: first, changed: article))
        #expect(try next.text("articles/water.html")?.contains("Draft") == true)
        #expect(try next.text("index.html")?.contains("Draft") == true)
    }

    /// Edits at random, made known file by file, lead where a fresh start leads.
    @Test(arguments: 0..<3) func randomEditsLeadWhereAFreshStartLeads(seed: Int) throws {
        var random = Random(state: UInt64(seed) &* 7919 &+ 17)
        var current = first
        let names = ["a", "b", "c", "water"]
        for step in 0..<25 {
            let name = names[random.below(names.count)]
            let path = "content/articles/\(name).md"
            if random.below(4) == 0 {
                try? site.remove(path)
            } else {
                let text = TemporarySite.article.replacing("no-warning", with: "no-\(name)")
                    .replacing("company", with: "company-\(name)").replacing("council", with: "council-\(name)")
                    .replacing("published:", with: random.below(6) == 0 ? "publishd:" : "published:")
                let prose = [
                    "Step \(step).", "## Step \(step)", "[It knew](claim:no-\(name)), step \(step).",
                    "![Step](https://images.example/\(step).png)", "[Nobody](claim:nobody)", "<b>Step</b> \(step)",
                    "See [the other](article:a#p:2).",
                ]
                try site.write(text + "\n\n" + prose[random.below(prose.count)] + "\n", to: path)
            }
            if let next = try maker.next(after: current, changed: site[path]) { current = next }
            try expectFresh(
                current,
                ["index.html", "_headers", "claims/index.html"]
                    + names.flatMap { ["articles/\($0).html", "claims/no-\($0).html"] })
        }
    }
}

/// Knuth's linear congruential generator: enough for edits, and the same everywhere.
private struct Random {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }
}
