import Diagnostics
import Testing

@testable import Checking

/// Quotes and passages held against the archived texts of their sources.
@Suite struct ArchivedQuoteTests {
    static let statement = """
        Statement of the ministry

        “We are deeply concerned about the rising tension,” the minister said. All sides should show restraint, in
        word and in deed, and avoid any step that leads to war. The channel [through Bern] is open. It is harmless.

        If nobody shoots, nobody dies. Two messages went through Bern before noon.
        """

    static let address = "Tonight I ask for calm. All sides should show restraint, he said; nobody wants this war."

    /// The rules about quotation that speak of one claim.
    private func site(
        _ keys: String, via: String = "statement", statement: String = statement, source: String = ""
    ) throws -> ExampleSite {
        let sources = """
            statement: {title: Statement, URL: "https://example.org/a", archived-text: archive/a.txt\(source)}
            address: {title: Address, URL: "https://example.org/b", archived-text: archive/b.txt}
            bare: {title: Bare, URL: "https://example.org/c"}

            """
        return try ExampleSite(
            Example(
                """
                speakers:
                  ministry: {name: Ministry of Foreign Affairs, kind: government}
                claims:
                  concern:
                    text: The ministry fears that the conflict will grow.
                    kind: evaluation
                    by: ministry
                    via: \(via)
                    \(keys)
                ---
                The ministry [fears a wider conflict](claim:concern).
                """,
                with: [
                    .init("sources.yml", sources), .init("../archive/a.txt", statement),
                    .init("../archive/b.txt", Self.address),
                ]))
    }

    private func rules(
        _ keys: String, via: String = "statement", statement: String = statement, source: String = ""
    ) throws -> [String] {
        try site(keys, via: via, statement: statement, source: source).rules(of: .quotation)
            .filter { $0 != "archived-text-without-sha256" }
    }

    private func partial(_ quote: String) -> String { "mode: partial-quote\n    quote: \"\(quote)\"" }
    private func direct(_ quote: String) -> String { "mode: direct-quote\n    quote: \"\(quote)\"" }

    @Test(arguments: [
        "deeply concerned", "Deeply concerned", "deeply concerned.", "show restraint […] leads to war",
        "restraint, in [...] deed", "word and in deed, and avoid", "[The ministry] is open",
        "[We] are deeply concerned",
        "channel [through Bern] is open", "the minister said", "concerned about the rising tension.",
    ])
    func aPartOfWhatStandsThereIsFine(quote: String) throws {
        #expect(try rules(partial(quote)) == [])
    }

    @Test(arguments: [
        ("nobody can win a war of words", "quote-not-in-source"), ("Tonight I ask for calm", "quote-in-other-source"),
        ("deeply worried about the rising tension", "quote-altered"),
        ("concerned about rising tension", "quote-elision-unmarked"),
        ("It is harm", "quote-altered"), ("We are deeply concerned about tension", "quote-elision-unmarked"),
        ("show restraint and avoid any step", "quote-elision-unmarked"),
        ("show restraint … and avoid any step", "quote-elision-ambiguous"),
        ("show restraint ... and avoid any step", "quote-elision-ambiguous"),
        ("The channel […] deeply concerned", "quote-out-of-order"), ("is OPEN", "quote-differs-in-form"),
        ("risingtension", "quote-differs-in-form"), ("“The channel” [through Bern] is", "quote-differs-in-form"),
        ("show “restraint”", "quote-differs-in-form"),
        ("[Any] step that [surely] leads to peace", "quote-altered"),
    ])
    func eachFaultHasItsName(quote: String, rule: String) throws {
        #expect(try rules(partial(quote)) == [rule])
    }

