import BriefingModel
import Diagnostics
import Foundation
import Linking
import Reading
import Testing
import TimeZones

/// A site of so many records that threads share them: the result must not tell.
@Suite struct ThreadsTests {
    @Test func theResultIsTheSame() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "threads-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try Self.write(articles: 700, to: folder)
        let read = try SiteReader(root: folder.path, jobs: 2).read()
        let links = [1, 2, 5].map { Linker(read, zones: TimeZoneDatabase.system(), jobs: $0).link() }
        let first = try #require(links.first)

        // Enough of everything, mistakes too, for the comparison to mean something.
        #expect(first.briefing.claims.count == 1400)
        #expect(first.briefing.articles.allSatisfy { $0.marks.count == 2 || $0.id.hasSuffix("0") })
        #expect(Set(first.diagnostics.map(\.rule)).isSuperset(of: ["unresolved-id", "unknown-zone", "duplicate-id"]))
        for other in links.dropFirst() {
            #expect(other.diagnostics == first.diagnostics)
            #expect(other.briefing.claims.map(\.id) == first.briefing.claims.map(\.id))
            #expect(other.briefing.claims.map(\.declared) == first.briefing.claims.map(\.declared))
            #expect(other.briefing.articles.map(\.marks) == first.briefing.articles.map(\.marks))
            #expect(other.zones == first.zones)
            for claim in first.briefing.claims.refs {
                let mentions = first.briefing.index.mentionsOfClaim[claim]
                #expect(other.briefing.index.mentionsOfClaim[claim] == mentions)
            }
        }
    }

    /// Articles in an order that is not that of their claims' ids; every tenth has mistakes.
    private static func write(articles count: Int, to folder: URL) throws {
        let content = folder.appending(path: "content")
        try FileManager.default.createDirectory(
            at: content.appending(path: "articles"), withIntermediateDirectories: true)
        try Data("title: Threads\nzone: Europe/Zurich\n".utf8).write(to: content.appending(path: "site.yml"))
        let speakers = (0..<count).map { "speaker-\($0):\n  name: Name \($0)\n" }.joined()
        try Data(speakers.utf8).write(to: content.appending(path: "speakers.yml"))
        for number in 0..<count {
            let isFaulty = number % 10 == 0
            let article = """
                ---
                title: Number \(number)
                published: 2020-01-\(10 + number % 20)
                \(isFaulty ? "zone: Europe/Nowhere" : "zone: Asia/Baghdad")
                \(isFaulty ? "speakers: {speaker-\(number): {name: Twice}}" : "lang: en")
                claims:
                  claim-\(count - number):
                    text: It fell.
                    by: speaker-\(number)
                    contradicts: claim-\((number * 7) % count + 1)
                  aside-\(number):
                    text: It rose.
                    by: {speaker: \(isFaulty ? "nobody" : "speaker-0"), said: "2020-01-01"}
                ---
                # Heading

                They said that [it fell](claim:claim-\(count - number)). Not so, \
                [said another](claim:aside-\((number * 3) % count)). See \
                [there](article:article-\((number + 1) % count)#heading) and \
                [nowhere](\(isFaulty ? "claim:missing" : "#p:2")).

                """
            try Data(article.utf8).write(to: content.appending(path: "articles/article-\(number).md"))
        }
    }
}
