import BriefingModel
import Testing

/// How a claim stands, as long as nobody has decided: open, contested, corroborated.
@Suite struct StandingTests {
    /// Ann says it on the 3rd.
    private var desk: Desk {
        var desk = Desk()
        desk.speaker("ann")
        desk.speaker("bob")
        desk.claim("toll", .by("ann", on: 3))
        return desk
    }

    @Test func aClaimIsOpenFromTheDayOnWhichItIsReported() {
        let facts = desk.facts()
        #expect(facts.standing("toll", on: 2) == nil)
        #expect(facts.standing("toll", on: 3) == .open)
        #expect(facts.standing("toll", on: 31) == .open)
        #expect(facts.history("toll") == "3 open")
    }

    @Test(arguments: ClaimKind.allCases)
    func onlySomeKindsHaveNoStanding(kind: ClaimKind) {
        var desk = desk
        desk.claim("said", kind: kind, .by("bob", on: 3))
        desk.status(of: "said", .refuted, on: 4)
        let without: [ClaimKind] = [.evaluation, .demand, .appeal, .offer]
        #expect(desk.facts().history("said").isEmpty == without.contains(kind))
        #expect((desk.facts().standing("said", on: 5) == nil) == without.contains(kind))
    }

    // MARK: Contested

    @Test func aContradictionContestsBothClaimsThoughItIsWrittenOnce() {
        var desk = desk
        desk.claim("denial", .by("bob", on: 5))
        desk.relation("denial", .contradicts, "toll")
        #expect(desk.facts().history("toll") == "3 open, 5 contested by denial")
        #expect(desk.facts().history("denial") == "5 contested by toll")
    }

    @Test func aRelationCountsFromTheLaterOfTheTwoDays() {
        var desk = desk
        desk.claim("early", .by("bob", on: 1))
        desk.relation("early", .contradicts, "toll")
        #expect(desk.facts().history("early") == "1 open, 3 contested by toll")
        #expect(desk.facts().history("toll") == "3 contested by early")
    }

    @Test func aContradictionOfAPartIsNeverCounted() {
        var desk = desk
        desk.claim("denial", .by("bob", on: 5))
        desk.relation("denial", .contradicts, "toll", scope: "the hour")
        #expect(desk.facts().history("toll") == "3 open")
        #expect(desk.facts().history("denial") == "5 open")
    }

    @Test(arguments: [Standing.refuted, .superseded, .retracted])
    func whatHasFallenContestsNothing(fallen: Standing) {
        var desk = desk
        desk.claim("denial", .by("bob", on: 5))
        desk.relation("denial", .contradicts, "toll")
        desk.status(of: "denial", fallen, on: 8)
        #expect(desk.facts().history("toll") == "3 open, 5 contested by denial, 8 open")
    }

    @Test func aDemandThatWasRetractedContestsNothingThoughItHasNoStanding() {
        var desk = desk
        desk.claim("demand", kind: .demand, .by("bob", on: 5))
        desk.relation("demand", .contradicts, "toll")
        desk.status(of: "demand", .retracted, on: 8)
        #expect(desk.facts().history("toll") == "3 open, 5 contested by demand, 8 open")
    }

    @Test func whatIsContestedOrCorroboratedByTheEditorIsStillAlive() {
        var desk = desk
        desk.claim("denial", .by("bob", on: 5))
        desk.relation("denial", .contradicts, "toll")
        desk.status(of: "denial", .corroborated, on: 8)
        #expect(desk.facts().history("toll") == "3 open, 5 contested by denial")
    }

    @Test func everyOpponentIsNamedInOrder() {
        var desk = desk
        desk.claim("zero", .by("bob", on: 5))
        desk.claim("many", .by("bob", on: 7))
        desk.relation("toll", .contradicts, "zero")
        desk.relation("many", .contradicts, "toll")
        #expect(
            desk.facts().history("toll")
                == "3 open, 5 contested by zero, 7 contested by many and zero")
    }

    // MARK: Corroborated

    @Test func twoIndependentOriginsCorroborate() {
        var desk = desk
        desk.claim("second", .by("bob", on: 6))
        desk.relation("second", .confirms, "toll")
        #expect(desk.facts().history("toll") == "3 open, 6 corroborated")
        #expect(desk.facts().history("second") == "6 open")
    }

    @Test func aSecondAttributionCorroboratesFromItsOwnDay() {
        var desk = Desk()
        desk.speaker("ann")
        desk.speaker("bob")
        desk.claim("toll", .by("ann", on: 3), .by("bob", on: 9))
        #expect(desk.facts().history("toll") == "3 open, 9 corroborated")
    }

    @Test func corroborationEndsWhenWhatConfirmedFalls() {
        var desk = desk
        desk.claim("second", .by("bob", on: 6))
        desk.relation("second", .confirms, "toll")
        desk.status(of: "second", .retracted, on: 10)
        desk.status(of: "second", .open, on: 12)
        #expect(desk.facts().history("toll") == "3 open, 6 corroborated, 10 open, 12 corroborated")
    }

    @Test func aRangeThatMayBeOneOriginDoesNotCorroborate() {
        var desk = desk
        desk.speaker("insider", .maybeSameAs("ann"))
        desk.claim("second", .by("insider", on: 6))
        desk.relation("second", .confirms, "toll")
        #expect(desk.facts().origins("toll") == "1–2")
        #expect(desk.facts().history("toll") == "3 open")
    }

    @Test func aContradictionWinsOverOrigins() {
        var desk = desk
        desk.claim("second", .by("bob", on: 6))
        desk.relation("second", .confirms, "toll")
        desk.claim("denial", .by("bob", on: 7))
        desk.relation("denial", .contradicts, "toll")
        #expect(desk.facts().history("toll") == "3 open, 6 corroborated, 7 contested by denial")
    }
}
