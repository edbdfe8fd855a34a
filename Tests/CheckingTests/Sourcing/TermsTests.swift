import BriefingModel
import Checking
import Testing

/// `terms-not-stated` speaks where the desk was told, `terms-not-written` where a report was.
@Suite struct TermsTests {
    private func faults(_ claim: String, policy: Profile = .osint) throws -> [String] {
        let site = try ExampleSite.article(
            """
            speakers:
              nurse: {anonymous: true, described-as: a nurse, reason: fears dismissal}
              doctor: {name: Dr. Who}
            claims:
              late: {text: It is late., \(claim)}
            """, policy: policy)
        return site.diagnostics.filter { $0.rule.hasPrefix("terms-") }.map(\.rule)
    }

    @Test func eachSpeaksForItself() throws {
        #expect(try faults("by: nurse, via: us") == ["terms-not-stated"])
        #expect(try faults("by: nurse, via: us, terms: not-stated") == ["terms-not-stated"])
        #expect(try faults("by: nurse, via: us, terms: background") == [])
        #expect(try faults("by: nurse, via: report") == ["terms-not-written"])
        #expect(try faults("by: nurse, via: report", policy: .ap) == [])
        #expect(try faults("by: {speaker: nurse, terms: not-stated}, via: report") == [])
        #expect(try faults("by: doctor, via: us") == [])
    }
}
