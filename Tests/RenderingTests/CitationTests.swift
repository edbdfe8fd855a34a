import BriefingModel
import Foundation
import Testing

@testable import Rendering

@Suite("Citing a claim")
struct CitationTests {
    private struct Item: Decodable, Equatable {
        struct Name: Decodable, Equatable { var literal: String }
        struct Day: Decodable, Equatable {
            var parts: [[String]]
            enum CodingKeys: String, CodingKey { case parts = "date-parts" }
        }
        var id, type, title, language, note: String
        var author: [Name]?
        var publisher, URL: String?
        var issued: Day
        var originalDate: Day
        enum CodingKeys: String, CodingKey {
            case id, type, title, language, note, author, publisher, URL, issued
            case originalDate = "original-date"
        }
    }

    private func item(_ fixture: Fixture, _ id: String) throws -> Item {
        let items = try JSONDecoder().decode([Item].self, from: Data(try fixture.page("claims/\(id).json").utf8))
        #expect(items.count == 1)
        return try #require(items.first)
    }

    @Test("The page says it in one line, by the dates of the content")
    func text() throws {
        let text = try Fixture.strike().page("claims/none-hurt.html").readersText
        #expect(
            text.contains(
                "“Nobody was hurt.” The record, first reported 8 January 2020. Superseded as of 10 February 2020."),
            "\(text)")
    }

    @Test("Who publishes and where it stands are part of it, if the site says so; a publisher of the site's name once")
    func publisher() throws {
        var fixture = try Fixture.strike()
        fixture.site.publisherName = "The desk"
        fixture.site.baseURL = "https://example.org/record/"
        let text = try fixture.page("claims/eleven.html").readersText
        #expect(text.contains("The desk. “Eleven were treated.” The record, first reported 16 January 2020."))
        #expect(text.contains("as of 10 February 2020. https://example.org/record/claims/eleven.html"))
        fixture.site.publisherName = "The record"
        #expect(try !fixture.page("claims/eleven.html").readersText.contains("The record. “"))
    }

    @Test("The file beside the page has the same as CSL-JSON, and the page leads to it")
    func file() throws {
        var fixture = try Fixture.strike()
        let bare = try item(fixture, "none-hurt")
        #expect(bare.id == "none-hurt" && bare.type == "webpage" && bare.title == "Nobody was hurt")
        #expect(bare.author == nil && bare.publisher == nil && bare.URL == nil)
        #expect(bare.note == "Superseded as of 10 February 2020")
        #expect(bare.issued.parts == [["2020", "2", "10"]] && bare.originalDate.parts == [["2020", "1", "8"]])
        fixture.site.publisherName = "The desk"
        fixture.site.baseURL = "https://example.org/"
        let full = try item(fixture, "none-hurt")
        #expect(full.author == [Item.Name(literal: "The desk")] && full.publisher == "The desk")
        #expect(full.URL == "https://example.org/claims/none-hurt.html")
        #expect(try fixture.page("claims/none-hurt.html").contains("<a href=\"none-hurt.json\""))
    }

    @Test("A site without pages of claims has no citations of them")
    func off() throws {
        var fixture = try Fixture.strike()
        fixture.site.pagesOff = ["claims"]
        #expect(try !fixture.pages().contains { $0.path.hasSuffix(".json") && $0.path.hasPrefix("claims/") })
    }
}
