import BriefingModel
import EDTF
import Foundation
import Testing

@testable import Rendering

/// The timelines by speaker and by source, short and long.
@Suite("Timelines told name by name")
struct RosterTests {
    /// Speakers “Speaker 000”, “Speaker 001”, … each with as many claims as given, one a day, and a source for each.
    private func fixture(_ counts: [Int]) throws -> Fixture {
        var fixture = Fixture()
        fixture.site.date = Fixture.day(2400, 1, 1)
        func id(_ number: Int) -> String { String(repeating: "0", count: max(0, 3 - "\(number)".count)) + "\(number)" }
        for (speaker, count) in counts.enumerated() {
            fixture.addSpeaker("s\(id(speaker))", "Speaker \(id(speaker))")
            fixture.sources.append(
                Source(id: "r\(id(speaker))", declared: Fixture.nowhere, title: "Report \(id(speaker))"))
            for claim in 0..<count {
                fixture.addClaim(
                    "c\(speaker)-\(claim)", "Claim \(claim) of speaker \(id(speaker)).", by: Ref(speaker),
                    via: [Attribution.Link(.source(Ref(speaker)))],
                    reported: CivilDate(dayNumber: 15_000 + Int64(claim * 20 + speaker)))
            }
        }
        return fixture
    }

    /// The pages of a timeline.
    private func pages(of timeline: String, in site: RenderedSite) -> [String: String] {
        site.pages.filter { $0.key == "\(timeline).html" || $0.key.hasPrefix("\(timeline)/") }
    }

    /// How often each claim is told on some pages.
    private func told(_ pages: [String: String]) -> [String: Int] {
        var told: [String: Int] = [:]
        for html in pages.values {
            for part in html.components(separatedBy: "id=\"entry:").dropFirst() {
                told[part.components(separatedBy: "claims/")[1].components(separatedBy: ".html")[0], default: 0] += 1
            }
        }
        return told
    }

    @Test("A short one is a page, with every name as a heading", arguments: ["speaker", "source"])
    func short(kind: String) throws {
        let site = try RenderedSite(try fixture([2, 3]).pages())
        let pages = pages(of: "timeline-by-\(kind)", in: site)
        #expect(pages.count == 1)
        #expect(told(pages).count == 5)
        let html = try #require(pages.values.first)
        #expect(html.components(separatedBy: "<h2 id=\"period:").count == 3)
        #expect(!html.contains("class=\"list roster\""))
    }

    @Test(
        "A long one has an overview of its names: how many claims, from when to when, and where they are",
        arguments: ["speaker", "source"])
    func overview(kind: String) throws {
        let site = try RenderedSite(try fixture([40, 90, 30, 1]).pages())
        #expect(site.deadLinks() == [])
        let pages = pages(of: "timeline-by-\(kind)", in: site)
        #expect(
            pages.keys.sorted() == [
                "timeline-by-\(kind).html", "timeline-by-\(kind)/1.html", "timeline-by-\(kind)/2.html",
            ])
        let overview = try #require(pages["timeline-by-\(kind).html"])
        let name = kind == "speaker" ? "Speaker" : "Report"
        #expect(overview.readersText.contains("\(name) 001 90 claims 27 Jan 2011–12 Dec 2015"))
        #expect(overview.contains("<a href=\"timeline-by-\(kind)/1.html#period:2\">\(name) 001</a>"))
        #expect(overview.contains("<a href=\"timeline-by-\(kind)/2.html#period:1\">\(name) 002</a>"))
        #expect(try #require(pages["timeline-by-\(kind)/1.html"]).readersText.contains("\(name) 000 to \(name) 001"))
        #expect(told(pages).count == 161 && Set(told(pages).values) == [1])
    }

    @Test("A name with more claims than a page can carry has a timeline of its own, split into periods")
    func long() throws {
        let site = try RenderedSite(try fixture([3, 330, 2]).pages())
        #expect(site.deadLinks() == [])
        let pages = pages(of: "timeline-by-speaker", in: site)
        #expect(site.reachable(from: "index.html").isSuperset(of: pages.keys))
        #expect(told(pages).count == 335 && Set(told(pages).values) == [1])
        for (path, html) in pages { #expect(html.utf8.count < 300_000, "\(path)") }
        let overview = try #require(pages["timeline-by-speaker.html"])
        #expect(overview.contains("<a href=\"timeline-by-speaker/of/s001.html\">Speaker 001</a>"))
        let own = try #require(pages["timeline-by-speaker/of/s001.html"])
        #expect(own.contains("<svg class=\"drawing histogram\""))
        #expect(own.readersText.contains("Timeline by speaker: Speaker 001"))
        let decade = try #require(
            pages["timeline-by-speaker/of/s001/2020s.html"] ?? pages["timeline-by-speaker/of/s001/2020.html"])
        #expect(decade.readersText.contains("Timeline by speaker: Speaker 001: 2020"))
        // What comes before and after the speaker.
        #expect(own.contains("timeline-by-speaker/1.html\">Speaker 000</a>"))
        #expect(own.contains("timeline-by-speaker/2.html\">Speaker 002</a>"))
    }

    @Test("More names than an overview can list are listed on several pages, and those listed in turn")
    func manyNames() throws {
        let count = Roster<Ref<Speaker>>.namesOnPage + 20
        var site = Site(title: "Many", date: Fixture.day(2030, 1, 1))
        site.lang = "en"
        let groups = (0..<count).map { (name: Ref<Speaker>($0), claims: [Ref<Claim>($0)][...]) }
        let claims = (0..<count).map { number in
            Claim(
                id: String(number + 1_000), declared: Fixture.nowhere, text: "A claim.",
                attributions: [], reported: CivilDate(dayNumber: Int64(number)))
        }
        let briefing = Briefing(
            site: site, speakers: Table([]), sources: Table([]), events: Table([]), claims: Table(claims),
            articles: Table([]), questions: Table([]), inquiries: Table([]), relations: [],
            mentions: BriefingIndex.Mentions())
        let roster: Roster<Ref<Speaker>> = Roster(groups.map { ($0.name, $0.claims) }, in: briefing, limit: 320) {
            "s\($0.row)"
        }
        #expect(roster.pages[0...2].map(\.slug) == ["", "names/1", "names/2"])
        #expect(Set(roster.pages.map(\.slug)).count == roster.pages.count)
        #expect(roster.pages[roster.rows[0].page].parent == 1)
        #expect(roster.pages[roster.rows[count - 1].page].parent == 2)
        var covered: [Int] = []
        for case .claims(let rows) in roster.pages.map(\.content) { covered += rows }
        #expect(covered == Array(0..<count))
        #expect(roster.days == CivilDate(dayNumber: 0)...CivilDate(dayNumber: Int64(count - 1)))
    }

    @Test(
        "The first part of a record's own long page says which part has which time",
        arguments: ["speakers/s000.html", "sources/r000.html"])
    func ownPage(path: String) throws {
        let site = try RenderedSite(try fixture([210, 2]).pages())
        #expect(site.deadLinks() == [])
        let first = try #require(site.pages[path])
        #expect(first.contains("<svg class=\"drawing histogram\""))
        #expect(first.readersText.contains("All parts of this page"))
        let folder = path.replacingOccurrences(of: ".html", with: "")
        for part in 2...3 { #expect(first.contains("\(folder)/\(part).html\" aria-label=\""), "\(part)") }
        #expect(!(try #require(site.pages["\(folder)/2.html"])).contains("class=\"drawing histogram\""))
        for (path, html) in site.pages where path.hasPrefix(folder) { #expect(html.utf8.count < 300_000, "\(path)") }
    }
}
