import BriefingModel
import EDTF
import Foundation
import Testing

@testable import Rendering

/// The record as it was known on each date.
@Suite("As known on a date")
struct AsKnownTests {
    /// Nobody was hurt, said on the 8th, with an assessment under way; eleven were, said on the 16th.
    private func fixture() throws -> Fixture {
        var fixture = try Fixture.strike()
        let ids = fixture.claims.map(\.id).sorted()
        let hurt = try #require(fixture.claims.firstIndex { $0.id == "none-hurt" })
        let eleven: Ref<Claim> = Ref(try #require(ids.firstIndex(of: "eleven")))
        let none: Ref<Claim> = Ref(try #require(ids.firstIndex(of: "none-hurt")))
        fixture.claims[hurt].caveats = [
            Caveat(declared: Fixture.nowhere, text: "An assessment is under way.", closedBy: eleven)
        ]
        fixture.claims[hurt].attributions.append(
            Attribution(
                declared: Fixture.nowhere, speaker: Ref(1), terms: .onRecord, reported: Fixture.day(2020, 1, 12)))
        fixture.questions = [
            Question(
                id: "how-many", declared: Fixture.nowhere, text: "How many were hurt?", about: [none],
                asked: When(try EDTF("2020-01-10"), span: Span(earliest: 0, latest: 0)), closedBy: eleven)
        ]
        fixture.inquiries = [
            Inquiry(
                id: "asked", declared: Fixture.nowhere, who: [Ref(1)], about: [none], answer: .claim(eleven),
                article: Ref(0))
        ]
        fixture.articles[0].corrections = [
            Correction(declared: Fixture.nowhere, date: Fixture.day(2020, 1, 14), text: "A name was misspelt.")
        ]
        return fixture
    }

    @Test("There is a page for every date on which anything was reported or changed, and a list of them")
    func pages() throws {
        let paths = try fixture().pages().map(\.path).filter { $0.hasPrefix("as-known/") }
        #expect(
            paths == [
                "as-known/index.html", "as-known/2020-01-08.html", "as-known/2020-01-12.html",
                "as-known/2020-01-16.html",
            ])
    }

    @Test("The first date tells what was held true then, and nothing from later")
    func first() throws {
        let text = try fixture().page("as-known/2020-01-08.html").readersText
        #expect(text.contains("Nobody was hurt. Institution, stated Officials"))
        #expect(text.contains("Caveat: An assessment is under way."))
        #expect(text.contains("Caveat An assessment is under way. About: Nobody was hurt ."))
        #expect(text.contains("this desk asked Gen. Mark Milley; no answer was known yet."))
        #expect(text.contains("5 claims known"))
        for later in ["Eleven", "Superseded", "16 January", "How many were hurt?", "misspelt"] {
            #expect(!text.contains(later), "\(later)")
        }
        #expect(text.contains("As the record stood on 8 January 2020 ."))
    }

    @Test("A further report counts from its own date")
    func attribution() throws {
        let before = try fixture().page("as-known/2020-01-08.html")
        let line = try #require(before.components(separatedBy: "Nobody was hurt.").dropFirst().first)
        #expect(!(line.components(separatedBy: "<p class=\"state\">").first ?? "").contains("Milley"))
        let after = try fixture().page("as-known/2020-01-12.html").readersText
        #expect(after.contains("Also reported Nobody was hurt. Named, stated Gen. Mark Milley"))
        #expect(after.contains("Question asked 10 January 2020 How many were hurt?"))
        #expect(!after.contains("14 January"))
    }

    @Test("The last date says what replaced what has fallen, and what was settled since the date before")
    func last() throws {
        let text = try fixture().page("as-known/2020-01-16.html").readersText
        #expect(text.contains("Came to stand otherwise Nobody was hurt."))
        #expect(text.contains("became Superseded : by Eleven were treated ."))
        #expect(text.contains("Superseded . On 16 January by Eleven were treated ."))
        #expect(text.contains("Caveat closed An assessment is under way. By Eleven were treated ."))
        #expect(text.contains("Question closed How many were hurt?"))
        #expect(text.contains("Correction 14 January 2020 A name was misspelt. In Signals after the strike"))
        #expect(!text.contains("Open then"))
        #expect(text.contains("Contested then Disputed: Iran meant to kill Iran meant to kill."))
    }

    @Test("A dispute is called by the question about it from the day on which that was asked")
    func disputeName() throws {
        var fixture = try fixture()
        let ids = fixture.claims.map(\.id).sorted()
        let sides = try ["kill", "miss"].map { Ref<Claim>(try #require(ids.firstIndex(of: $0))) }
        fixture.questions.append(
            Question(
                id: "why", declared: Fixture.nowhere, text: "To kill or to miss?", about: sides,
                asked: When(try EDTF("2020-01-10"), span: Span(earliest: 0, latest: 0))))
        #expect(try fixture.page("as-known/2020-01-08.html").contains("<h3>Disputed: Iran meant to kill</h3>"))
        #expect(try fixture.page("as-known/2020-01-12.html").contains("<h3>To kill or to miss?</h3>"))
        #expect(try fixture.page("contested.html").readersText.contains("To kill or to miss?"))
    }

    @Test("Each page leads to the date before and the date after")
    func chain() throws {
        let fixture = try fixture()
        let middle = try fixture.page("as-known/2020-01-12.html")
        #expect(middle.contains("<a href=\"../as-known/2020-01-08.html\">Before: 8 January 2020</a>"))
        #expect(middle.contains("<a href=\"../as-known/2020-01-16.html\">After: 16 January 2020</a>"))
        #expect(try !fixture.page("as-known/2020-01-08.html").contains("Before:"))
        #expect(try !fixture.page("as-known/2020-01-16.html").contains("After:"))
    }

    @Test("What changed stands in the order in which it was said, then of ids; what has no time comes last")
    func order() throws {
        var fixture = Fixture()
        for (id, said) in [("a", nil), ("b", 300), ("c", 100), ("d", nil), ("e", 300)] as [(String, Int64?)] {
            fixture.addClaim(id, "Claim \(id).")
            fixture.claims[fixture.claims.count - 1].attributions[0].said = try said.map {
                When(try EDTF("2020-01-08"), span: Span(earliest: $0, latest: $0))
            }
        }
        let text = try fixture.page("as-known/2020-01-08.html").readersText
        let positions = ["c", "b", "e", "a", "d"].map { text.range(of: "Claim \($0).")?.lowerBound }
        #expect(!positions.contains(nil))
        #expect(positions.compactMap(\.self) == positions.compactMap(\.self).sorted())
    }

    @Test("Claims and articles lead to the dates on which they came to stand otherwise")
    func links() throws {
        let fixture = try fixture()
        let claim = try fixture.page("claims/none-hurt.html")
        #expect(claim.components(separatedBy: "<a href=\"../as-known/2020-01-16.html\">").count == 3)
        let article = try fixture.page("articles/signals.html")
        #expect(article.contains("<a href=\"../as-known/2020-01-08.html\" aria-label=\"8 January 2020: "))
        #expect(article.contains("<a href=\"../as-known/2020-01-16.html\" aria-label=\"16 January 2020: "))
        let site = try RenderedSite(fixture.pages())
        #expect(site.deadLinks(except: "articles/2020/map.png") == [])
    }

    @Test("Switched off, they are neither made nor linked")
    func switchedOff() throws {
        var fixture = try fixture()
        fixture.site.pagesOff = ["as-known"]
        let site = try RenderedSite(fixture.pages())
        for (path, html) in site.pages { #expect(!path.contains("as-known") && !html.contains("as-known/"), "\(path)") }
    }

    @Test("For an earlier date of the site there is nothing from after it")
    func earlierSite() throws {
        var fixture = try fixture()
        fixture.site.date = Fixture.day(2020, 1, 12)
        let paths = try fixture.pages().map(\.path)
        #expect(paths.contains("as-known/2020-01-12.html") && !paths.contains("as-known/2020-01-16.html"))
    }

    /// A claim a day, each replacing the one before.
    private func long(_ count: Int) -> Fixture {
        var fixture = Fixture()
        let start = Fixture.day(2020, 1, 1).dayNumber
        fixture.site.date = CivilDate(dayNumber: start + Int64(count))
        for number in 1...count {
            let id = "c\(10_000 + number)"
            fixture.addClaim(id, "Claim \(number).", reported: CivilDate(dayNumber: start + Int64(number)))
            if number > 1 { fixture.relations.append((id, .supersedes, "c\(9_999 + number)", nil)) }
        }
        return fixture
    }

    @Test("Up to 500 claims all are listed; above, a page has what changed, the totals, and where the rest is")
    func limit() throws {
        let pages = try long(501).pages().filter { $0.path.hasPrefix("as-known/2") }
        #expect(pages.count == 501)
        let (full, short) = (try html(pages[499]), try html(pages[500]))
        for number in 1...500 { #expect(full.contains(">Claim \(number).</a>")) }
        #expect(!full.contains("The rest"))
        #expect(short.readersText.contains("501 claims known 1 open 500 superseded 500 claims no longer stand"))
        #expect(short.contains(">Claim 501.</a>") && short.contains(">Claim 500.</a>"))
        #expect(!short.contains(">Claim 499.</a>"))
        #expect(short.readersText.contains("With 501 claims known, this page lists what changed"))
        #expect(short.contains("<a href=\"../claims/index.html\">the list of claims</a>"))
    }

    @Test("Above the limit the pages grow with what changed and not with what was known")
    func linear() throws {
        let pages = try long(1_200).pages().filter { $0.path.hasPrefix("as-known/2") }
        let links = try pages.suffix(600).map { try html($0).components(separatedBy: "href=\"../claims/").count - 1 }
        // In the navigation, what was reported, what it replaced, why, and where the rest is.
        #expect(links == Array(repeating: 5, count: 600))
    }

    private func html(_ page: Page) throws -> String {
        var bytes: [UInt8] = []
        try page.render(into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("What changed on one date is split like any list")
    func parts() throws {
        var fixture = Fixture()
        let claims = Parts.size * 2 + Parts.size / 2
        for number in 1...claims { fixture.addClaim("c\(number)", "Claim \(number).") }
        let pages = try fixture.pages()
        let paths = pages.map(\.path)
        #expect(paths.contains("as-known/2020-01-08/3.html") && !paths.contains("as-known/2020-01-08/4.html"))
        #expect(try RenderedSite(pages).deadLinks() == [])
    }
}
