import BriefingModel
import Testing

/// How a claim stands once somebody has decided: the editor, or a later claim. What happened last wins.
@Suite struct VerdictTests {
    /// Ann says it on the 3rd and something else on the 6th.
    private var desk: Desk {
        var desk = Desk()
        desk.speaker("ann")
        desk.claim("toll", .by("ann", on: 3))
        desk.claim("later", .by("ann", on: 6))
        return desk
    }

    // MARK: The editor

    @Test(arguments: [Standing.corroborated, .contested, .refuted, .superseded, .retracted])
    func anEntryHoldsFromItsDay(standing: Standing) {
        var desk = desk
        desk.status(of: "toll", standing, on: 5)
        #expect(desk.facts().standing("toll", on: 4) == .open)
        #expect(desk.facts().standing("toll", on: 5) == standing)
        #expect(desk.facts().history("toll") == "3 open, 5 \(standing.rawValue) by the editor")
    }

    @Test func openHandsBackToWhatIsDerived() {
        var desk = desk
        desk.relation("later", .contradicts, "toll")
        desk.status(of: "toll", .refuted, on: 8)
        desk.status(of: "toll", .open, on: 10)
        #expect(
            desk.facts().history("toll")
                == "3 open, 6 contested by later, 8 refuted by the editor, 10 contested by later")
    }

    @Test func openIsTheEditorsOwnWordWhereNothingIsDerived() {
        var desk = desk
        desk.status(of: "toll", .refuted, on: 8)
        desk.status(of: "toll", .open, on: 10)
        #expect(desk.facts().history("toll") == "3 open, 8 refuted by the editor, 10 open by the editor")
    }

    @Test func openOverridesAnEarlierReplacement() {
        var desk = desk
        desk.relation("later", .supersedes, "toll")
        desk.status(of: "toll", .open, on: 10)
        #expect(
            desk.facts().history("toll")
                == "3 open, 6 superseded because later supersedes it, 10 open by the editor")
    }

    @Test func anEntryOfTheFirstDayLeavesNoDayBeforeIt() {
        var desk = desk
        desk.status(of: "toll", .contested, on: 3)
        #expect(desk.facts().history("toll") == "3 contested by the editor")
    }

    @Test func nothingStandsBeforeItWasReportedWhateverTheEditorWrote() {
        var desk = desk
        desk.status(of: "toll", .refuted, on: 1)
        #expect(desk.facts().history("toll") == "3 refuted by the editor")
    }

    // MARK: Later claims

    @Test(
        arguments: zip(
            [RelationKind.supersedes, .corrects, .retracts], [Standing.superseded, .superseded, .retracted]))
    func aLaterClaimDecidesFromTheDayOnWhichItIsReported(kind: RelationKind, standing: Standing) {
        var desk = desk
        desk.relation("later", kind, "toll")
        #expect(desk.facts().standing("toll", on: 5) == .open)
        #expect(desk.facts().standing("toll", on: 6) == standing)
        #expect(
            desk.facts().history("toll")
                == "3 open, 6 \(standing.rawValue) because later \(kind.rawValue) it")
        #expect(desk.facts().history("later") == "6 open")
    }

    @Test(arguments: RelationKind.allCases.filter { !$0.replaces && $0 != .contradicts })
    func otherRelationsDecideNothing(kind: RelationKind) {
        var desk = desk
        desk.relation("later", kind, "toll")
        #expect(desk.facts().history("toll") == "3 open")
    }

    @Test(arguments: [RelationKind.supersedes, .corrects, .retracts])
    func whatReplacesAPartIsNeverCounted(kind: RelationKind) {
        var desk = desk
        desk.relation("later", kind, "toll", scope: "the hour")
        #expect(desk.facts().history("toll") == "3 open")
    }

    @Test func aLaterEntryWinsOverAnEarlierClaimAndTheOtherWayRound() {
        var desk = desk
        desk.relation("later", .supersedes, "toll")
        desk.status(of: "toll", .refuted, on: 5)
        desk.status(of: "toll", .corroborated, on: 8)
        #expect(
            desk.facts().history("toll")
                == "3 open, 5 refuted by the editor, 6 superseded because later supersedes it, "
                + "8 corroborated by the editor")
    }

    // MARK: Undoing

    @Test(arguments: [Standing.refuted, .retracted])
    func aClaimRisesWhenWhatReplacedItIsRefutedOrRetracted(fallen: Standing) {
        var desk = desk
        desk.relation("later", .supersedes, "toll")
        desk.status(of: "later", fallen, on: 9)
        #expect(desk.facts().history("toll") == "3 open, 6 superseded because later supersedes it, 9 open")
    }

    @Test func aRetractionThatIsItselfRetractedIsUndone() {
        var desk = desk
        desk.claim("latest", .by("ann", on: 9))
        desk.relation("later", .retracts, "toll")
        desk.relation("latest", .retracts, "later")
        #expect(desk.facts().history("toll") == "3 open, 6 retracted because later retracts it, 9 open")
    }

    @Test func aChainOfFiguresLeavesOnlyTheLastStanding() {
        var desk = desk
        desk.claim("latest", .by("ann", on: 9))
        desk.relation("later", .supersedes, "toll")
        desk.relation("latest", .supersedes, "later")
        let facts = desk.facts()
        #expect(facts.standing("toll", on: 31) == .superseded)
        #expect(facts.standing("later", on: 31) == .superseded)
        #expect(facts.standing("latest", on: 31) == .open)
    }

    @Test func whatHappenedBeforeCountsAgainWhenTheLastIsUndone() {
        var desk = desk
        desk.status(of: "toll", .contested, on: 4)
        desk.relation("later", .corrects, "toll")
        desk.status(of: "later", .refuted, on: 9)
        #expect(
            desk.facts().history("toll")
                == "3 open, 4 contested by the editor, 6 superseded because later corrects it, "
                + "9 contested by the editor")
    }

    @Test func aReplacementCountsAgainWhenItRises() {
        var desk = desk
        desk.relation("later", .corrects, "toll")
        desk.status(of: "later", .refuted, on: 9)
        desk.status(of: "later", .open, on: 12)
        #expect(
            desk.facts().history("toll")
                == "3 open, 6 superseded because later corrects it, 9 open, 12 superseded because later corrects it")
    }

    // MARK: Two on one day

    @Test func twoVerdictsOfOneDayThatDifferAreAConflict() {
        var desk = desk
        desk.relation("later", .supersedes, "toll")
        desk.status(of: "toll", .refuted, on: 6)
        #expect(desk.facts().conflicts == ["toll on 6"])
        #expect(desk.facts().standing("toll", on: 6) == .refuted)
    }

    @Test func twoVerdictsOfOneDayThatAgreeAreNone() {
        var desk = desk
        desk.claim("also-later", .by("ann", on: 6))
        desk.relation("later", .supersedes, "toll")
        desk.relation("also-later", .corrects, "toll")
        desk.status(of: "toll", .superseded, on: 6)
        #expect(desk.facts().conflicts == [])
        #expect(desk.facts().history("toll") == "3 open, 6 superseded by the editor")
    }

    @Test func differentVerdictsOfDifferentDaysAreNone() {
        var desk = desk
        desk.relation("later", .supersedes, "toll")
        desk.status(of: "toll", .retracted, on: 7)
        #expect(desk.facts().conflicts == [])
    }

    @Test func handingBackOnTheDayOfAReplacementIsAConflict() {
        var desk = desk
        desk.relation("later", .supersedes, "toll")
        desk.status(of: "toll", .open, on: 6)
        #expect(desk.facts().conflicts == ["toll on 6"])
    }

    @Test func aReplacementThatFellOnItsFirstDayConflictsWithNothingUntilItRises() {
        var desk = desk
        desk.relation("later", .supersedes, "toll")
        desk.status(of: "toll", .corroborated, on: 6)
        desk.status(of: "later", .refuted, on: 6)
        #expect(desk.facts().conflicts == [])
        desk.status(of: "later", .open, on: 8)
        #expect(desk.facts().conflicts == ["toll on 6"])
    }

    @Test func aCircleIsCutAndAnswersAreStillGiven() {
        var desk = desk
        desk.relation("later", .supersedes, "toll")
        desk.relation("toll", .supersedes, "later")
        #expect(desk.facts().standing("toll", on: 31) == .superseded)
        #expect(desk.facts().standing("later", on: 31) == .superseded)
    }
}
