import Checking
import Diagnostics
import Testing

@Suite struct AnonymousWithoutReasonTests {
    private let rule = "anonymous-without-reason"

    private func site(_ speaker: String, via: String = "report", by: String = "by") throws -> ExampleSite {
        try ExampleSite.article(
            """
            speakers:
              doctor: {anonymous: true, described-as: a doctor\(speaker)}
            claims:
              late: {text: It is late., \(by): doctor, via: \(via)}
            """)
    }

    @Test func noReasonIsAFault() throws {
        #expect(try site("").words(at: rule) == ["doctor"])
        #expect(try site("", via: "us").words(at: rule) == ["doctor"])
    }

    @Test func theReportNeedNotSayWhy() throws {
        #expect(try site(", reason: not-stated").words(at: rule) == [])
        #expect(try site(", reason: fears dismissal", via: "us").words(at: rule) == [])
    }

    @Test func theDeskKnowsWhy() throws {
        let found = try site(", reason: not-stated", via: "us")
        #expect(found.words(at: rule) == ["not-stated"])
        #expect(found.diagnostics.first { $0.rule == rule }?.notes.first?.place.map(found.words(at:)) == "us")
    }

    @Test func aPlaceholderIsNoReasonAndCanBeMended() throws {
        let found = try site(", reason: unknown")
        #expect(found.words(at: rule) == ["unknown"])
        #expect(found.diagnostics.first { $0.rule == rule }?.fixIts.first?.edits.first?.text == "not-stated")
    }

    /// Whoever is only reported to believe something did not speak, and was promised nothing.
    @Test func whoDidNotSpeakNeedsNoReason() throws {
        #expect(try site("", by: "held-by").words(at: rule) == [])
    }
}
