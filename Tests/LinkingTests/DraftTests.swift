import BriefingModel
import Testing

/// `good/drafts`: a draft and all that it declares are left out unless asked for.
@Suite struct DraftTests {
    @Test func leftOut() throws {
        let briefing = try FixtureSite("good/drafts").linked.briefing
        #expect(briefing.articles.map(\.id) == ["ferry"])
        #expect(briefing.claims.isEmpty)
        #expect(briefing.site.date.description == "2024-03-01")
    }

    @Test func includedOnDemand() throws {
        let briefing = try FixtureSite("good/drafts", includesDrafts: true).linked.briefing
        #expect(briefing.articles.map(\.id) == ["coming", "ferry"])
        #expect(briefing.claims.map(\.id) == ["soon"])
    }
}
