import Foundation
import Testing

@testable import Rendering

@Suite("An article page")
struct ArticlePageTests {
    private let html: String

    init() throws { html = try Fixture.strike().page("articles/signals.html") }

    @Test("Marks the words, says who and how firmly by classes, and numbers claims in order")
    func marks() {
        #expect(html.contains("<span class=\"mark institution stated\" id=\"claim:none-hurt\">nobody was </span>"))
        #expect(
            html.contains(
                "<a class=\"ref standing superseded\" href=\"#answer:none-hurt\" aria-label=\"1, claim, superseded\">1</a>"
            ))
        #expect(html.contains("<span class=\"mark named held\" id=\"claim:kill\">intent to kill</span>"))
    }

    @Test("Number and answer lead to each other; words without the target name their claim")
    func bothWays() {
        #expect(html.contains("<li class=\"answer\" id=\"answer:none-hurt\">"))
        #expect(html.contains("<a class=\"num\" href=\"#claim:none-hurt\">1</a>"))
        #expect(html.components(separatedBy: "data-claim=\"none-hurt\"").count > 1)
    }

    @Test("A line above folded answers says which claims they are and how they stand")
    func folded() {
        let lines = html.components(separatedBy: "<details class=\"notes\">").dropFirst()
            .compactMap { $0.components(separatedBy: "</summary>").first?.readersText }
        #expect(lines == ["Claims 1–2 1 open 1 superseded", "Claims 3–4 2 contested"])
    }

    @Test("Each claim has one target in the page, however often and in however many runs it is marked")
    func targets() {
        #expect(html.components(separatedBy: "id=\"claim:none-hurt\"").count == 2)
        #expect(html.components(separatedBy: "aria-label=\"1, claim, superseded\"").count == 3)
    }

    @Test("Answers stand after the block in which a claim is first marked, and once")
    func notes() throws {
        let parts = html.components(separatedBy: "<details class=\"notes\">")
        #expect(parts.count == 3)
        #expect(parts[1].contains("Nobody was hurt.") && parts[1].contains("Iran used three channels."))
        #expect(!parts[2].contains("Nobody was hurt.</a>"))
    }

    @Test("Nothing stands between a heading and its text: its answers wait for the block that follows")
    func heading() throws {
        var fixture = Fixture()
        fixture.addClaim("head", "It is headed.")
        fixture.addClaim("last", "It comes last.")
        fixture.addClaim("text", "It is said.")
        fixture.addArticle(
            "art", "Title", "## [Heading](claim:head)\n\nSome [words](claim:text).\n\n## [End](claim:last)")
        let parts = try fixture.page("articles/art.html").components(separatedBy: "<details class=\"notes\">")
        #expect(parts.count == 3)
        #expect(parts[0].contains("</h2>\n<p id=\"p:2\">"))
        #expect(parts[1].readersText.hasPrefix("Claims 1–2 2 open 1 It is headed.") && parts[1].contains("It is said."))
        #expect(parts[2].readersText.hasPrefix("Claim 3 1 open 3 It comes last."))
    }

    @Test("An answer says who, through whom, on what terms, how it stands and who disagrees")
    func answer() {
        let text = html.readersText
        #expect(
            text.contains(
                "Anonymous, stated A person familiar with the matter , through Iran sent messages , on the record."))
        #expect(text.contains("Superseded . On 16 January by Eleven were treated ."))
        #expect(text.contains("Contested . Disagrees: Officials (4) ."))
    }

    @Test("Links to records lead to their pages, and relative links to where the file is published")
    func links() {
        #expect(html.contains("<a href=\"../events/strike.html\">the missiles</a>"))
        #expect(html.contains("src=\"../articles/2020/map.png\""))
    }
}
