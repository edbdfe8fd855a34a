import BriefingModel
import Foundation
import Testing

@testable import Rendering

@Suite("The table of claims")
struct ClaimTableTests {
    private func rows(_ fixture: Fixture) throws -> [String: String] {
        let html = try fixture.page("claims/index.html")
        var rows: [String: String] = [:]
        for row in html.split(separator: "<tr>") {
            if let match = row.firstMatch(of: /claims\/([a-z-]+)\.html"/) { rows[String(match.1)] = String(row) }
        }
        return rows
    }

    @Test("A row says who on what basis, through which source, how it stands and since when")
    func row() throws {
        let row = try #require(try rows(Fixture.strike())["none-hurt"])
        #expect(row.contains("data-basis=\"Institution\"") && row.contains("Officials"))
        #expect(row.contains("../sources/wire.html\">Iran sent messages</a>"))
        #expect(row.contains("<span class=\"standing superseded\">Superseded</span>"))
        #expect(row.contains("<time datetime=\"2020-01-08\">"))
    }

    @Test("Everybody who says a claim is in its row, and each source once")
    func everybody() throws {
        var fixture = try Fixture.strike()
        for speaker in 0..<5 {
            fixture.addSpeaker("zz-\(speaker)", "Speaker \(speaker)")
            fixture.claims[0].attributions.append(
                Attribution(
                    declared: Fixture.nowhere, speaker: Ref(3 + speaker),
                    via: [Attribution.Link(.source(Ref(0)))], terms: .onRecord, reported: Fixture.day(2020, 1, 9)))
        }
        let row = try #require(try rows(fixture)["channels"])
        for speaker in 0..<5 { #expect(row.contains("Speaker \(speaker)")) }
        #expect(row.matches(of: /data-source/).count == 1)
    }

    @Test("What is known only after the site's date is in no row")
    func later() throws {
        var fixture = try Fixture.strike()
        fixture.addSpeaker("zz-late", "Too late")
        fixture.sources.append(Source(id: "zz-wire", declared: Fixture.nowhere, title: "Later wire"))
        fixture.claims[0].attributions.append(
            Attribution(
                declared: Fixture.nowhere, speaker: Ref(3), via: [Attribution.Link(.source(Ref(1)))],
                terms: .onRecord, reported: Fixture.day(2020, 3, 1)))
        let row = try #require(try rows(fixture)["channels"])
        #expect(!row.contains("Too late") && !row.contains("Later wire"))
    }

    @Test("A claim without a source says so, and what is for the script alone is hidden without it")
    func plain() throws {
        #expect(try #require(try rows(Fixture.strike())["good"]).contains("<span class=\"quiet\">none</span>"))
        let html = try Fixture.strike().page("claims/index.html")
        #expect(html.contains(/<form class="finder"[^>]* hidden>/))
        #expect(html.contains("<script src=\"../assets/claims/table.js\" defer></script>"))
        #expect(try !Fixture.strike().page("claims/good.html").contains("table.js"))
    }
}