    @Test func theAlteredWordIsShown() throws {
        let site = try site(partial("gravely concerned about the rising panic"))
        #expect(site.words(at: "quote-altered") == ["gravely"])
        #expect(
            site.told(of: .quotation).contains(
                "quote-altered: the quote of claim 'concern' has 'gravely' where source 'statement' has 'deeply'"))
        let notes = site.diagnostics.filter { $0.rule == "quote-altered" }.flatMap(\.notes).map(\.message)
        #expect(notes.first == "it also has 'panic' where source 'statement' has 'tension'")
        #expect(notes.last == "archive/a.txt, line 3 reads 'deeply concerned about the rising tension'")
    }

    @Test(arguments: [
        ("nobody dies.", true), ("If nobody shoots", true), ("If nobody shoots, nobody dies.", false),
        ("[…] nobody dies.", false), ("If nobody shoots […]", false), ("If nobody shoots, nobody dies", false),
        ("We are deeply concerned about the rising tension.", false), ("We are deeply concerned", true),
    ])
    func aDirectQuoteIsWhole(quote: String, isCut: Bool) throws {
        #expect(try rules(direct(quote)) == (isCut ? ["quote-cut-mid-sentence"] : []))
        #expect(try rules("passage: \"\(quote)\"") == (isCut ? ["quote-cut-mid-sentence"] : []))
        #expect(try rules(partial(quote)) == [])
    }

    /// One that none of them contains is an error; one that any contains is none.
    @Test func anyOfItsSourcesWillDo() throws {
        #expect(try rules(partial("All sides should show restraint"), via: "[statement, address]") == [])
        #expect(try rules(partial("Tonight I ask for calm"), via: "[statement, address]") == [])
        #expect(try rules(partial("deeply concerned"), via: "[bare, statement]") == [])
        #expect(try rules(partial("deeply afraid of war"), via: "bare") == [])
        let told = try site(partial("we shall never surrender"), via: "[statement, address]").told(of: .quotation)
        #expect(told.contains { $0.contains("in none of the archived texts of 'statement', 'address'") })
    }

    /// The nearest of several copies is the one that an editor hears of.
    @Test func theNearestCopyIsShown() throws {
        #expect(
            try rules(partial("All sides should show restraint, she said"), via: "[statement, address]")
                == ["quote-altered"])
        let told = try site(partial("All sides should show restraint, she said"), via: "[statement, address]")
            .told(of: .quotation)
        #expect(told.contains { $0.contains("has 'she' where source 'address' has 'he'") })
    }

    @Test func whatAttributionsShareIsToldOnce() throws {
        let keys = """
            mode: partial-quote
                quote: we shall never surrender
                credibility: 3
            """
        let site = try ExampleSite(
            Example(
                """
                speakers: {a: {name: Anna Berg}, b: {name: Boris Dahl}}
                claims:
                  concern:
                    text: They fear that the conflict will grow.
                    by: [a, b]
                    via: statement
                    \(keys)
                ---
                They [fear a wider conflict](claim:concern).
                """,
                with: [
                    .init("sources.yml", "statement: {title: S, URL: \"https://a.example\", archived-text: a.txt}\n"),
                    .init("../a.txt", Self.statement),
                ]))
        #expect(site.rules(of: .quotation).filter { $0 == "quote-not-in-source" }.count == 1)
    }

    @Test func onlyTheLanguageArchivedIsCompared() throws {
        let persian = "mode: direct-quote\n    quote: قصد کشتن نداشتیم\n    quote-lang: fa"
        let both = persian + "\n    translation: If nobody shoots, nobody dies."
        // Nothing says in which language the text is: the translation will do.
        #expect(try rules(both) == [])
        #expect(try rules(persian) == ["quote-not-in-source"])
        #expect(try rules(persian, source: ", lang: en-GB") == [])
        #expect(try rules(both, source: ", lang: en-GB") == [])
        #expect(try rules(both, source: ", lang: fa") == ["quote-not-in-source"])
        let wrong = persian + "\n    translation: If nobody shoots, nobody is hurt."
        #expect(try rules(wrong, source: ", lang: en-GB") == ["quote-altered"])
        // Without the original, the translation is the source's.
        let translated = "mode: direct-quote\n    translation: Let the guns fall silent for good."
        #expect(try rules(translated) == ["quote-not-in-source"])
        #expect(try rules(translated + "\n    translated-by: the desk") == [])
    }

    /// A text that is not what was archived says nothing about quotes.
    @Test func nothingFollowsFromABrokenArchive() throws {
        let zeros = String(repeating: "0", count: 64)
        #expect(try rules(partial("we shall fight"), source: ", sha256: \"\(zeros)\"") == ["archived-text-changed"])
        #expect(try rules(partial("we shall fight"), statement: "a\u{0}b") == ["archived-text-unreadable"])
    }

    @Test(arguments: [
        ("../secret.txt", "is outside of the folder"), ("/etc/passwd", "is outside of the folder"),
        ("content", "is no file"), ("archive/none.txt", "there is no archived text"),
        ("archive/latin.txt", "is no UTF-8 text: see its line 2"),
    ])
    func whatCannotBeRead(path: String, message: String) throws {
        let site = try ExampleSite(
            Example(files: [
                .init("sources.yml", "a: {title: A, URL: \"https://a.example\", archived-text: \(path)}\n"),
                .init("../archive/latin.txt", "first\nsecond \u{0}\n"),
            ]))
        let told = site.told(of: .quotation)
        #expect(told.count == 1 && told[0].contains(message), "\(told)")
        #expect(site.words(at: "archived-text-unreadable") == [path])
    }

    @Test func aChecksumOfAnotherShapeIsNone() throws {
        let told = try site(partial("deeply concerned"), source: ", sha256: abc").told(of: .quotation)
        #expect(told.contains { $0.contains("'sha256' of source 'statement' is no SHA-256") })
    }

    @Test func longOnesCountWords() throws {
        let words = Array(repeating: "word", count: 60).joined(separator: " ")
        #expect(try rules(partial(words), via: "bare") == [])
        #expect(try rules(partial(words + " — 1 2 3 […]"), via: "bare") == [])
        #expect(try rules(partial(words + " more"), via: "bare") == ["quote-too-long"])
        #expect(try rules("passage: " + words + " more", via: "bare") == ["quote-too-long"])
    }
}
