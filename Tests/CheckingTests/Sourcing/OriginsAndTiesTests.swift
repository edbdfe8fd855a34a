import Checking
import Testing

@Suite struct OriginsAndTiesTests {
    private func site(_ claim: String) throws -> ExampleSite {
        try ExampleSite.article(
            """
            speakers:
              ministry: {name: The ministry, kind: government}
              spokesman: {name: Jo Mate, on-behalf-of: ministry}
              doctor: {name: Dr. Who}
            claims:
              late: {text: It is late., via: report, \(claim)}
            """)
    }

    @Test func gradeOneNeedsTwoOrigins() throws {
        let rule = "confirmed-by-too-few"
        #expect(try site("credibility: 1").messages(rule).first?.contains("nobody is known") == true)
        #expect(try site("by: doctor, credibility: 1").messages(rule).first?.contains("it has one origin") == true)
        let maybe = try site("by: [ministry, spokesman], credibility: 1")
        #expect(maybe.messages(rule).first?.contains("only one origin is certain") == true)
        #expect(try site("by: [doctor, spokesman], credibility: 1").words(at: rule) == [])
        #expect(try site("by: doctor, credibility: 2").words(at: rule) == [])
    }

    @Test func looseTiesAreFoundWhereNothingElseIsSaid() throws {
        func faults(_ claim: String) throws -> [String] {
            let site = try site(claim)
            return site.words(at: "attribution-by-nearness") + site.words(at: "attribution-inferred")
        }
        #expect(try faults("by: {speaker: doctor, attributed: by-nearness}") == ["by-nearness"])
        #expect(try faults("by: doctor, attributed: unknown") == ["unknown"])
        #expect(try faults("by: doctor, attributed: inferred, note: From the byline.") == [])
        #expect(try faults("by: [doctor, {speaker: doctor, attributed: by-nearness}]") == [])
        #expect(try faults("by: [ministry, {speaker: doctor, attributed: inferred}]") == ["inferred"])
        #expect(try faults("by: doctor") == [])
    }

    @Test func anOpinionIsAnonymousIfNobodyGivesItByName() throws {
        func found(_ claim: String) throws -> [String] {
            try ExampleSite.article(
                """
                speakers:
                  doctor: {name: Dr. Who}
                  nurse: {anonymous: true, described-as: a nurse, reason: not-stated}
                claims:
                  bad: {text: It is bad., via: report, \(claim)}
                """
            ).words(at: "anonymous-opinion")
        }
        #expect(try found("kind: evaluation, by: nurse") == ["evaluation"])
        #expect(try found("kind: prediction, by: nurse") == ["prediction"])
        #expect(try found("kind: evaluation, by: [nurse, doctor]") == [])
        #expect(try found("kind: evaluation, by: doctor") == [])
        #expect(try found("kind: evaluation") == [])
        #expect(try found("kind: allegation, by: nurse") == [])
    }
}
