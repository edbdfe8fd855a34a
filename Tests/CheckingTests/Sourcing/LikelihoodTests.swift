import Checking
import Testing

@Suite struct LikelihoodTests {
    private func site(_ likelihoods: [String]) throws -> ExampleSite {
        let claims = likelihoods.enumerated().map { number, word in
            "  c\(number): {text: It is late., via: report, likelihood: \(word)}"
        }
        return try ExampleSite.article("claims:\n" + claims.joined(separator: "\n"))
    }

    @Test func theRowThatIsUsedLessIsAtFault() throws {
        let rule = "mixed-likelihood-words"
        #expect(try site(["likely", "very-likely", "almost-certain"]).words(at: rule) == [])
        #expect(try site(["remote", "nearly-certain"]).words(at: rule) == [])
        #expect(try site(["probable", "likely", "unlikely"]).words(at: rule) == ["probable"])
        #expect(try site(["remote", "likely"]).words(at: rule) == ["likely"], "of two used equally, the later")
    }

    @Test(arguments: [
        ("almost-no-chance", "remote"), ("very-unlikely", "highly-improbable"), ("unlikely", "improbable"),
        ("roughly-even-chance", "roughly-even-odds"), ("likely", "probable"), ("very-likely", "highly-probable"),
        ("almost-certain", "nearly-certain"),
    ])
    func theFixKeepsTheBand(one: String, other: String) throws {
        func fix(_ words: [String]) throws -> String? {
            try site(words).diagnostics.first { $0.rule == "mixed-likelihood-words" }?.fixIts.first?.edits.first?.text
        }
        #expect(try fix(["unlikely", "unlikely", other]) == one)
        #expect(try fix(["improbable", "improbable", one]) == other)
    }

    /// The band is the same, so nobody need be asked.
    @Test func theFixIsSafe() throws {
        let found = try site(["likely", "remote"]).diagnostics.filter { $0.rule == "mixed-likelihood-words" }
        #expect(found.flatMap(\.fixIts).map(\.isSafe) == [true])
    }

    @Test func oneOfTheTwoIsFine() throws {
        let rule = "likelihood-with-confidence"
        let claim = "claims:\n  late: {text: It is late., via: report, "
        #expect(try ExampleSite.article(claim + "confidence: high, likelihood: likely}").words(at: rule) == ["likely"])
        #expect(try ExampleSite.article(claim + "confidence: high}").words(at: rule) == [])
        #expect(try ExampleSite.article(claim + "likelihood: likely}").words(at: rule) == [])
    }
}
