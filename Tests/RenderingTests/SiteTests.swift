import BriefingModel
import Foundation
import Testing

@testable import Rendering

@Suite("A site's pages")
struct SiteTests {
    @Test("Every relative link and fragment of every page leads somewhere, and every page is reachable from the index")
    func links() throws {
        var fixture = try Fixture.strike()
        fixture.claimAliases = [(id: "old-kill", of: "kill")]
        let site = try RenderedSite(fixture.pages())
        #expect(site.deadLinks(except: "articles/2020/map.png") == [])
        let reached = site.reachable(from: "index.html")
        let pages = site.pages.keys.filter { $0.hasSuffix(".html") && $0 != "claims/old-kill.html" }
        #expect(pages.filter { !reached.contains($0) }.sorted() == [])
    }

    @Test("A former id's page leads to the page, without a script")
    func redirect() throws {
        var fixture = try Fixture.strike()
        fixture.claimAliases = [(id: "old-kill", of: "kill")]
        let html = try fixture.page("claims/old-kill.html")
        #expect(html.contains("<meta http-equiv=\"refresh\" content=\"0; url=../claims/kill.html\">"))
        #expect(html.contains("<a href=\"../claims/kill.html\">Iran meant to kill.</a>"))
    }

    @Test("Lists that are the site's size are split, and each part leads to the next")
    func parts() throws {
        var fixture = Fixture()
        fixture.addSpeaker("a", "A speaker")
        for number in 1...(2 * Parts.size + 1) { fixture.addClaim("c\(number)", "Claim \(number).", by: Ref(0)) }
        let pages = try fixture.pages()
        let paths = Set(pages.map(\.path))
        #expect(paths.isSuperset(of: ["claims/index/3.html", "speakers/a/2.html", "speakers/a/3.html"]))
        #expect(!paths.contains("claims/index/4.html"))
        let second = try fixture.page("speakers/a/2.html")
        #expect(second.contains("<a href=\"../../speakers/a/3.html\">Next</a>"))
        #expect(second.contains("<a href=\"../../speakers/a.html\">Previous</a>"))
        let site = try RenderedSite(pages)
        #expect(site.deadLinks() == [])
        #expect(site.reachable(from: "index.html").isSuperset(of: paths.filter { $0.hasSuffix(".html") }))
        for (path, html) in site.pages where path.hasSuffix(".html") { #expect(html.utf8.count < 300_000, "\(path)") }
    }

    @Test("A kind of page that is switched off is neither made nor linked")
    func switchedOff() throws {
        var fixture = try Fixture.strike()
        fixture.site.pagesOff = ["speakers", "contested", "timeline"]
        let site = try RenderedSite(fixture.pages())
        #expect(!site.pages.keys.contains { $0.hasPrefix("speakers/") || $0.hasPrefix("timeline") })
        #expect(site.deadLinks(except: "articles/2020/map.png") == [])
        #expect(site.pages["articles/signals.html"]?.readersText.contains("A person familiar with the matter") == true)
    }

    @Test("Each kind of page can be switched off by itself, and nothing leads to it then", arguments: PageKind.optional)
    func eachSwitchedOff(kind: PageKind) throws {
        var fixture = try FeedTests.fixture()
        let all = try RenderedSite(fixture.pages())
        fixture.site.pagesOff = [kind.rawValue]
        let site = try RenderedSite(fixture.pages())
        // Those of the page for wrong addresses begin at the host, where no file of this site is.
        let dead = site.deadLinks(except: "articles/2020/map.png").filter { !$0.hasPrefix("404.html ") }
        #expect(dead == [])
        let gone = Set(all.pages.keys).subtracting(site.pages.keys)
        switch kind {
        case .articles: Issue.record("a site has articles")
        case .claims, .speakers, .sources, .events:
            #expect(!gone.isEmpty && gone.allSatisfy { $0.hasPrefix("\(kind.rawValue)/") })
        case .timeline: #expect(!gone.isEmpty && gone.allSatisfy { $0.hasPrefix("timeline") })
        case .asKnown: #expect(!gone.isEmpty && gone.allSatisfy { $0.hasPrefix("as-known/") })
        case .contested, .open, .method, .search: #expect(gone == ["\(kind.rawValue).html"])
        case .corrections: #expect(gone.contains("corrections.html"))
        case .citations:
            #expect(!gone.isEmpty && gone.allSatisfy { $0.hasPrefix("claims/") && $0.hasSuffix(".json") })
        case .feeds: #expect(!gone.isEmpty && gone.allSatisfy { $0.hasPrefix("feeds/") })
        case .drawings:
            #expect(gone.isEmpty && all.pages.values.contains { $0.contains("<svg") })
            #expect(!site.pages.contains { $0.key.hasSuffix(".html") && $0.value.contains("<svg") })
        case .structuredData:
            #expect(gone.isEmpty && all.pages.values.contains { $0.contains("application/ld+json") })
            #expect(!site.pages.values.contains { $0.contains("application/ld+json") })
        }
    }

    @Test("The order in which records are given does not change a byte")
    func determinism() throws {
        let fixture = try Fixture.strike()
        var reversed = fixture
        reversed.speakers.reverse()
        reversed.claims.reverse()
        reversed.relations.reverse()
        #expect(try RenderedSite(fixture.pages()).pages == RenderedSite(reversed.pages()).pages)
    }

    @Test("Ties in the timeline are ordered by kind and id")
    func order() throws {
        var fixture = Fixture()
        let when = try Fixture.strikeTime()
        for id in ["c", "a", "b"] { fixture.addEvent(id, "Event \(id)", when) }
        fixture.addClaim("z", "A claim.")
        fixture.claims[0].when = when
        let text = try fixture.page("timeline.html").readersText
        let positions = ["Event a", "Event b", "Event c", "A claim."].map {
            text.components(separatedBy: "1 · ").last?.range(of: $0)?.lowerBound
        }
        #expect(!positions.contains(nil))
        #expect(positions.compactMap(\.self) == positions.compactMap(\.self).sorted())
    }

    @Test("Both sides of a dispute stand next to each other, in the order in which they became known")
    func contested() throws {
        let text = try Fixture.strike().page("contested.html").readersText
        #expect(text.contains("Iran meant to kill. Contested . Held by Gen. Mark Milley"))
        #expect(text.contains("Iran meant to miss. Contested . Held by Officials"))
    }
}
