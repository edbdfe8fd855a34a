import BriefingModel
import Testing

/// `good/former-ids`: old ids still lead to their records, each with a warning that can be applied.
@Suite struct FormerIDTests {
    @Test func oldIDsResolve() throws {
        let site = try FixtureSite("good/former-ids")
        let briefing = site.linked.briefing
        let late = try briefing.claim("late")
        #expect(late.attributions.first?.speaker.map { briefing[$0].id } == "mate")
        #expect(try briefing.words(of: "late", in: "ferry") == ["Late"])
        #expect(briefing.claims.aliases.map { "\($0.id) → \(briefing[$0.ref].id)" } == ["tardy → late"])
        #expect(briefing.site.aliases.map(\.from) == ["claims/older"])
    }

    @Test func eachUseIsAWarningWithAFix() throws {
        let site = try FixtureSite("good/former-ids")
        #expect(site.linked.diagnostics.map(\.rule) == Array(repeating: "former-id", count: 4))
        for diagnostic in site.linked.diagnostics {
            #expect(diagnostic.severity == .warning)
            #expect(diagnostic.fixIts.first?.edits.count == 1)
        }
    }
}
