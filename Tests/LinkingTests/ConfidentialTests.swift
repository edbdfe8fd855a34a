import BriefingModel
import Testing

/// `good/confidential`: nothing that is withheld becomes part of the briefing, and all of it is searched for.
@Suite struct ConfidentialTests {
    let site: FixtureSite
    var briefing: Briefing { site.linked.briefing }

    init() throws { site = try FixtureSite("good/confidential") }

    @Test func removedRecordsAreGone() {
        #expect(briefing.speakers.map(\.id) == ["clerk", "mate", "tipster"])
        #expect(briefing.sources.map(\.id) == ["memo"])
        #expect(briefing.events.isEmpty)
        #expect(briefing.claims.map(\.id) == ["late", "open", "quiet"])
        #expect(briefing.articles.map(\.id) == ["ferry", "pier"])
    }

    @Test func removedKeysAreGone() throws {
        #expect(try briefing.speaker("clerk").role == nil)
        #expect(try briefing.speaker("clerk").identity == .named("The Clerk"))
    }

    /// A record of private/ extends the public one; only what stands in content/ is in the briefing.
    @Test func publicStubs() throws {
        #expect(
            try briefing.speaker("tipster").identity
                == .anonymous(describedAs: "a harbour official", reason: "fears for the job", knowsHow: nil))
        #expect(try briefing.speaker("tipster").note == nil)
        #expect(try briefing.source("memo").title == "an internal note")
        #expect(try briefing.source("memo").issued == nil)
    }

    /// `terms: off-record` implies confidential: of the attribution, and with the last of them of the claim.
    @Test func offTheRecord() throws {
        let late = try briefing.claim("late")
        #expect(late.attributions.map { $0.speaker.map { briefing[$0].id } } == ["tipster"])
        #expect(briefing.claims.ref("planned") == nil, "the claim's own terms")
        #expect(briefing.claims.ref("inner") == nil, "written in a withheld claim")
        #expect(briefing.claims.ref("whispered") == nil, "each of its attributions")
        #expect(briefing.claims.ref("hushed") == nil, "the article's default")
        #expect(briefing.claims.ref("open") != nil, "its own terms win")
        let all = briefing.claims.flatMap(\.attributions)
        #expect(all.allSatisfy { $0.terms != .offRecord })
    }

    @Test func everyWithheldWordIsSearchedFor() {
        #expect(
            site.linked.secrets.map(\.text).sorted() == [
                // Keys of their own.
                "2024-02-27", "A meeting in the shed", "A rough cut", "Aleida Veenstra", "Call the watchman first.",
                // The porter's profile, paragraph by paragraph.
                "Carries the bags of both ferries.",
                "Gerrit Sjouwer", "Henk Overdorp", "In the shed", "Lives by the dyke.",
                // An article of private/.
                "Nobody on the bridge was awake.",
                "Note to the board",
                // Off the record.
                "The board met in the shed at night.", "The company wanted it so.", "The delay was planned.",
                "The lamp was out.", "The pilot was asleep.", "The rail was loose.", "The tank was empty.",
                "You did not hear this from me.",
                "clerk at the third window", "met at the bakery", "owes us a call",
            ])
    }

    /// A day on which something else was published as well cannot be kept secret, and is noted.
    @Test func whatIsPublicIsNoSecret() {
        #expect(site.linked.diagnostics.map(\.rule) == ["secret-in-public"])
        #expect(!site.linked.secrets.contains { $0.text == "2024-03-01" })
    }
}
