import Testing

@testable import Checking

/// An article that marks one side of a dispute shows the other as well, if it could know of it.
@Suite struct OneSidedContradictionTests {
    private func isSilent(
        about prose: String, others: String = "", eighty: String = "", updated: String = "2020-01-08"
    ) throws -> Bool {
        try found(
            "one-sided-contradiction",
            """
            updated: \(updated)
            claims:
              none-dead: {text: Nobody was killed.}
            \(others)
            questions:
              how-many: {text: How many?, about: [none-dead, eighty-dead]}
              who: {text: Who?, about: none-dead}
            ---
            [Nobody was killed](claim:none-dead). \(prose)
            """,
            with: [
                .init(
                    "claims.yml",
                    "eighty-dead: {text: Eighty were killed., reported: 2020-01-09, contradicts: none-dead\(eighty)}")
            ]
        ).isEmpty
    }

    @Test func whatBecameKnownLaterIsNotAskedOfTheArticleUntilItIsUpdated() throws {
        #expect(try isSilent(about: ""))
        #expect(try !isSilent(about: "", updated: "2020-01-09"))
    }

    @Test(arguments: [
        "Or [eighty](claim:eighty-dead).", "[How many](question:how-many)?",
        "Or [many](claim:many), or [so](claim:so).",
    ])
    func theOtherSideMayBeShownInMoreThanOneWay(prose: String) throws {
        let others = """
              many: {text: Very many were killed., restates: eighty-dead}
              so: {text: State media believe it., kind: belief-report, embeds: eighty-dead}
            """
        #expect(try isSilent(about: prose, others: others, updated: "2020-01-09"))
    }

    @Test func whatBothSidesConfirmShowsNeither() throws {
        let others = "  deaths: {text: There was a strike.}"
        #expect(
            try !isSilent(
                about: "[A strike](claim:deaths).", others: others, eighty: ", confirms: deaths", updated: "2020-01-09")
        )
    }

    @Test func aQuestionAboutOneSideAloneShowsNothing() throws {
        #expect(try !isSilent(about: "[Who](question:who)?", updated: "2020-01-09"))
    }

    @Test(arguments: [
        "confirms: {claim: none-dead, scope: the base}", "status: {date: 2020-01-09, is: refuted, reason: r}",
    ])
    func aSideThatFellIsNotAskedFor(key: String) throws {
        #expect(try isSilent(about: "", eighty: ", \(key)", updated: "2020-01-09") == key.hasPrefix("status"))
    }

    @Test func aPartThatIsContradictedIsNotCounted() throws {
        #expect(
            try found(
                "one-sided-contradiction",
                """
                claims:
                  none-dead: {text: Nobody was killed.}
                  one-dead: {text: A guard was killed., contradicts: {claim: none-dead, scope: the guards}}
                ---
                [Nobody was killed](claim:none-dead).
                """
            ).isEmpty)
    }

    @Test func ofSeveralOpponentsOneIsEnough() throws {
        let claims = """
            claims:
              none-dead: {text: Nobody was killed.}
              eighty-dead: {text: Eighty were killed., contradicts: none-dead}
              two-dead: {text: Two were killed., contradicts: none-dead}
            ---
            [Nobody was killed](claim:none-dead).
            """
        #expect(try found("one-sided-contradiction", claims).count == 1)
        #expect(try found("one-sided-contradiction", claims + " Or [two](claim:two-dead).").isEmpty)
    }
}
