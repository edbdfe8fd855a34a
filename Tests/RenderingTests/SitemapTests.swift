import Foundation
import Testing

@testable import Rendering

@Suite("What hosts and search engines read")
struct SitemapTests {
    @Test("The sitemap names every page but those that lead elsewhere, are copies, or are none")
    func pages() throws {
        var fixture = try FeedTests.fixture()
        fixture.claimAliases = [(id: "old-kill", of: "kill")]
        let site = try RenderedSite(fixture.pages())
        let map = try #require(site.pages["sitemap.xml"])
        let named = map.matches(of: /<loc>(.*?)<\/loc>/).map { String($0.1.dropFirst(FeedTests.base.count)) }
        let pages = Set(site.pages.keys.filter { $0.hasSuffix(".html") }).subtracting([
            "404.html", "claims/old-kill.html",
        ])
        #expect(Set(named) == pages && named.count == pages.count)
        #expect(map.contains("articles/signals.html</loc>\n    <lastmod>2020-01-17</lastmod>"))
        fixture.articles[0].canonical = "https://example.com/record"
        #expect(try !fixture.page("sitemap.xml").contains("articles/signals.html"))
        let copy = try fixture.page("articles/signals.html")
        #expect(copy.contains("<link rel=\"canonical\" href=\"https://example.com/record\">"))
    }

    @Test("A sitemap that is too long is an index of files, none of them too long", arguments: [1, 2, 3, 4, 5])
    func split(size: Int) {
        let paths = ["a.html", "b.html", "c.html", "d.html"]
        let entries = paths.map { Sitemap.Entry(path: $0, lastChange: nil) }
        let files = Sitemap(base: "https://example.org/", entries, size: size).files
        let texts = files.map { String(decoding: $0.file.bytes, as: UTF8.self) }
        #expect(files[0].path == "sitemap.xml")
        let parts = size >= paths.count ? texts : Array(texts.dropFirst())
        #expect(parts.count == (paths.count + size - 1) / size)
        #expect(parts.allSatisfy { $0.components(separatedBy: "<url>").count - 1 <= size })
        let named = parts.flatMap { $0.matches(of: /<loc>https:\/\/example.org\/(.*?)<\/loc>/).map { String($0.1) } }
        #expect(named == paths)
        guard size < paths.count else { return }
        let index = texts[0].matches(of: /<loc>https:\/\/example.org\/(.*?)<\/loc>/).map { String($0.1) }
        #expect(texts[0].contains("<sitemapindex") && index == files.dropFirst().map(\.path))
    }

    @Test("robots.txt lets all in, and names the sitemap where there is one")
    func robots() throws {
        #expect(try Fixture.strike().page("robots.txt") == "User-agent: *\nAllow: /\n")
        #expect(
            try FeedTests.fixture().page("robots.txt").hasSuffix(
                "\nSitemap: https://example.org/briefings/sitemap.xml\n"))
    }

    @Test("The policy allows nothing but the site's own files, and images where the prose has them from")
    func policy() throws {
        var fixture = try Fixture.strike()
        #expect(try fixture.page("_headers").contains("img-src 'self';"))
        fixture.addArticle(
            "images", "Images",
            "![a](https://B.example:8080/x.png?y) ![b](//c.example/x) ![c](data:image/png;base64,AA==) ![d](own.png)")
        let headers = try fixture.page("_headers")
        #expect(headers.contains("img-src 'self' c.example data: https://b.example:8080;"))
        #expect(headers.contains("default-src 'none'") && !headers.contains("'unsafe"))
        // Only the page that searches may compile WebAssembly; it takes back the policy of all pages first.
        let blocks = headers.split(separator: "\n/").filter { $0.contains("wasm-unsafe-eval") }
        #expect(blocks.map { $0.prefix { $0 != "\n" } } == ["search.html", "search"])
        #expect(blocks.allSatisfy { $0.contains("\n  ! Content-Security-Policy\n  Content-Security-Policy: ") })
    }

    @Test("docs/hosting.md shows the policy that is sent")
    func documented() throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/hosting.md")
            .standardized
        let policy = try #require(try Fixture.strike().page("_headers").firstMatch(of: /Content-Security-Policy: .*/)).0
        #expect(try String(contentsOf: path, encoding: .utf8).contains(policy + "\n"))
    }

    @Test("What is kept for ever is named by its contents")
    func caching() throws {
        let site = try RenderedSite(Fixture.strike().pages())
        let blocks = try #require(site.pages["_headers"]).split(separator: "\n/")
        let kept = blocks.filter { $0.contains("immutable") }.map { String($0.prefix { $0 != "\n" }) }
        #expect(kept.count == 4 && kept.allSatisfy { site.pages[$0] != nil && $0.contains(/\.[0-9a-f]{16}\./) })
    }

    @Test("The page for what is not there works at any depth: its links begin at the root of the host")
    func notFound() throws {
        var fixture = try FeedTests.fixture()
        let html = try fixture.page("404.html")
        let links = html.matches(of: /(?:href|src)="([^"]*)"/).map { String($0.1) }.filter { $0 != "#main" }
        #expect(links.count > 10 && links.allSatisfy { $0.hasPrefix("/briefings/") })
        #expect(html.contains("noindex") && !html.contains("rel=\"canonical\""))
        fixture.site.baseURL = "https://example.org/"
        #expect(try fixture.page("404.html").contains("href=\"/index.html\""))
    }

    @Test("Every page says what it is, and the address that it goes by")
    func head() throws {
        let site = try RenderedSite(FeedTests.fixture().pages())
        for (path, html) in site.pages where path.hasSuffix(".html") && path != "404.html" {
            #expect(html.contains("<link rel=\"canonical\" href=\"\(FeedTests.base)\(path)\">"), "\(path)")
            #expect(html.contains("<meta property=\"og:url\" content=\"\(FeedTests.base)\(path)\">"), "\(path)")
            #expect(html.contains("type=\"application/atom+xml\""), "\(path)")
        }
        // Pages that are there once, and the first of each list, are told apart by what they say of themselves.
        let overviews = ["articles/index.html", "claims/index.html", "timeline.html", "open.html", "contested.html"]
        let descriptions = overviews.map { site.pages[$0]?.firstMatch(of: /name="description" content="(.*?)"/)?.1 }
        #expect(Set(descriptions).count == overviews.count && !descriptions.contains(nil))
    }
}
