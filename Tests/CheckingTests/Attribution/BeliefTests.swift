import Testing

@testable import Checking

/// What is believed is told apart from the report of the belief.
@Suite struct BeliefTests {
    private func findings(_ first: String, second: String = "", held: String = "b") throws -> [String] {
        try found(
            "belief-contradicts-belief",
            """
            speakers: {a: {name: A}, b: {name: B}}
            claims:
              one:
                text: A believes so.
                kind: belief-report
                embeds: {id: so, text: It is so., held-by: a}
                \(first)
              two:
                text: B believes otherwise.
                kind: belief-report
                embeds: {id: otherwise, text: It is otherwise., held-by: \(held)}
                \(second)
              plain: {text: It is otherwise.}
              bare: {text: C believes otherwise., kind: belief-report}
            ---
            Text.
            """)
    }

    @Test func twoReportsCanBothBeTrue() throws {
        #expect(
            try findings("contradicts: two") == [
                "claims 'one' and 'two' can both be true, for only a belief is reported: "
                    + "write 'contradicts' between 'so' and 'otherwise'"
            ])
        #expect(try findings("", second: "contradicts: one").count == 1)
    }

    @Test func soCanAReportAndWhatAnotherReports() throws {
        #expect(try findings("contradicts: otherwise").count == 1)
    }

    @Test func aReportCannotContradictWhatItReports() throws {
        #expect(try findings("contradicts: so").isEmpty)
    }

    @Test func reportsOnTheBeliefsOfTheSamePeopleCanContradict() throws {
        #expect(try findings("contradicts: two", held: "a").isEmpty)
        #expect(try findings("contradicts: two", held: "[b, a]").isEmpty)
    }

    @Test(arguments: ["contradicts: plain", "contradicts: bare", "qualifies: two"])
    func whatIsNotSureIsLeftAlone(key: String) throws {
        #expect(try findings(key).isEmpty)
    }

    @Test func whatIsSaidInTheRightPlaceAlreadyIsNotAskedForAgain() throws {
        let article = """
            speakers: {a: {name: A}, b: {name: B}}
            claims:
              one:
                text: A believes so.
                kind: belief-report
                embeds: {id: so, text: It is so., held-by: a, contradicts: otherwise}
                contradicts: two
              two: {text: B does not., kind: belief-report, embeds: {id: otherwise, text: No., held-by: b}}
            ---
            Text.
            """
        #expect(try found("belief-contradicts-belief", article).first?.hasSuffix("are tied already") == true)
    }
}
