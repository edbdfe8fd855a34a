import BriefingModel
import EDTF
import Foundation
import Testing

@testable import Rendering

@Suite("Structured data")
struct StructuredDataTests {
    private func data(_ path: String, of fixture: Fixture) throws -> [String: Any] {
        let html = try fixture.page(path)
        let text = try #require(html.firstMatch(of: /<script type="application\/ld\+json">(.*?)<\/script>/), "\(path)")
            .1
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func graph(_ claim: String, of fixture: Fixture) throws -> [[String: Any]] {
        try #require(try data("claims/\(claim).html", of: fixture)["@graph"] as? [[String: Any]])
    }

    @Test("An article names its publisher and what was corrected")
    func article() throws {
        let data = try data("articles/signals.html", of: FeedTests.fixture())
        #expect(data["@type"] as? String == "NewsArticle")
        #expect(data["@id"] as? String == "https://example.org/briefings/articles/signals.html#article")
        #expect(data["datePublished"] as? String == "2020-01-08" && data["dateModified"] as? String == "2020-01-17")
        #expect((data["publisher"] as? [String: String])?["name"] == "The desk")
        #expect((data["author"] as? [[String: String]])?.first?["@type"] == "Person")
        #expect((data["correction"] as? [[String: String]])?.first?["text"] == "The count was changed.")
    }

    @Test("A byline that is the publisher's is no person's")
    func publisherAsAuthor() throws {
        var fixture = try FeedTests.fixture()
        fixture.articles[0].authors = ["The desk"]
        let author = try data("articles/signals.html", of: fixture)["author"] as? [[String: String]]
        #expect(author?.first?["@type"] == "Organization")
    }

    @Test("Without a base-url addresses are relative to the page, and nothing else differs")
    func relative() throws {
        let fixture = try Fixture.strike()
        let node = try #require(graph("kill", of: fixture).first)
        #expect(node["@id"] as? String == "../claims/kill.html#claim")
    }

    @Test("A claim has its speaker, where it appeared, and the speaker's own words")
    func claim() throws {
        let node = try #require(graph("channels", of: Fixture.strike()).first)
        #expect(node["@type"] as? String == "Claim" && node["text"] as? String == "Iran used three channels.")
        let author = try #require((node["author"] as? [[String: String]])?.first)
        #expect(author["@type"] == "Person" && author["name"] == nil, "nobody's name is made up")
        #expect(author["description"] == "a person familiar with the matter")
        let quotation = try #require((node["hasPart"] as? [[String: Any]])?.first)
        #expect(quotation["@type"] as? String == "Quotation" && quotation["text"] as? String == "multiple messages")
        let appearances = try #require(node["appearance"] as? [[String: String]])
        #expect(appearances.map { $0["@type"] } == ["CreativeWork", "NewsArticle"])
    }

    @Test("What follows from the record is no review: contested and superseded claims have none")
    func noReview() throws {
        let fixture = try Fixture.strike()
        for claim in ["kill", "none-hurt", "channels", "good"] {
            #expect(try graph(claim, of: fixture).map { $0["@type"] as? String } == ["Claim"], "\(claim)")
        }
    }

    @Test("A status entry is the desk's review while it is in force")
    func statusReview() throws {
        var fixture = try FeedTests.fixture()
        let index = try #require(fixture.claims.firstIndex { $0.id == "channels" })
        fixture.claims[index].statuses = [
            StatusEntry(
                declared: Fixture.nowhere, date: Fixture.day(2020, 1, 20), standing: .refuted,
                source: Ref(0), reason: "The record says otherwise.")
        ]
        let review = try #require(graph("channels", of: fixture).last)
        #expect(review["@type"] as? String == "ClaimReview")
        #expect(review["claimReviewed"] as? String == "Iran used three channels.")
        #expect((review["reviewRating"] as? [String: String]) == ["@type": "Rating", "alternateName": "Refuted"])
        #expect(review["reviewBody"] as? String == "The record says otherwise.")
        #expect(review["datePublished"] as? String == "2020-01-20")
        #expect((review["author"] as? [String: String])?["name"] == "The desk")

        let handedBack = StatusEntry(
            declared: Fixture.nowhere, date: Fixture.day(2020, 1, 21), standing: .open, reason: "We were wrong.")
        fixture.claims[index].statuses.append(handedBack)
        #expect(try graph("channels", of: fixture).count == 1, "an entry that hands back judges nothing")
        fixture.claims[index].statuses[1].date = Fixture.day(2020, 3, 1)
        #expect(try graph("channels", of: fixture).count == 2, "what is yet to come judges nothing")
    }

    @Test("A check with a result is a review, and says the result in its own words")
    func checkReview() throws {
        var fixture = try Fixture.strike()
        let index = try #require(fixture.claims.firstIndex { $0.id == "channels" })
        let day = Fixture.day(2020, 1, 9)
        let start = day.dayNumber * 86_400
        let when = When(try EDTF("2020-01-09"), span: Span(earliest: start, latest: start + 86_399))
        fixture.claims[index].checks = [Check(date: when, how: "asked two embassies")]
        #expect(try graph("channels", of: fixture).count == 1, "a check without a result judges nothing")
        fixture.claims[index].checks[0].result = "partly borne out"
        let review = try #require(graph("channels", of: fixture).last)
        #expect((review["reviewRating"] as? [String: String])?["alternateName"] == "partly borne out")
        #expect(review["reviewBody"] as? String == "asked two embassies")
    }

    @Test("Speakers, sources and events are what their records say")
    func others() throws {
        let fixture = try Fixture.strike()
        #expect(try data("speakers/milley.html", of: fixture)["@type"] as? String == "Person")
        #expect(try data("speakers/officials.html", of: fixture)["@type"] as? String == "Organization")
        #expect(try data("sources/wire.html", of: fixture)["@type"] as? String == "CreativeWork")
        let event = try data("events/strike.html", of: fixture)
        #expect(event["@type"] as? String == "Event" && event["startDate"] as? String == "2020-01-08")
        #expect(try data("index.html", of: fixture)["@type"] as? String == "WebSite")
    }

    @Test(
        "Only dates that ISO 8601 can say without loss are said",
        arguments: [
            ("2020-01-08", "2020-01-08"), ("2020", "2020"), ("2020-01-08?", nil), ("201X", nil), ("2020/2021", nil),
        ]
            as [(String, String?)])
    func dates(edtf: String, expected: String?) throws {
        #expect(StructuredData.date(When(try EDTF(edtf), span: Span(earliest: 0, latest: 0))) == expected)
    }

    @Test("Of an interval the ends are said that are dates")
    func intervals() throws {
        var fixture = Fixture()
        for (id, edtf) in [("open", "1980-05-21/.."), ("vague", "1980~/1981-02")] {
            fixture.addEvent(id, id, When(try EDTF(edtf), span: Span(earliest: 0, latest: 0)))
        }
        let open = try data("events/open.html", of: fixture)
        #expect(open["startDate"] as? String == "1980-05-21" && open["endDate"] == nil)
        let vague = try data("events/vague.html", of: fixture)
        #expect(vague["startDate"] == nil && vague["endDate"] as? String == "1981-02")
    }

    @Test("A page about no single record has none, nor has a later part of one")
    func none() throws {
        let site = try RenderedSite(Fixture.strike().pages())
        for path in ["contested.html", "timeline.html", "claims/index.html"] {
            #expect(site.pages[path]?.contains("ld+json") == false, "\(path)")
        }
    }
}
