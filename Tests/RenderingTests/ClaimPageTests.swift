import BriefingModel
import Foundation
import Testing

@testable import Rendering

@Suite("A claim page")
struct ClaimPageTests {
    private let fixture: Fixture

    init() throws { fixture = try Fixture.strike() }

    @Test("Says who, how they know, the way to us with its locator, and on what terms")
    func facts() throws {
        let text = try fixture.page("claims/channels.html").readersText
        #expect(text.contains("Speaker A person familiar with the matter"))
        #expect(text.contains("Basis Anonymous, stated ; why they are not named is not stated"))
        #expect(text.contains("Through Iran sent messages , second paragraph"))
        #expect(text.contains("“multiple messages”"))
        #expect(text.contains("Terms on the record"))
    }

    @Test("Who says it twice is named once above the claim and in the tables of a day")
    func saidTwice() throws {
        var fixture = fixture
        fixture.claims[0].attributions.append(fixture.claims[0].attributions[0])
        let html = try fixture.page("claims/channels.html")
        #expect(html.contains(/class="kicker">Claim · <span[^>]*>Anonymous, stated<\/span><\/p>/))
        #expect(html.readersText.matches(of: /Basis Anonymous, stated/).count == 2)
        let row = try fixture.page("as-known/2020-01-16.html").split(separator: "<tr>")
            .first { $0.contains("Iran used three channels.") }
        #expect(row?.matches(of: /class="voice/).count == 1)
    }

    @Test("Shows a contradiction, written once, on both sides")
    func contradiction() throws {
        for (page, other) in [("kill", "Iran meant to miss."), ("miss", "Iran meant to kill.")] {
            let text = try fixture.page("claims/\(page).html").readersText
            #expect(text.contains("Contradicts, and is contradicted by \(other)"))
        }
    }

    @Test("Shows a relation from either side in its own words")
    func relations() throws {
        #expect(try fixture.page("claims/eleven.html").readersText.contains("Supersedes Nobody was hurt."))
        let fallen = try fixture.page("claims/none-hurt.html").readersText
        #expect(fallen.contains("Superseded by Eleven were treated."))
        #expect(fallen.contains("Superseded . On 16 January by Eleven were treated"))
        #expect(!fallen.contains("others lean on it"), "nothing leans on it")
    }

    @Test("A fallen claim names the claims that lean on it")
    func leaning() throws {
        var fixture = fixture
        fixture.addClaim("calm", "All was calm.", reported: Fixture.day(2020, 1, 9))
        fixture.relations.append(("none-hurt", .supports, "calm", nil))
        let text = try fixture.page("claims/none-hurt.html").readersText
        #expect(text.contains("This claim has fallen, and others lean on it: All was calm"))
        #expect(
            try fixture.page("claims/calm.html").readersText.contains("It leans on what has fallen: Nobody was hurt"))
    }

    @Test("Tells how the claim stood through time, in words and drawn")
    func life() throws {
        let html = try fixture.page("claims/none-hurt.html")
        #expect(html.readersText.contains("8 January 2020 Open : one origin, nobody contradicts it."))
        #expect(html.readersText.contains("16 January 2020 Superseded : by Eleven were treated ."))
        // 8 days of 33.
        #expect(html.contains("<line class=\"stretch superseded\" x1=\"24.24%\" x2=\"100%\""))
    }

    @Test("A judgement has no standing and no life")
    func judgement() throws {
        let html = try fixture.page("claims/good.html")
        #expect(html.readersText.contains("No standing . A judgement, not a fact."))
        #expect(!html.contains("class=\"drawing life\""))
    }

    @Test("Quotes the sentence in which it is used, its words marked")
    func uses() throws {
        let html = try fixture.page("claims/kill.html")
        #expect(html.contains("<a href=\"../articles/signals.html#p:2\">Signals after the strike</a>, paragraph 2"))
        #expect(html.contains("One general saw <b>intent to kill</b>, others to miss."))
    }

    @Test("Draws the way to us, from an origin that is not known to this site")
    func chain() throws {
        let html = try fixture.page("claims/channels.html")
        #expect(
            html.contains(
                "<desc id=\"chain-1-d\">not known → A person familiar with the matter → Iran sent messages → Signals after the strike</desc>"
            ))
        #expect(html.contains("<path class=\"edge unknown\" d=\"M14 34V"))
    }

    @Test("A claim that has fallen leads on to what took its place, up to what stands")
    func succession() throws {
        var fixture = fixture
        fixture.addClaim("fifty", "Fifty were treated.", by: Ref(1), reported: Fixture.day(2020, 1, 28))
        fixture.relations.append((from: "fifty", kind: .supersedes, to: "eleven", scope: nil))
        let text = try fixture.page("claims/none-hurt.html").readersText
        #expect(
            text.contains(
                "What took its place 16 January 2020 Eleven were treated. Superseded . Named, stated Gen. Mark Milley . 28 January 2020 Fifty were treated. The last word so far. Open ."
            ))
        #expect(!(try fixture.page("claims/fifty.html").readersText.contains("What took its place")))
    }

    @Test("Who takes a claim back puts nothing in its place")
    func retraction() throws {
        var fixture = fixture
        fixture.relations[1].kind = .retracts
        let text = try fixture.page("claims/none-hurt.html").readersText
        #expect(text.contains("Retracted . On 16 January by Eleven were treated"))
        #expect(!text.contains("What took its place"))
    }

    @Test("A long line of successors is cut, and never said to have ended there")
    func longSuccession() throws {
        var fixture = Fixture()
        fixture.addSpeaker("a", "A speaker")
        for number in 10...60 {
            fixture.addClaim(
                "c\(number)", "Count \(number).", by: Ref(0), reported: Fixture.day(2020, 1, 1 + number / 2))
            if number > 10 {
                fixture.relations.append((from: "c\(number)", kind: .supersedes, to: "c\(number - 1)", scope: nil))
            }
        }
        let text = try fixture.page("claims/c10.html").readersText
        #expect(text.contains("Count \(10 + Succession.limit). Superseded"))
        #expect(!text.contains("Count \(11 + Succession.limit). Superseded ."))
        #expect(!text.contains("The last word so far"))
    }

    @Test("Draws each of several ways, numbered, and says how many are not drawn")
    func severalWays() throws {
        var fixture = fixture
        #expect(!(try fixture.page("claims/channels.html").readersText.contains("Way 1 of")))
        let attribution = fixture.claims[0].attributions[0]
        fixture.claims[0].attributions += Array(repeating: attribution, count: 3)
        let html = try fixture.page("claims/channels.html")
        #expect(html.readersText.contains("Way 3 of 3") && !html.contains("id=\"chain-4-t\""))
        #expect(html.readersText.contains("Ways not drawn: 1."))
    }
}
