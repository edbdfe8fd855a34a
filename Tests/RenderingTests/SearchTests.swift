import BriefingModel
import Testing

@testable import Rendering

@Suite("What a search needs of the pages")
struct SearchTests {
    private func facets(_ path: String, of fixture: Fixture) throws -> [String: [String]] {
        let html = try fixture.page(path)
        let found = html.matches(
            of: /<meta property="onrecord:([a-z]+)" content="([^"]*)" data-pagefind-filter="([a-z]+)\[content\]"/)
        var facets: [String: [String]] = [:]
        for match in found {
            #expect(match.1 == match.3)
            facets[String(match.1), default: []].append(String(match.2))
        }
        return facets
    }

    @Test("A claim is found by kind, standing, month, basis, speaker and source")
    func claim() throws {
        let facets = try facets("claims/none-hurt.html", of: Fixture.strike())
        #expect(
            facets == [
                "kind": ["Claim"], "standing": ["Superseded"], "period": ["2020-01"], "basis": ["Institution"],
                "speaker": ["Officials"], "source": ["Iran sent messages"],
            ])
    }

    @Test(
        "Other records are found by their kind",
        arguments: [
            ("articles/signals.html", "Article"), ("speakers/officials.html", "Speaker"),
            ("sources/wire.html", "Source"), ("events/strike.html", "Event"),
        ])
    func records(path: String, kind: String) throws {
        let fixture = try Fixture.strike()
        #expect(try facets(path, of: fixture) == ["kind": [kind]])
        let html = try fixture.page(path)
        #expect(html.contains("data-pagefind-body"))
    }

    @Test("Lists, later parts and the front page are not found, so that nothing is found twice")
    func others() throws {
        var fixture = try Fixture.strike()
        for number in 0..<(Parts.size + 1) {
            let id = "x-\(number)"
            fixture.addClaim(id, "Other \(number).", reported: Fixture.day(2020, 1, 9))
            fixture.relations.append((id, .supports, "none-hurt", nil))
        }
        for path in ["index.html", "claims/index.html", "search.html", "timeline.html", "claims/none-hurt/2.html"] {
            let html = try fixture.page(path)
            #expect(!html.contains("data-pagefind-body") && !html.contains("data-pagefind-filter"), "\(path)")
        }
    }

    @Test("Switched off, there is neither page nor facet, and no page may compile anything")
    func switchedOff() throws {
        var fixture = try Fixture.strike()
        fixture.site.pagesOff = ["search"]
        let site = try RenderedSite(fixture.pages())
        for (path, html) in site.pages {
            #expect(!path.hasPrefix("search") && !html.contains("search.html"), "\(path)")
            #expect(!html.contains("data-pagefind-filter") && !html.contains("wasm-unsafe-eval"), "\(path)")
        }
    }

    @Test("Without a page of claims, the search page leads to none")
    func withoutClaims() throws {
        var fixture = try Fixture.strike()
        fixture.site.pagesOff = ["claims"]
        #expect(try !fixture.page("search.html").contains("claims/"))
    }
}
