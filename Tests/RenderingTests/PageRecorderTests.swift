import BriefingModel
import Testing

@testable import Rendering

/// What is noted of the articles and claims that pages are made from.
@Suite("What pages are made from")
struct PageRecorderTests {
    /// The pages that were made from a record, or from more than is noted; all, with their bytes.
    private struct Recorded {
        var bytes: [[UInt8]] = []
        var paths: [String] = []
        /// By page; nil where nothing is told.
        var numbers: [[UInt32]?]

        init(_ pages: SitePages, threads: Int = 1) throws {
            numbers = Array(repeating: nil, count: pages.count)
            let recorders = PageRecorder.of(pages, threads: threads)
            for position in pages.indices {
                var page: [UInt8] = []
                try recorders[position % threads].render(position, into: &page)
                bytes.append(page)
                paths.append(pages[position].path)
            }
            for recorder in recorders { recorder.tell { numbers[$0] = Array($1) } }
        }

        func isMade(_ page: Int, from number: Int) -> Bool { numbers[page]?.contains(UInt32(number)) ?? true }
    }

    private func rendered(_ fixture: Fixture) throws -> [[UInt8]] {
        try fixture.pages().map { page in
            var bytes: [UInt8] = []
            try page.render(into: &bytes)
            return bytes
        }
    }

    @Test("Pages are the same whether it is noted or not, on however many threads", arguments: [1, 3])
    func sameBytes(threads: Int) throws {
        let fixture = try Fixture.strike()
        #expect(try Recorded(fixture.pages(), threads: threads).bytes == rendered(fixture))
    }

    @Test("A page on which other words of a claim would stand was made from it", arguments: 0..<6)
    func claims(row: Int) throws {
        let fixture = try Fixture.strike()
        let recorded = try Recorded(fixture.pages())
        let id = fixture.briefing.claims[row].id
        var edited = fixture
        let position = try #require(edited.claims.firstIndex { $0.id == id })
        edited.claims[position].text = "Other words."
        edited.claims[position].note = "A note."
        let number = fixture.articles.count + row
        try expectOthers(recorded, rendered(edited), number)
    }

    @Test("A page on which other words of an article would stand was made from it")
    func article() throws {
        let fixture = try Fixture.strike()
        let recorded = try Recorded(fixture.pages())
        var edited = fixture
        edited.articles[0].title = "Another title"
        edited.articles[0].summary = "A summary."
        edited.articles[0].bottomLine = "In short."
        try expectOthers(recorded, rendered(edited), 0)
    }

    /// Expects that some pages differ, and only such that were made from a record.
    private func expectOthers(_ recorded: Recorded, _ edited: [[UInt8]], _ number: Int) throws {
        try #require(recorded.bytes.count == edited.count)
        let others = edited.indices.filter { edited[$0] != recorded.bytes[$0] }
        #expect(!others.isEmpty)
        for page in others { #expect(recorded.isMade(page, from: number), "\(recorded.paths[page])") }
    }

    @Test("What was rendered for one page tells on the next what it is made from")
    func fragments() throws {
        let recorded = try Recorded(Fixture.strike().pages())
        // Both list every claim, and the later takes the rows as they were kept.
        for path in ["timeline-by-report.html", "timeline-by-source.html"] {
            let page = try #require(recorded.paths.firstIndex(of: path), "no page \(path)")
            for number in 1...6 { #expect(recorded.isMade(page, from: number), "\(path): \(number)") }
        }
    }

    @Test("Not every page is made from every claim")
    func few() throws {
        let recorded = try Recorded(Fixture.strike().pages())
        let page = try #require(recorded.paths.firstIndex(of: "claims/good.html"))
        #expect(try #require(recorded.numbers[page]).count < 4)
    }

    @Test("Of sites that differ in words alone the outline is the same, of others it is not")
    func outline() throws {
        let fixture = try Fixture.strike()
        let outline = try fixture.pages().outline
        var edited = fixture
        edited.claims[0].text = "Other words."
        edited.articles[0].title = "Another title"
        #expect(try edited.pages().outline == outline)
        edited.site.title = "Another record"
        #expect(try edited.pages().outline != outline)
        edited = fixture
        edited.mentions.claims.removeLast()
        #expect(try edited.pages().outline != outline)
        edited = fixture
        edited.addClaim("more", "There is more.")
        #expect(try edited.pages().outline != outline)
    }
}
