import BriefingModel
import EDTF
import Testing

@testable import Rendering

@Suite("Pages of speakers and sources")
struct RecordPageTests {
    private var fixture: Fixture

    init() throws {
        fixture = try Fixture.strike()
        fixture.addSpeaker("zz-army", "The army", kind: .government)
        fixture.addSpeaker("zz-paper", "The paper", kind: .outlet)
        fixture.sources[0].outlet = Ref(4)
        // In the order in which they were added: milley, insider, officials.
        fixture.speakers[0].memberOf = [Ref(3)]
        fixture.speakers[1].maybeSameAs = [Ref(2)]
        fixture.speakers[2].onBehalfOf = [Ref(3)]
    }

    @Test("Who belongs to a body, and who speaks for it, stands on its page as well")
    func reverseTies() throws {
        let text = try fixture.page("speakers/zz-army.html").readersText
        #expect(text.contains("No claim of their own"))
        #expect(text.contains("Spoken for by Officials"))
        #expect(text.contains("Its members here Gen. Mark Milley"))
    }

    @Test("That two may be the same is said on both pages, though it is written once")
    func maybeSame() throws {
        #expect(try fixture.page("speakers/insider.html").readersText.contains("Maybe the same as Officials ;"))
        let other = try fixture.page("speakers/officials.html").readersText
        #expect(other.contains("Maybe the same as A person familiar with the matter ; the two count as one"))
    }

    @Test("Says who passes on what a speaker says, with how many claims")
    func relays() throws {
        #expect(try fixture.page("speakers/milley.html").readersText.contains("Relayed by The paper (2 claims)"))
    }

    @Test("Quotes the speaker's own words beside what they asserted, and nobody else's")
    func quotes() throws {
        var fixture = fixture
        fixture.claims[0].attributions.append(
            Attribution(
                declared: Fixture.nowhere, speaker: Ref(1), terms: .onRecord, reported: Fixture.day(2020, 1, 8),
                quote: "three ways"))
        let insider = try fixture.page("speakers/insider.html").readersText
        #expect(insider.contains("“multiple messages”") && !insider.contains("“three ways”"))
        #expect(try fixture.page("speakers/milley.html").readersText.contains("“three ways”"))
    }

    @Test("Counts claims without standing, so that the sum is whole")
    func sum() throws {
        let text = try fixture.page("speakers/milley.html").readersText
        #expect(text.contains("3 claims 1 open 1 contested 1 without standing"))
    }

    @Test("Somebody of whom only the name is known has no empty section")
    func onlyAName() throws {
        var fixture = Fixture()
        fixture.addSpeaker("a", "Ann")
        #expect(!(try fixture.page("speakers/a.html").contains("Who this is")))
    }

    @Test("Says what somebody was asked about, and that silence says nothing")
    func asked() throws {
        var fixture = fixture
        fixture.inquiries = [
            Inquiry(
                id: "asked", declared: Fixture.nowhere, who: [Ref(3)], by: Ref(4), about: [Ref(0)],
                answer: Inquiry.Answer.none, article: Ref(0))
        ]
        let text = try fixture.page("speakers/zz-army.html").readersText
        #expect(text.contains("The army did not respond to The paper . Neither a denial nor a confirmation."))
        #expect(text.contains("Asked about: Iran used three channels ."))
    }

    @Test("A source without an archived copy says so")
    func archive() throws {
        #expect(try fixture.page("sources/wire.html").readersText.contains("Archive none is recorded here"))
        var kept = fixture
        kept.sources[0].archived = "https://archive.example/wire"
        let text = try kept.page("sources/wire.html").readersText
        #expect(text.contains("Archive https://archive.example/wire") && !text.contains("none is recorded"))
    }
}
