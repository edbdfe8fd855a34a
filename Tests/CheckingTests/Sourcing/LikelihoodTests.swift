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
        #expect(try site(["likely", "very-likely", "almost-certain"]).found(rule) == [])
        #expect(try site(["remote", "nearly-certain"]).found(rule) == [])
        #expect(try site(["probable", "likely", "unlikely"]).found(rule) == ["probable"])
        #expect(try site(["remote", "likely"]).found(rule) == ["likely"], "of two used equally, the later")
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

    @Test func oneOfTheTwoIsFine() throws {
        let rule = "likelihood-with-confidence"
        let claim = "claims:\n  late: {text: It is late., via: report, "
        #expect(try ExampleSite.article(claim + "confidence: high, likelihood: likely}").found(rule) == ["likely"])
        #expect(try ExampleSite.article(claim + "confidence: high}").found(rule) == [])
        #expect(try ExampleSite.article(claim + "likelihood: likely}").found(rule) == [])
    }
}
