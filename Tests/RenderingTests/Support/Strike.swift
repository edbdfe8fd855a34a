import BriefingModel
import EDTF

@testable import Rendering

extension Fixture {
    /// The night of the strike: two sides of one dispute, an anonymous speaker, an event in another zone.
    static func strike() throws -> Fixture {
        var fixture = Fixture()
        // Refs follow the order of ids: insider 0, milley 1, officials 2; wire 0; strike 0.
        fixture.addSpeaker("milley", "Gen. Mark Milley")
        fixture.addAnonymous("insider", "a person familiar with the matter")
        fixture.addSpeaker("officials", "Officials", kind: .group)
        fixture.sources.append(Source(id: "wire", declared: nowhere, title: "Iran sent messages"))
        fixture.addEvent("strike", "Missiles hit two bases", try strikeTime())
        let wire = [Attribution.Link(.source(Ref(0)), locator: "second paragraph")]
        fixture.addClaim("channels", "Iran used three channels.", by: Ref(0), via: wire, quote: "multiple messages")
        fixture.addClaim("kill", "Iran meant to kill.", by: Ref(1), via: wire, kind: .assessment, event: Ref(0))
        fixture.addClaim("miss", "Iran meant to miss.", by: Ref(2), via: wire, kind: .assessment, event: Ref(0))
        fixture.addClaim("none-hurt", "Nobody was hurt.", by: Ref(2), via: wire, event: Ref(0))
        fixture.addClaim("eleven", "Eleven were treated.", by: Ref(1), via: wire, reported: day(2020, 1, 16))
        fixture.addClaim("good", "That is good.", by: Ref(1), kind: .evaluation)
        fixture.relations = [
            (from: "miss", kind: .contradicts, to: "kill", scope: nil),
            (from: "eleven", kind: .supersedes, to: "none-hurt", scope: nil),
        ]
        fixture.addArticle(
            "signals", "Signals after the strike",
            """
            Officials said [nobody was *hurt*](claim:none-hurt). By one account [three channels](claim:channels)
            were used; see [the missiles](event:strike) and ![a map](map.png).

            One general saw [intent to kill](claim:kill), others [to miss](claim:miss). Again: [nobody](claim:none-hurt).
            """)
        return fixture
    }

    /// 01:20 to 02:15 on 8 January in Baghdad.
    static func strikeTime() throws -> When {
        let start = day(2020, 1, 8).dayNumber * 86_400 - 3 * 3600
        return When(
            try EDTF("2020-01-08"), zone: "Asia/Baghdad", phrase: "early Wednesday",
            clock: ClockWindow(start: 80, end: 135), span: Span(earliest: start + 80 * 60, latest: start + 135 * 60))
    }
}
