import Foundation
import BriefingModel
import Testing

@testable import Rendering

@Suite("Hostile text")
struct HostileTextTests {
    private static let hostile = "<script>alert(1)</script>\" onload='x' & </title>"

    @Test("Markup in any record is text on every page")
    func everyPage() throws {
        let text = Self.hostile
        var fixture = Fixture()
        fixture.site.title = text
        fixture.site.description = text
        fixture.speakers = [
            Speaker(
                id: "a", declared: Fixture.nowhere, identity: .named(text), kind: .person, role: text, interest: text,
                url: "javascript:alert(1)", note: text),
            Speaker(
                id: "b", declared: Fixture.nowhere,
                identity: .anonymous(describedAs: text, reason: text, knowsHow: text), kind: .group),
        ]
        fixture.sources = [
            Source(
                id: "s", declared: Fixture.nowhere, title: text, type: text, url: "javascript:alert(1)",
                variables: [(text, text)], archived: "data:text/html,x", note: text)
        ]
        fixture.addEvent("e", text, try Fixture.strikeTime())
        fixture.addClaim(
            "x", text, by: Ref(0), via: [.init(.source(Ref(0)), locator: text)], event: Ref(0), quote: text)
        fixture.addClaim("y", text, by: Ref(1), kind: .fact)
        fixture.relations = [(from: "x", kind: .contradicts, to: "y", scope: text)]
        fixture.questions = [Question(id: "q", declared: Fixture.nowhere, text: text, about: [Ref(0)], note: text)]
        fixture.addArticle("art", text, "[words](claim:x) <script>alert(1)</script> [go](javascript:alert(1))")
        fixture.articles[0].summary = text
        fixture.articles[0].bottomLine = text
        fixture.articles[0].corrections = [
            Correction(declared: Fixture.nowhere, date: Fixture.day(2020, 1, 9), text: text, was: text, now: text)
        ]
        fixture.claims[0].statuses = [
            StatusEntry(declared: Fixture.nowhere, date: Fixture.day(2020, 1, 9), standing: .refuted, reason: text)
        ]
        fixture.articles[0].authors = [text]
        fixture.articles[0].canonical = "javascript:alert(1)"
        for page in try fixture.pages() where page.path.hasSuffix(".html") {
            var bytes: [UInt8] = []
            try page.render(into: &bytes)
            let html = String(decoding: bytes, as: UTF8.self)
            let scripts = html.components(separatedBy: "<script").dropFirst()
            let data = scripts.filter { $0.hasPrefix(" type=\"application/ld+json\">{") }
            let ours = scripts.filter { script in
                script.hasPrefix(" src=\"")
                    && ["assets/answers.", "assets/claims/table.js\"", "assets/search/search.js\""].contains(
                        where: script.contains)
            }
            #expect(scripts.count == data.count + ours.count, "\(page.path)")
            for script in data {
                let data = try #require(script.components(separatedBy: "</script>").first?.drop { $0 != "{" })
                #expect(!data.contains { "<>&".contains($0) }, "\(page.path)")
                #expect(!data.contains("javascript:") && !data.contains("data:"), "\(page.path)")
                #expect(try JSONSerialization.jsonObject(with: Data(data.utf8)) is [String: Any], "\(page.path)")
            }
            let markup = html.replacing(/<script type="application\/ld\+json">.*?<\/script>/, with: "")
            #expect(!markup.contains("onload='x'"), "\(page.path)")
            #expect(!html.contains("& </title>"), "\(page.path)")
            #expect(!html.contains("href=\"javascript:") && !html.contains("href=\"data:"), "\(page.path)")
        }
    }
}
