import BriefingModel
import Testing

/// Who ultimately knew: ends, not outlets, counted as a range.
@Suite struct OriginTests {
    private var desk: Desk {
        var desk = Desk()
        desk.speaker("ann")
        desk.speaker("bob")
        desk.speaker("officials", kind: .group)
        for outlet in ["ap", "cnn", "nyt"] { desk.speaker(outlet, kind: .outlet) }
        desk.source("ap-wire", outlet: "ap")
        desk.source("cnn-copy", outlet: "cnn", copyOf: "ap-wire")
        desk.source("nyt-copy", outlet: "nyt", copyOf: "ap-wire")
        desk.source("nyt-own", outlet: "nyt")
        desk.source("memo")
        return desk
    }

    // MARK: Ends

    @Test func theSpeakerIsTheEndAndNotTheOutletThatRelaysThem() {
        var desk = desk
        desk.claim("toll", .by("ann", via: ["cnn-copy"]), .by("ann", via: ["nyt-own"]))
        #expect(desk.facts().ends("toll") == ["ann"])
        #expect(desk.facts().origins("toll") == "1–1")
    }

    @Test func aGroupIsOneEnd() {
        var desk = desk
        desk.claim("toll", .by("officials"), .by("ann"))
        #expect(desk.facts().origins("toll") == "2–2")
        #expect(desk.facts().ends("toll") == ["ann", "officials"])
    }

    @Test func outletsThatCopyOneWireAreOneEndNamedByItsOutlet() {
        var desk = desk
        desk.claim("toll", .by("cnn", via: ["cnn-copy"]), .by("nyt", via: ["nyt-copy"]))
        #expect(desk.facts().ends("toll") == ["ap"])
        #expect(desk.facts().origins("toll") == "1–1")
    }

    @Test func anOutletWithASourceOfItsOwnIsTheEnd() {
        var desk = desk
        desk.claim("toll", .by("cnn", via: ["cnn-copy"]), .by("nyt", via: ["nyt-own"]))
        #expect(desk.facts().ends("toll") == ["ap", "nyt"])
        #expect(desk.facts().origins("toll") == "2–2")
    }

    @Test func aChainIsFollowedToItsEndWhichNamesItselfWithoutAnOutlet() {
        var desk = desk
        desk.source("blog", copyOf: "digest")
        desk.source("digest", derivedFrom: ["memo"])
        desk.claim("toll", .by("cnn", via: ["blog"]))
        #expect(desk.facts().ends("toll") == ["memo"])
    }

    @Test func aPersonInACopiedSourceIsStillTheEnd() {
        var desk = desk
        desk.claim("toll", .by("ann", via: ["cnn-copy"]))
        #expect(desk.facts().ends("toll") == ["ann"])
    }

    @Test(
        arguments: zip(
            [Evidence.witnessed, .document, .analysis, .hearsay, .notStated], [["ap"], ["ap"], ["ap"], [], []]))
    func withoutASpeakerOnlyFirstHandEvidenceHasAnEnd(evidence: Evidence, ends: [String]) {
        var desk = desk
        desk.claim("toll", .byNobody(via: ["cnn-copy", "nyt-own"], voice: "nyt", evidence: evidence))
        #expect(desk.facts().ends("toll") == ends)
    }

    @Test func aVoiceIsNoEnd() {
        var desk = desk
        desk.claim("toll", .byNobody(via: ["nyt-own"], voice: "nyt"))
        #expect(desk.facts().origins("toll") == "0–0")
    }

    @Test func thoseWhoHoldABeliefAreNoEnd() {
        var desk = desk
        desk.claim("belief", heldBy: ["ann", "bob"], .byNobody())
        #expect(desk.facts().origins("belief") == "0–0")
    }

    @Test func aWorkMadeFromSeveralMayComeFromAnyOfThem() {
        var desk = desk
        desk.source("digest", outlet: "cnn", derivedFrom: ["ap-wire", "nyt-own"])
        desk.claim("toll", .by("cnn", via: ["digest"]))
        #expect(desk.facts().ends("toll") == ["ap", "nyt"])
        #expect(desk.facts().origins("toll") == "1–2")
    }

    @Test func aWorkMadeFromSeveralDoesNotMakeThoseOne() {
        var desk = desk
        desk.source("digest", outlet: "cnn", derivedFrom: ["ap-wire", "nyt-own"])
        desk.claim("toll", .by("ap", via: ["ap-wire"]), .by("nyt", via: ["nyt-own"]))
        desk.claim("digested", .by("ap", via: ["ap-wire"]), .by("nyt", via: ["nyt-own"]), .by("cnn", via: ["digest"]))
        #expect(desk.facts().origins("toll") == "2–2")
        #expect(desk.facts().origins("digested") == "2–2")
    }

    @Test func aCircleOfSourcesStillHasAnEnd() {
        var desk = desk
        desk.source("one", copyOf: "two")
        desk.source("two", copyOf: "one")
        desk.claim("toll", .by("cnn", via: ["one"]))
        #expect(desk.facts().origins("toll") == "1–1")
    }

    // MARK: Who may be whom

    @Test func theSameAgentUnderSeveralRecordsIsOneTransitively() {
        var desk = desk
        desk.speaker("a", .sameAs("b"))
        desk.speaker("b")
        desk.speaker("c", .sameAs("b"))
        desk.claim("toll", .by("a"), .by("c"))
        #expect(desk.facts().origins("toll") == "1–1")
        #expect(desk.facts().ends("toll") == ["a", "c"])
    }

