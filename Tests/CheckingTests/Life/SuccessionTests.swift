import Testing

@testable import Checking

/// Where the way from a superseded claim to what holds now ends, forks or goes round.
@Suite struct SuccessionTests {
    private func claims(_ claims: String) -> String { "claims:\n\(claims)\n---\nText." }

    @Test(arguments: [
        "corrects: eleven", "supersedes: eleven",
    ])
    func aForkIsOneWhateverTheRelation(relation: String) throws {
        let article = claims(
            """
              eleven: {text: Eleven.}
              fifty: {text: Fifty., \(relation)}
              thirty: {text: Thirty., supersedes: eleven}
            """)
        #expect(try found("two-successors", article).count == 1)
    }

    @Test(arguments: [
        "confirms: thirty", "contradicts: thirty", "supersedes: thirty", "qualifies: thirty",
        "status: {date: 2020-02-01, is: retracted, reason: r}",
    ])
    func successorsThatAreTiedOrOfWhichOneHasFallenAreNoFork(key: String) throws {
        let others = key.hasPrefix("supersedes") ? "supersedes: [eleven, thirty]" : "supersedes: eleven, \(key)"
        let article = claims(
            """
              eleven: {text: Eleven.}
              thirty: {text: Thirty., supersedes: eleven}
              fifty: {text: Fifty., \(others)}
            """)
        #expect(try found("two-successors", article).isEmpty)
    }

    @Test func threeSuccessorsAreAForkUnlessAllAreTied() throws {
        func article(_ last: String) -> String {
            claims(
                """
                  eleven: {text: Eleven.}
                  thirty: {text: Thirty., supersedes: eleven}
                  forty: {text: Forty., supersedes: eleven, qualifies: thirty}
                  fifty: {text: Fifty., supersedes: eleven\(last)}
                """)
        }
        #expect(try found("two-successors", article("")).count == 1)
        #expect(try found("two-successors", article(", confirms: forty")).isEmpty)
    }

    @Test func branchesAreFollowedToTheirEnds() throws {
        func article(_ last: String) -> String {
            claims(
                """
                  eleven: {text: Eleven.}
                  thirty: {text: Thirty., supersedes: eleven}
                  forty: {text: Forty., supersedes: eleven}
                  fifty: {text: Fifty., supersedes: \(last)}
                """)
        }
        #expect(try found("two-successors", article("forty")).count == 1)
        #expect(try found("two-successors", article("[thirty, forty]")).isEmpty)
    }

    @Test func aStatusNamesASuccessorAsWell() throws {
        let article = claims(
            """
              eleven: {text: Eleven., status: {date: 2020-01-09, is: superseded, by: thirty}}
              thirty: {text: Thirty.}
              fifty: {text: Fifty., reported: 2020-01-20, supersedes: eleven}
            """)
        #expect(try found("two-successors", article).count == 1)
    }

    @Test func oneSuccessorByRelationAndStatusIsNoFork() throws {
        let article = claims(
            """
              eleven: {text: Eleven., status: {date: 2020-01-09, is: superseded, by: thirty}}
              thirty: {text: Thirty., supersedes: eleven}
            """)
        #expect(try found("two-successors", article).isEmpty)
        #expect(try found("superseded-without-successor", article).isEmpty)
    }

    @Test func aSupersededClaimWhoseSuccessorIsWrittenOnTheOtherSideHasOne() throws {
        let article = claims(
            """
              eleven: {text: Eleven., status: {date: 2020-01-09, is: superseded, reason: A newer count.}}
              thirty: {text: Thirty., corrects: eleven}
            """)
        #expect(try found("superseded-without-successor", article).isEmpty)
    }

    @Test func aCircleOfThreeIsPrintedOnceFromItsFirstClaim() throws {
        let article = claims(
            """
              c: {text: C., status: {date: 2020-01-09, is: superseded, by: a}}
              a: {text: A., supersedes: b}
              b: {text: B., reported: 2020-01-09, status: {date: 2020-01-20, is: superseded, by: a}}
              d: {text: D., status: {date: 2020-01-09, is: superseded, by: e}}
              e: {text: E., status: {date: 2020-01-10, is: superseded, by: f}}
              f: {text: F., status: {date: 2020-01-11, is: superseded, by: d}}
              g: {text: G., status: {date: 2020-01-11, is: superseded, by: d}}
            """)
        #expect(
            try found("supersession-loop", article) == ["claims supersede each other in a circle: d → e → f → d"])
    }

    @Test func aCircleOfRelationsIsLeftToLinking() throws {
        let article = claims(
            """
              a: {text: A., supersedes: b}
              b: {text: B., supersedes: a}
            """)
        #expect(try found("supersession-loop", article).isEmpty)
        #expect(try found("cycle", article).count == 1)
    }
}
