import Foundation
import Testing

@testable import Rendering

@Suite("The theme's style sheets, scripts and other files")
struct ThemeAssetsTests {
    private func assets(_ overrides: [(name: String, text: [UInt8])]) throws -> ThemeAssets {
        try #require(Theme.load(overrides: overrides).0).assets
    }

    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test("A name tells the contents: the same bytes have the same name, others another")
    func fingerprint() throws {
        let first = try assets([("assets/style.css", bytes("a{}"))]).stylesheets
        #expect(try assets([("assets/style.css", bytes("a{}"))]).stylesheets == first)
        #expect(try assets([("assets/style.css", bytes("b{}"))]).stylesheets != first)
        #expect(first[0].wholeMatch(of: /assets\/style\.[0-9a-f]{16}\.css/) != nil)
        // The values that the function's authors publish.
        #expect(Fingerprint.of([]) == "cbf29ce484222325")
        #expect(Fingerprint.of(bytes("a")) == "af63dc4c8601ec8c")
        #expect(Fingerprint.of(bytes("foobar")) == "85944171f73967e8")
    }

    @Test("A style sheet or script that is added is linked from every page, style sheets after the theme's own")
    func added() throws {
        let pages = try Fixture.strike().pages([
            ("assets/a-site.css", bytes("a{}")), ("assets/site.js", bytes("0")),
            ("assets/fonts/serif.css", bytes("b{}")), ("assets/logo.svg", bytes("<svg/>")),
        ])
        let site = try RenderedSite(pages)
        #expect(site.pages["assets/fonts/serif.css"] == "b{}" && site.pages["assets/logo.svg"] == "<svg/>")
        for (path, html) in site.pages where path.hasSuffix(".html") {
            let names = html.matches(of: /(?:href|src)="[^"]*?(assets\/[^"]+)"/).map { $0.1.prefix { $0 != "." } }
            let ofTable = path.hasPrefix("claims/index") ? ["assets/claims/table"] : []
            let ofSearch = path == "search.html" ? ["assets/search/search"] : []
            let isArticle = path.hasPrefix("articles/") && !path.hasPrefix("articles/index")
            let ofRecords = isArticle ? [] : ["assets/records"]
            let ofAll = ["assets/a-site", "assets/favicon", "assets/answers", "assets/site"]
            #expect(names.map(String.init) == ["assets/style"] + ofRecords + ofAll + ofTable + ofSearch, "\(path)")
        }
        #expect(site.deadLinks(except: "articles/2020/map.png") == [])
    }
}
