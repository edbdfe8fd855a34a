import BriefingModel
import Foundation
import Testing
import TimeZones

@testable import Rendering

@Suite("Feeds")
struct FeedTests {
    static let base = "https://example.org/briefings/"

    /// The strike, with a correction, on a site that says where it will stand.
    static func fixture() throws -> Fixture {
        var fixture = try Fixture.strike()
        fixture.site.baseURL = base
        fixture.site.publisherName = "The desk"
        fixture.articles[0].summary = "Iran let it be known that it was done."
        fixture.articles[0].bottomLine = "Nobody confirmed it."
        fixture.articles[0].authors = ["Ada Example"]
        fixture.articles[0].zone = "America/New_York"
        fixture.articles[0].corrections = [
            Correction(
                declared: Fixture.nowhere, date: Fixture.day(2020, 1, 17), text: "The count was changed.", was: "none",
                now: "eleven")
        ]
        return fixture
    }

    private func json(_ path: String, of fixture: Fixture) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(fixture.page(path).utf8)) as? [String: Any])
    }

    @Test("A site that does not say where it will stand has no feeds, and no link to one")
    func withoutAddress() throws {
        let site = try RenderedSite(Fixture.strike().pages())
        #expect(!site.pages.keys.contains { $0.hasPrefix("feeds/") || $0.hasPrefix("sitemap") || $0 == "404.html" })
        #expect(!site.pages.values.contains { $0.contains("feeds/") || $0.contains("rel=\"canonical\"") })
    }

    @Test("An article's entry has its address, summary, bottom line and how its claims stand")
    func article() throws {
        let feed = try json("feeds/articles.json", of: Self.fixture())
        #expect(feed["feed_url"] as? String == Self.base + "feeds/articles.json")
        let entries = try #require(feed["items"] as? [[String: Any]])
        let entry = try #require(entries.first)
        #expect(entries.count == 1)
        #expect(entry["id"] as? String == Self.base + "articles/signals.html")
        #expect(
            entry["content_text"] as? String
                == "Iran let it be known that it was done.\n\nBottom line: Nobody confirmed it.\n\n"
                + "4 claims: 1 open, 2 contested and 1 superseded.")
        #expect(entry["date_published"] as? String == "2020-01-08T00:00:00-05:00")
        #expect(entry["date_modified"] as? String == "2020-01-17T00:00:00-05:00", "a correction is news")
    }

    @Test("Corrections and changes of standing stand in one order, the latest first, each under an id of its own")
    func corrections() throws {
        let feed = try json("feeds/corrections.json", of: Self.fixture())
        let entries = try #require(feed["items"] as? [[String: Any]])
        #expect(
            entries.compactMap { $0["title"] as? String } == [
                "Correction: Signals after the strike", "Superseded: Nobody was hurt.",
            ])
        #expect(
            entries.compactMap { $0["id"] as? String } == [
                Self.base + "articles/signals.html#correction:1",
                Self.base + "claims/none-hurt.html#changed:2020-01-16",
            ])
        #expect(entries[0]["content_text"] as? String == "The count was changed.\nWas: none\nNow: eleven")
        #expect(
            entries[1]["content_text"] as? String == "Open became superseded, by Eleven were treated.")
    }

    @Test("Atom and JSON Feed say the same")
    func bothForms() throws {
        let fixture = try Self.fixture()
        for kind in FeedKind.allCases {
            let atom = try fixture.page(kind.atomPath)
            let entries = try #require(try json(kind.jsonPath, of: fixture)["items"] as? [[String: Any]])
            func texts(_ element: String) -> [String] {
                atom.components(separatedBy: "<entry").dropFirst().map {
                    ($0.components(separatedBy: "<\(element)>").last ?? "").components(separatedBy: "</\(element)>")[0]
                }
            }
            #expect(texts("id") == entries.compactMap { $0["id"] as? String })
            #expect(texts("title") == entries.compactMap { $0["title"] as? String })
            #expect(texts("summary") == entries.compactMap { $0["content_text"] as? String })
            #expect(texts("updated") == entries.compactMap { $0["date_modified"] as? String })
        }
    }

    @Test("A feed without entries is dated by the site, never by the clock")
    func empty() throws {
        var fixture = Fixture()
        fixture.site.baseURL = Self.base
        #expect(try fixture.page("feeds/articles.atom").contains("<updated>2020-02-10T00:00:00-05:00</updated>"))
    }

    @Test("Drafts are in no feed and no sitemap, and say so to search engines")
    func drafts() throws {
        var fixture = try Self.fixture()
        fixture.articles[0].isDraft = true
        for path in ["feeds/articles.atom", "feeds/corrections.atom", "sitemap.xml"] {
            #expect(try !fixture.page(path).contains("articles/signals.html"), "\(path)")
        }
        #expect(try fixture.page("articles/signals.html").contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(try !fixture.page("claims/kill.html").contains("noindex"))
    }

    @Test("A feed keeps the latest entries only")
    func limit() throws {
        var fixture = Fixture()
        fixture.site.baseURL = Self.base
        for number in 10...(FeedEntry.limit + 10) { fixture.addArticle("a\(number)", "Article \(number)", "Text.") }
        for index in fixture.articles.indices {
            fixture.articles[index].published = Fixture.day(2020, 1, 1 + index % 28)
        }
        let entries = try #require(try json("feeds/articles.json", of: fixture)["items"] as? [[String: Any]])
        let days = entries.compactMap { $0["date_published"] as? String }
        #expect(entries.count == FeedEntry.limit && days == days.sorted(by: >))
    }

    @Test(
        "A day begins by the clocks of its place",
        arguments: [
            ("2020-07-01", "America/New_York", "2020-07-01T00:00:00-04:00"),
            ("2020-01-08", "Asia/Kolkata", "2020-01-08T00:00:00+05:30"),
            ("2020-01-08", "UTC", "2020-01-08T00:00:00Z"),
            // Clocks were put forward at midnight: the day began at one.
            ("2018-11-04", "America/Sao_Paulo", "2018-11-04T01:00:00-02:00"),
            // Local mean time, 4:56:02 behind: not to be said in minutes.
            ("1850-01-01", "America/New_York", "1850-01-01T00:00:00Z"),
        ])
    func times(day: String, zone: String, expected: String) throws {
        let parts = day.split(separator: "-").compactMap { Int($0) }
        let rules = try #require(TimeZoneDatabase.system()?.zone(named: zone), "install tzdata")
        #expect(FeedTime.start(of: Fixture.day(Int64(parts[0]), parts[1], parts[2]), in: rules) == expected)
        #expect(FeedTime.start(of: Fixture.day(Int64(parts[0]), parts[1], parts[2]), in: nil) == "\(day)T00:00:00Z")
    }

    @Test("What no XML document can hold is left out, the rest escaped, no direction left open")
    func hostile() throws {
        var fixture = try Self.fixture()
        fixture.articles[0].title = "<b>\u{1}]]>&\u{FFFE}'\"\u{202E}"
        let atom = try fixture.page("feeds/articles.atom")
        #expect(atom.contains("<title>&lt;b&gt;]]&gt;&amp;&#39;&quot;\u{202E}\u{202C}</title>"))
    }
}
