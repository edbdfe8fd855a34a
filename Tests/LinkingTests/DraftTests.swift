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

    /// What stands in a draft alone is not public, and so as secret as before.
    @Test func secretsInDrafts() throws {
        #expect(try FixtureSite("good/drafts").linked.secrets.map(\.text) == ["Sleeps at noon"])
        let published = try FixtureSite("good/drafts", includesDrafts: true).linked
        #expect(published.secrets.isEmpty)
        #expect(published.diagnostics.map(\.rule) == ["secret-in-public"])
    }

    @Test func includedOnDemand() throws {
        let briefing = try FixtureSite("good/drafts", includesDrafts: true).linked.briefing
        #expect(briefing.articles.map(\.id) == ["coming", "ferry"])
        #expect(briefing.claims.map(\.id) == ["soon"])
    }
}
