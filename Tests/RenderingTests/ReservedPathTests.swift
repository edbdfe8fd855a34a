import BriefingModel
import EDTF
import Foundation
import Testing

@testable import Linking
@testable import Rendering

/// Linking keeps free what rendering will write; the two modules do not know each other.
@Suite("Paths kept for the site's own pages")
struct ReservedPathTests {
    /// Every path of a site in which every list is split.
    private func paths() throws -> (paths: [String], ids: [String: Set<String>]) {
        var fixture = try Fixture.strike()
        let article: Ref<Article> = Ref(0)
        fixture.claimAliases = [(id: "old-kill", of: "kill")]
        fixture.site.date = Fixture.day(2500, 1, 1)
        for number in 0..<330 {
            fixture.addEvent(
                "event-\(number)", "Event \(number)",
                try TimelineTests.when(CivilDate(dayNumber: 18_300 + Int64(number)).description, zone: "Asia/Baghdad"))
            fixture.addClaim(
                "claim-\(number)", "Claim \(number).", by: Ref(1), via: [Attribution.Link(.source(Ref(0)))],
                reported: CivilDate(dayNumber: 18_300 + Int64(number)))
            fixture.addSpeaker("speaker-\(number)", "Speaker \(number)")
            fixture.sources.append(Source(id: "wire-\(number)", declared: Fixture.nowhere, title: "Wire \(number)"))
            fixture.questions.append(
                Question(id: "question-\(number)", declared: Fixture.nowhere, text: "Why?", about: []))
            fixture.articles[Int(article.row)].corrections.append(
                Correction(declared: Fixture.nowhere, date: Fixture.day(2020, 1, 14), text: "A name was misspelt."))
        }
        let briefing = fixture.briefing
        let ids = [
            "articles": Set(briefing.articles.map(\.id)), "claims": Set(briefing.claims.map(\.id) + ["old-kill"]),
            "events": Set(briefing.events.map(\.id)), "sources": Set(briefing.sources.map(\.id)),
            "speakers": Set(briefing.speakers.map(\.id)),
        ]
        return (try fixture.pages().map(\.path), ids)
    }

    @Test("Whatever is written is the page of a record, a part of it, or kept free")
    func everythingIsKept() throws {
        let (paths, ids) = try paths()
        var (records, others) = (0, 0)
        for path in paths {
            let parts = path.split(separator: "/").map(String.init)
            let name = parts.last.map { String($0.prefix { $0 != "." }) } ?? ""
            if let ids = ids[parts[0]],
                (parts.count == 2 && ids.contains(name))
                    || (parts.count == 3 && ids.contains(parts[1]) && Int(name) != nil)
            {
                records += 1
            } else {
                #expect(ReservedPaths.contains(path) && ReservedPaths.contains(path, isAsset: true), "\(path)")
                others += 1
            }
        }
        #expect(records > 1_300 && others > 400)
        for path in ["timeline/2020.html", "open/2.html", "claims/index/2.html", "timeline-by-source/1.html"] {
            #expect(paths.contains(path), "nothing splits \(path)")
        }
    }

    @Test("What is kept free at the top of the site is written, and old paths may lead to just those pages")
    func nothingElseIsKept() throws {
        let (paths, _) = try paths()
        let top = paths.filter { !$0.contains("/") && $0.hasSuffix(".html") }.map { String($0.dropLast(5)) }
        #expect(top.sorted() == ReservedPaths.pages)
        let assets = paths.filter { $0.hasPrefix("assets/") && !ReservedPaths.deeperAssets.contains($0) }
        #expect(ReservedPaths.deeperAssets.isSubset(of: paths))
        #expect(
            Set(assets.compactMap { $0.split(separator: "/").last?.prefix { $0 != "." } }.map(String.init))
                == ReservedPaths.assets)
    }

    @Test(
        "Paths of a site's own stay free",
        arguments: [
            "assets/map.svg", "assets/style.css", "assets/style.0123.css", "articles/2020/map.svg",
            "articles/indexed.html", "assets/index.html",
        ])
    func free(path: String) {
        #expect(!ReservedPaths.contains(path, isAsset: true))
    }
}
