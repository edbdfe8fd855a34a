import Testing

@testable import Checking

/// A source of a later day is no fault by itself: only where a claim counts from the day of its article unasked.
@Suite struct SourceDatesTests {
    private func findings(_ claim: String, defaults: String = "") throws -> Int {
        try found(
            "source-after-report",
            """
            \(defaults)
            sources:
              then: {title: Then, issued: 2020-01-08}
              later: {title: Later, issued: 2020-01-17}
              undated: {title: Undated}
            claims: {c: {text: C., \(claim)}}
            ---
            Text.
            """
        ).count
    }

    @Test(arguments: [
        ("via: later", 1), ("via: then", 0), ("via: [then, later]", 0), ("via: [undated, later]", 1),
        ("via: undated", 0), ("via: us", 0), ("via: later, reported: 2020-01-08", 0),
        ("via: later, reported: 2020-01-17", 0),
        ("by: [{via: later, evidence: document}, {via: then, evidence: document}]", 1),
    ])
    func onlyWhatIsNotWrittenIsDoubted(claim: String, count: Int) throws {
        #expect(try findings(claim) == count)
    }

    @Test func aSourceAmongTheDefaultsCountsToo() throws {
        #expect(try findings("kind: fact", defaults: "defaults: {via: later}") == 1)
    }

    @Test(arguments: [
        ("issued: 2020-01-18, accessed: 2020-01-08", 1), ("issued: 2020-01-08, accessed: 2020-01-18", 0),
        ("issued: 2020-01-09, accessed: 2020-01-08", 0), ("issued: 2020-03, accessed: 2020-02-20", 0),
        ("issued: 2020-01-18~, accessed: 2020-01-08", 0), ("issued: 2020-01-18, accessed: 2020-01-08?", 0),
    ])
    func onlyWholeDaysThatAreCertainAreCompared(dates: String, count: Int) throws {
        #expect(try found("read-before-issued", "sources: {s: {title: S, \(dates)}}\n---\nText.").count == count)
    }
}
