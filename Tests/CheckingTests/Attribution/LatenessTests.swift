import Testing

@testable import Checking

/// Dates that cannot both be true are told from those that only seem so across the world's clocks.
@Suite struct LatenessTests {
    private func said(_ said: String, zone: String = "America/New_York") throws -> Bool {
        try !found(
            "said-after-report",
            """
            zone: \(zone)
            speakers: {esper: {name: Mark Esper}}
            claims: {sixteen: {text: Sixteen., by: {speaker: esper, said: \(said)}}}
            ---
            Text.
            """
        ).isEmpty
    }

    @Test(arguments: [
        ("2020-01-08", false), ("2020-01-09", false), ("2020-01-10", true), ("2020-01-10?", false),
        ("2020-01-10~", false), ("\"[..2020-01-10]\"", false), ("2020-01-10/2020-01-12", true), ("2020-02", true),
        ("2020-01-08/2020-01-12", false), ("2020", false), ("\"2020-01-1X\"", true), ("2020-01-09T23:59:00Z", false),
        ("2020-01-10T00:00:00Z", true),
    ])
    func theSecondDayAfterIsLaterEverywhere(date: String, isLate: Bool) throws {
        #expect(try said(date) == isLate)
    }

    @Test(arguments: [
        ("{edtf: 2020-01-09, zone: America/New_York}", true), ("{edtf: 2020-01-09, zone: Asia/Baghdad}", false),
        ("{edtf: 2020-01-10, zone: Asia/Baghdad}", true),
        ("{edtf: 2020-01-09, zone: America/New_York, zone-basis: assumed}", false),
        ("{edtf: 2020-01-10, zone: America/New_York, basis: assumed}", false),
        ("{edtf: 2020-01-09, zone: America/New_York, clock: 00:30}", true),
        ("{edtf: 2020-01-08, zone: America/New_York, clock: 20:00/03:00}", false),
    ])
    func theNextDayIsLaterByTheClocksOfOnePlace(date: String, isLate: Bool) throws {
        #expect(try said(date) == isLate)
    }

    @Test func whatAllAttributionsShareIsSaidOnce() throws {
        let article = """
            speakers: {a: {name: A}, b: {name: B}}
            claims: {c: {text: C., said: 2020-02-01, by: [a, b]}}
            ---
            Text.
            """
        #expect(
            try found("said-after-report", article) == [
                "claim 'c' was said on 2020-02-01, after it was reported on 2020-01-08: mend one of the dates"
            ])
    }

    private func event(_ claim: String, more: String = "", when: String = "2020-01-18") throws -> [String] {
        try found(
            "event-after-report",
            """
            speakers: {a: {name: A}}
            events: {strike: {title: S, when: \(when)}}
            claims:
              one: {text: Two bases were hit., event: strike, \(claim)}
            \(more)
            ---
            Text.
            """)
    }

    @Test(arguments: [
        "fact", "finding", "observation", "confirmation", "allegation",
    ])
    func whatTellsThePastCannotComeBeforeIt(kind: String) throws {
        #expect(try event("kind: \(kind)").count == 1)
    }

    @Test(arguments: [
        "kind: prediction", "kind: announcement", "kind: demand", "kind: offer", "kind: appeal", "kind: intent",
        "kind: denial", "kind: belief-report", "kind: non-disclosure", "kind: motive",
        "kind: assessment", "kind: evaluation", "likelihood: likely", "by: {speaker: a, said: 2020-01-19}",
        "reported: 2020-01-18", "reported: 2020-01-17", "when: 2020-01-08, reported: 2020-02-01",
    ])
    func whatLooksAheadOrIsSaidByAnotherRuleIsLeftAlone(key: String) throws {
        #expect(try event(key).isEmpty)
    }

    @Test(arguments: [
        ("The court will hear the case.", true), ("The ministers are due to meet.", true),
        ("The summit is planned for Friday.", true), ("The court heard the case.", false),
    ])
    func aFactWhoseWordsLookAheadIsLeftAlone(text: String, isSilent: Bool) throws {
        let article = """
            events: {hearing: {title: H, when: 2020-01-18}}
            claims: {one: {text: \(text), event: hearing}}
            ---
            Text.
            """
        #expect(try found("event-after-report", article).isEmpty == isSilent)
    }

    @Test func ofSeveralClaimsMostEarlyTheEventIsAtFaultElseTheClaim() throws {
        let early = try event("kind: fact", more: "  two: {text: Both were hit., event: strike}")
        #expect(early.count == 1)
        #expect(early.first?.hasPrefix("event 'strike' is dated 2020-01-18, after claim 'one'") == true)
        let late = try event("kind: fact", more: "  two: {text: Both were hit., event: strike, reported: 2020-01-18}")
        #expect(late.count == 1)
        #expect(late.first?.hasPrefix("claim 'one' was reported on 2020-01-08, before its event") == true)
    }

    @Test(arguments: [
        ("when: 2020-01-18", 1), ("when: 2020-01-08", 0), ("kind: prediction, when: 2020-01-18", 0),
        ("quantity: [{value: 1}, {value: 2, as-of: 2020-01-18}]", 1), ("quantity: {value: 2, as-of: 2020-01}", 0),
    ])
    func theAccountAndTheFigureOfAClaimAreNoLaterThanTheClaim(keys: String, count: Int) throws {
        #expect(
            try found("claim-dated-after-report", "claims: {c: {text: Two were hit., \(keys)}}\n---\nText.").count
                == count)
    }

    @Test func aReportWhoseDateCannotBeReadIsNotEarly() throws {
        let article = """
            events: {strike: {title: The strike, when: 2020-01-08}}
            claims:
              one: {text: One missile fell., event: strike, reported: 2020-1-09}
              two: {text: Two missiles fell., event: strike}
            ---
            Text.
            """
        #expect(try found("event-after-report", article) == [])
    }
}