    @Test(arguments: [Desk.Tie.maybeSameAs("ann"), .memberOf("ann"), .maybeMemberOf("ann"), .onBehalfOf("ann")])
    func whatMayBeOneLowersTheMinimumAlone(tie: Desk.Tie) {
        var desk = desk
        desk.speaker("insider", tie)
        desk.claim("toll", .by("ann"), .by("insider"))
        #expect(desk.facts().origins("toll") == "1–2")
    }

    @Test func twoMembersOfOneGroupMayBeOneThoughTheGroupIsSilent() {
        var desk = desk
        desk.speaker("first", .memberOf("officials"))
        desk.speaker("second", .maybeMemberOf("officials"))
        desk.claim("toll", .by("first"), .by("second"))
        #expect(desk.facts().origins("toll") == "1–2")
    }

    @Test func onWhoseBehalfSomebodySpokeHereLowersTheMinimumHereAlone() {
        var desk = desk
        desk.claim("toll", .by("ann", onBehalfOf: ["officials"]), .by("officials"))
        desk.claim("other", .by("ann"), .by("officials"))
        #expect(desk.facts().origins("toll") == "1–2")
        #expect(desk.facts().origins("other") == "2–2")
    }

    @Test func twoWhoSpokeForOneMayBeOne() {
        var desk = desk
        desk.claim("toll", .by("ann", onBehalfOf: ["officials"]), .by("bob", onBehalfOf: ["officials"]))
        #expect(desk.facts().origins("toll") == "1–2")
        #expect(desk.facts().standing("toll", on: 1) == .open)
    }

    @Test(arguments: zip([Attributed.stated, .byNearness, .inferred, .unknown], ["2–2", "2–2", "1–2", "1–2"]))
    func whatIsOnlyInferredIsLeftOutOfTheMinimum(attributed: Attributed, range: String) {
        var desk = desk
        desk.claim("toll", .by("ann"), .by("bob", attributed: attributed))
        #expect(desk.facts().origins("toll") == range)
    }

    @Test func aFirmAttributionMakesAnInferredOneGood() {
        var desk = desk
        desk.claim("toll", .by("bob", attributed: .inferred), .by("bob", on: 4))
        #expect(desk.facts().origins("toll", on: 3) == "0–1")
        #expect(desk.facts().origins("toll", on: 4) == "1–1")
    }

    // MARK: What carries origins

    @Test(arguments: [RelationKind.confirms, .restates])
    func theOriginsOfWhatConfirmsOrRestatesCountInTheDirectionWritten(kind: RelationKind) {
        var desk = desk
        desk.claim("toll", .by("ann", on: 3))
        desk.claim("second", .by("bob", on: 6))
        desk.relation("second", kind, "toll")
        let facts = desk.facts()
        #expect(facts.origins("toll", on: 5) == "1–1")
        #expect(facts.origins("toll", on: 6) == "2–2")
        #expect(facts.origins("second", on: 6) == "1–1")
    }

    @Test(arguments: RelationKind.allCases.filter { $0 != .confirms && $0 != .restates })
    func noOtherRelationCarriesOrigins(kind: RelationKind) {
        var desk = desk
        desk.claim("toll", .by("ann"))
        desk.claim("second", .by("bob"))
        desk.relation("second", kind, "toll")
        #expect(desk.facts().origins("toll") == "1–1")
    }

    @Test func aConfirmationOfAPartIsNeverCounted() {
        var desk = desk
        desk.claim("toll", .by("ann"))
        desk.claim("second", .by("bob"))
        desk.relation("second", .confirms, "toll", scope: "the channel, not the content")
        #expect(desk.facts().origins("toll") == "1–1")
    }

    @Test func originsAreCarriedTransitivelyAndOnlyThroughWhatLives() {
        var desk = desk
        desk.claim("toll", .by("ann", on: 1))
        desk.claim("middle", .byNobody(on: 2))
        desk.claim("far", .by("bob", on: 3))
        desk.relation("middle", .restates, "toll")
        desk.relation("far", .confirms, "middle")
        desk.status(of: "middle", .retracted, on: 5)
        let facts = desk.facts()
        #expect(facts.history("toll") == "1 open, 3 corroborated, 5 open")
        #expect(facts.origins("toll", on: 4) == "2–2")
        #expect(facts.origins("toll", on: 5) == "1–1")
    }

    @Test func aClaimThatHasFallenKeepsItsOwnOrigins() {
        var desk = desk
        desk.claim("toll", .by("ann"), .by("bob"))
        desk.status(of: "toll", .refuted, on: 5)
        #expect(desk.facts().origins("toll", on: 6) == "2–2")
    }

    @Test func claimsThatConfirmEachOtherShareTheirOrigins() {
        var desk = desk
        desk.claim("one", .by("ann"))
        desk.claim("two", .by("bob"))
        desk.relation("one", .confirms, "two")
        desk.relation("two", .confirms, "one")
        #expect(desk.facts().history("one") == "1 corroborated")
        #expect(desk.facts().history("two") == "1 corroborated")
    }

    @Test func nothingIsKnownBeforeTheFirstReport() {
        var desk = desk
        desk.claim("toll", .by("ann", on: 3))
        #expect(desk.facts().origins("toll", on: 2) == "0–0")
    }
}
