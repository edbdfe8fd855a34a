import Checking
import Testing

@Suite struct UngradedTakenAsLowTests {
    private func found(source: String = "reliability: F", claim: String = "note: Nothing.") throws -> [String] {
        try ExampleSite.article(
            """
            sources:
              channel: {title: A channel, \(source)}
            claims:
              late: {text: It is late., via: channel, \(claim)}
            """
        ).words(at: "ungraded-taken-as-low")
    }

    @Test func aSourceThatCannotBeJudgedIsNotUnreliable() throws {
        #expect(try found(source: "reliability: F, note: Known to be unreliable.") == ["Known to be unreliable."])
        #expect(try found(source: "reliability: F, note: It is not reliable.") == ["It is not reliable."])
        #expect(try found(claim: "note: The channel can't be trusted.") == ["The channel can't be trusted."])
        #expect(try found(source: "reliability: E, note: Known to be unreliable.") == [])
        #expect(try found(source: "reliability: F, note: Whether it is reliable cannot be judged.") == [])
        #expect(try found(source: "reliability: F, note: Not known to be unreliable.") == [])
        #expect(try found(source: "reliability: F, note: The ministry calls it unreliable.") == [])
    }

    @Test func anItemThatCannotBeJudgedIsNotDoubtful() throws {
        let checked = "checked: {date: 2020-01-08, how: by telephone, result: improbable}"
        #expect(try found(claim: "credibility: 6, \(checked)") == ["improbable"])
        #expect(try found(claim: "credibility: 5, \(checked)") == [])
        #expect(try found(claim: "credibility: 6, note: It is doubtful whether more will be known.") == [])
        #expect(try found(claim: "credibility: 6, note: Neither confirmed nor doubtful.") == [])
    }

    @Test func nothingIsRefutedByNotBeingKnown() throws {
        func status(_ keys: String) -> String { "status: [{date: 2020-01-09, \(keys)}]" }
        let reason = "reason: The source is graded F."
        #expect(try found(claim: status("is: refuted, \(reason)")) == ["The source is graded F."])
        #expect(try found(claim: status("is: open, \(reason)")) == [])
        #expect(try found(claim: status("is: refuted, source: report, \(reason)")) == [])
        #expect(try found(claim: status("is: refuted, reason: The log says otherwise.")) == [])
        #expect(try found(source: "reliability: C", claim: status("is: refuted, \(reason)")) == [])
    }
}
