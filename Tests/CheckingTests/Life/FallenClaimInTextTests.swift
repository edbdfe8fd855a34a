import Testing

@testable import Checking

/// Readers of a sentence are told that it no longer holds by a correction that lists the claim, or beside it.
@Suite struct FallenClaimInTextTests {
    private func findings(_ prose: String, more: String = "", status: String = "") throws -> Int {
        try found(
            "fallen-claim-in-text",
            """
            updated: 2021-01-01
            claims:
              unhurt:
                text: None were hurt.
            \(status)
              eleven: {text: Eleven were hurt., reported: 2020-01-16, corrects: unhurt}
              thirty: {text: Thirty were hurt., reported: 2020-01-24, supersedes: eleven}
              why: {text: The shelters held., reported: 2020-01-16}
              denied: {text: Some were hurt., reported: 2020-01-10, contradicts: unhurt}
            \(more)
            ---
            \(prose)
            """
        ).count
    }

    @Test func aSentenceThatNothingFollowsIsFlaggedOnceForEachClaim() throws {
        #expect(try findings("[None were hurt](claim:unhurt).") == 1)
        #expect(try findings("[None were hurt](claim:unhurt).\n\nAgain: [none](claim:unhurt).") == 1)
        #expect(try findings("[None](claim:unhurt) were hurt.\n\n[Eleven](claim:eleven) were hurt.") == 2)
    }

    @Test(arguments: ["eleven", "thirty"])
    func whatBecameOfItMayStandInTheSameParagraph(claim: String) throws {
        let findings = try found(
            "fallen-claim-in-text",
            """
            claims:
              unhurt: {text: None were hurt.}
              eleven: {text: Eleven were hurt., reported: 2020-01-16, corrects: none, status: {date: 2020-01-24, is: open, reason: r}}
              thirty: {text: Thirty were hurt., reported: 2020-01-24, supersedes: eleven}
              denied: {text: Some were hurt., reported: 2020-01-10, contradicts: unhurt}
            corrections: [{date: 2020-01-25, text: c, claims: eleven}]
            ---
            [None](claim:unhurt) were hurt, they said. That was [not so](claim:\(claim)).
            """)
        #expect(findings.isEmpty)
    }

    @Test func anotherParagraphOrAnotherClaimDoesNotTell() throws {
        #expect(try findings("[None](claim:unhurt) were hurt.\n\nThat was [not so](claim:thirty).") == 1)
        #expect(try findings("[None](claim:unhurt) were hurt, for [the shelters held](claim:why).") == 1)
    }

    @Test func aDisputeDoesNotTellHowItEndedUnlessNothingElseDoes() throws {
        #expect(try findings("[None](claim:unhurt) were hurt; [others doubt it](claim:denied).") == 1)
        let article = """
            claims:
              unhurt: {text: None were hurt., status: {date: 2020-01-16, is: refuted, reason: The hospital lists eleven.}}
              denied: {text: Some were hurt., contradicts: unhurt}
            ---
            [None](claim:unhurt) were hurt; [others doubt it](claim:denied).
            """
        #expect(try found("fallen-claim-in-text", article).isEmpty)
    }

    @Test func aCorrectionTellsFromTheDayOfTheFallOn() throws {
        let before = "corrections: [{date: 2020-01-15, text: c, claims: unhurt}]"
        let same = "corrections: [{date: 2020-01-16, text: c, claims: unhurt}]"
        let other = "corrections: [{date: 2020-01-17, text: c, claims: why}]"
        #expect(try findings("[None](claim:unhurt) were hurt.", more: before) == 1)
        #expect(try findings("[None](claim:unhurt) were hurt.", more: same) == 0)
        #expect(try findings("[None](claim:unhurt) were hurt.", more: other) == 1)
    }

    @Test func aClaimThatRoseAgainIsNotFlagged() throws {
        let status = "    status: {date: 2020-02-01, is: open, reason: The correction was wrong.}"
        #expect(try findings("[None](claim:unhurt) were hurt.", status: status) == 0)
    }

    @Test func anArticleWrittenAfterTheFallIsAskedTheSame() throws {
        let site = Example(
            "claims: {now: {text: It rained.}}\n---\n[It rained](claim:now). [None](claim:unhurt) were hurt.",
            with: [
                .init(
                    "claims.yml",
                    """
                    unhurt: {text: None were hurt., reported: 2019-01-01}
                    eleven: {text: Eleven were hurt., reported: 2019-01-02, supersedes: unhurt}
                    """)
            ])
        #expect(
            try found("fallen-claim-in-text", site) == [
                "claim 'unhurt' was superseded on 2019-01-02, and readers of this sentence are not told: "
                    + "list it in a correction, or name 'eleven' in the same paragraph"
            ])
    }

    @Test func theTitleAndTheSummaryAreReadToo() throws {
        let article = """
            summary: None were hurt.
            claims:
              unhurt: {text: None were hurt., anchor: {exact: None were hurt, in: summary}}
              eleven: {text: Eleven were hurt., reported: 2020-01-16, corrects: unhurt}
            ---
            [Eleven](claim:eleven) were hurt.
            """
        let site = try ExampleSite(Example(article))
        #expect(site.printed("fallen-claim-in-text").contains("summary: None were hurt.\n  |          ^"))
    }
}
