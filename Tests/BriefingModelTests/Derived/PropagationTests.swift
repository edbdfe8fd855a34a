import BriefingModel
import Testing

/// What leaned on a claim that fell is flagged, until an editor acts.
@Suite struct PropagationTests {
    /// `report` is known on the 3rd, and `memo` bears on it.
    private func desk(_ kind: RelationKind = .supports, scope: String? = nil) -> Desk {
        var desk = Desk()
        desk.speaker("ann")
        desk.claim("memo", .by("ann", on: 2))
        desk.claim("report", .by("ann", on: 3))
        desk.relation("memo", kind, "report", scope: scope)
        return desk
    }

    @Test(arguments: [Standing.refuted, .superseded, .retracted])
    func aFallIsFlaggedFromItsDay(fallen: Standing) {
        var desk = desk()
        desk.status(of: "memo", fallen, on: 8)
        #expect(desk.facts().fallenSupport(of: "report", on: 7) == [])
        #expect(desk.facts().fallenSupport(of: "report", on: 8) == ["memo"])
        #expect(desk.facts().fallenSupport(of: "memo", on: 8) == [])
    }

    @Test(arguments: RelationKind.allCases)
    func onlySupportAndConfirmationAreLeantOn(kind: RelationKind) {
        var desk = desk(kind)
        desk.status(of: "memo", .refuted, on: 8)
        let isLeantOn = kind == .supports || kind == .confirms
        #expect(desk.facts().fallenSupport(of: "report", on: 9) == (isLeantOn ? ["memo"] : []))
    }

    @Test func aPartThatWasSupportedIsLeantOnToo() {
        var desk = desk(.confirms, scope: "the channel")
        desk.status(of: "memo", .retracted, on: 8)
        #expect(desk.facts().fallenSupport(of: "report", on: 8) == ["memo"])
    }

    @Test func aClaimThatReplacesAnotherFlagsWhatLeantOnThat() {
        var desk = desk()
        desk.claim("new-memo", .by("ann", on: 9))
        desk.relation("new-memo", .supersedes, "memo")
        #expect(desk.facts().fallenSupport(of: "report", on: 9) == ["memo"])
    }

    @Test(arguments: [RelationKind.supersedes, .corrects])
    func theFlagGoesWhenWhatReplacesTheFallenClaimBearsOnItAsWell(kind: RelationKind) {
        var desk = desk()
        desk.claim("new-memo", .by("ann", on: 9))
        desk.relation("new-memo", kind, "memo")
        desk.relation("new-memo", .confirms, "report")
        #expect(desk.facts().fallenSupport(of: "report", on: 9) == [])
        desk.status(of: "new-memo", .refuted, on: 12)
        desk.status(of: "memo", .refuted, on: 12)
        #expect(desk.facts().fallenSupport(of: "report", on: 12) == ["new-memo"])
    }

    @Test func aClaimThatOnlyRetractsAnotherTakesNothingOver() {
        var desk = desk()
        desk.claim("new-memo", .by("ann", on: 9))
        desk.relation("new-memo", .retracts, "memo")
        desk.relation("new-memo", .supports, "report")
        #expect(desk.facts().fallenSupport(of: "report", on: 9) == ["memo"])
    }

    @Test func theFlagGoesWhenWhatFellRises() {
        var desk = desk()
        desk.status(of: "memo", .refuted, on: 8)
        desk.status(of: "memo", .open, on: 10)
        #expect(desk.facts().fallenSupport(of: "report", on: 9) == ["memo"])
        #expect(desk.facts().fallenSupport(of: "report", on: 10) == [])
    }

    @Test func theFlagGoesWhenAnEditorActsAndComesBackWithTheNextFall() {
        var desk = desk()
        desk.status(of: "report", .open, on: 5)
        desk.status(of: "memo", .refuted, on: 8)
        desk.status(of: "report", .open, on: 9)
        desk.status(of: "memo", .open, on: 12)
        desk.status(of: "memo", .retracted, on: 14)
        let facts = desk.facts()
        #expect(facts.fallenSupport(of: "report", on: 8) == ["memo"])
        #expect(facts.fallenSupport(of: "report", on: 9) == [])
        #expect(facts.fallenSupport(of: "report", on: 14) == ["memo"])
    }

    @Test func whatFallsFurtherIsNoNewFall() {
        var desk = desk()
        desk.status(of: "memo", .superseded, on: 8)
        desk.status(of: "report", .open, on: 9)
        desk.status(of: "memo", .refuted, on: 10)
        #expect(desk.facts().fallenSupport(of: "report", on: 10) == [])
    }

    @Test func aClaimThatBothSupportsAndConfirmsIsNamedOnce() {
        var desk = desk()
        desk.relation("memo", .confirms, "report")
        desk.status(of: "memo", .refuted, on: 8)
        #expect(desk.facts().fallenSupport(of: "report", on: 8) == ["memo"])
    }

    @Test func theFlagGoesOneStepAndNoFurther() {
        var desk = desk()
        desk.claim("summary", .by("ann", on: 4))
        desk.relation("report", .supports, "summary")
        desk.status(of: "memo", .refuted, on: 8)
        #expect(desk.facts().fallenSupport(of: "summary", on: 8) == [])
    }
}
