import BriefingModel
import EDTF
import Testing

@testable import Rendering

@Suite("Why the number of origins is a range")
struct OriginExplanationTests {
    /// A claim by all of the speakers that a test adds, in the order of their ids.
    private func explanation(_ change: (inout Fixture) -> Void) throws -> String {
        var fixture = Fixture()
        change(&fixture)
        fixture.claims.append(
            Claim(
                id: "claim", declared: Fixture.nowhere, text: "A claim.",
                attributions: fixture.speakers.indices.filter { !fixture.speakers[$0].id.hasPrefix("z-") }.map {
                    Attribution(
                        declared: Fixture.nowhere, speaker: Ref($0), terms: .onRecord,
                        reported: Fixture.day(2020, 1, 8))
                }, reported: Fixture.day(2020, 1, 8)))
        let text = try fixture.page("claims/claim.html").readersText
        let start = try #require(text.range(of: "Independent origins "))
        return String(text[start.upperBound...].prefix { $0 != "H" })
    }

    @Test("Says who may be the same")
    func maybeSame() throws {
        let text = try explanation {
            $0.addAnonymous("a", "a diplomat")
            $0.addAnonymous("b", "an envoy", maybeSameAs: [Ref(0)])
        }
        #expect(text.hasPrefix("One to two origins."))
        #expect(text.contains("counts them once: an envoy may be the same as a diplomat."))
    }

    @Test("Names the body to which both belong")
    func sameBody() throws {
        let text = try explanation {
            $0.addSpeaker("a", "Ann")
            $0.addSpeaker("b", "Bob")
            $0.addSpeaker("z-ministry", "the ministry", kind: .government)
            $0.speakers[0].memberOf = [Ref(2)]
            $0.speakers[1].onBehalfOf = [Ref(2)]
        }
        #expect(text.contains("counts them once: Ann belongs to the ministry ; Bob speaks for the ministry ."))
    }

    @Test("Says for whom somebody speaks here, though not always")
    func behalf() throws {
        var fixture = Fixture()
        fixture.addSpeaker("a", "Ann")
        fixture.addSpeaker("b", "Bob")
        fixture.addClaim("claim", "A claim.", by: Ref(0))
        fixture.claims[0].attributions.append(
            Attribution(
                declared: Fixture.nowhere, speaker: Ref(1), onBehalfOf: [Ref(0)], terms: .onRecord,
                reported: Fixture.day(2020, 1, 8)))
        #expect(try fixture.page("claims/claim.html").readersText.contains("counts them once: Bob speaks for Ann."))
    }

    @Test("Says that they may be one even where no short reason joins them")
    func noShortReason() throws {
        let text = try explanation {
            $0.addSpeaker("a", "Ann")
            $0.addSpeaker("b", "Bob")
            $0.addAnonymous("z-somebody", "somebody", maybeSameAs: [Ref(0), Ref(1)])
        }
        #expect(text.contains("Ann and Bob may be the same origin, so the lower number counts them once."))
    }

    @Test("A body with many members costs no more than one with few")
    func manyTies() {
        var fixture = Fixture()
        fixture.addSpeaker("a", "Ann")
        fixture.addSpeaker("b", "Bob")
        for number in 100...400 { fixture.addSpeaker("z-\(number)", "Body \(number)") }
        // Each body belongs to the next: far more than anybody follows.
        for row in 0..<(fixture.speakers.count - 1) where row != 1 {
            fixture.speakers[row].memberOf = [Ref(max(row + 1, 2))]
        }
        fixture.speakers[1].memberOf = [Ref(fixture.speakers.count - 1)]
        #expect(OriginTies(fixture.briefing, attributions: []).joining([Ref(0), Ref(1)]) == nil)
    }
}
