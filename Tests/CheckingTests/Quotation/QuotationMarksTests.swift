import Testing

@testable import Checking

/// Quotation marks in prose, and in the texts of claims.
@Suite struct QuotationMarksTests {
    private func site(_ prose: String, front: String = "", text: String = "The ministry fears war.") throws
        -> ExampleSite
    {
        try ExampleSite(
            Example(
                """
                \(front)speakers:
                  ministry: {name: Ministry of Foreign Affairs, kind: government}
                  insider: {anonymous: true, described-as: a person familiar with the matter}
                sources:
                  statement: {title: What we saw that night, URL: "https://example.org/statement"}
                events:
                  strike: {title: The strike, when: 2020-01-08}
                claims:
                  concern:
                    text: \(text)
                    by: ministry
                    via: statement
                    mode: direct-quote
                    quote: We are deeply concerned, and we ask for calm.
                  calm:
                    text: The ministry asks for calm.
                    by: ministry
                    via: statement
                    mode: partial-quote
                    quote: a time to be calm
                  silent: {text: The insider said nothing more., by: insider, via: statement}
                ---
                \(prose)
                """))
    }

    private func words(_ prose: String, front: String = "") throws -> [String] {
        try site(prose, front: front).words(at: "quotation-marks-without-quote")
    }

    @Test(arguments: [
        "It is [“deeply concerned”](claim:concern).", "“We are deeply concerned,” it said, “and we ask for calm.”",
        "It said: “We […] ask for calm.”", "It said: “[The ministry is] deeply concerned …”", "“[W]e ask for calm”",
        "It calls for 'calm' and \"war\".", "The report “What We Saw That Night” says so.",
        "In “War and Peace” it is told.", "So says “a person familiar with the matter”.",
        "It named [“the one great strike of ours”](event:strike).", "A 12\" pipe, a 5\" nail.",
        "[The ministry, “deeply concerned”, speaks of “a time to be calm”](claim:concern).",
        "    code = \"not a quote\"",
    ])
    func theseAreFine(prose: String) throws {
        #expect(try words(prose) == [])
    }

    @Test(arguments: [
        ("It is [“gravely concerned”](claim:concern).", "“gravely concerned”"),
        ("It is [“worried”](claim:concern).", "“worried”"), ("It spoke of “a war to come”.", "“a war to come”"),
        ("It spoke of 'a war to come'.", "'a war to come'"), ("> \"a war to come\"", "\"a war to come\""),
        ("[“a time to be calm”](claim:concern)", "“a time to be calm”"),
        ("[The insider said “no more words”](claim:silent).", "“no more words”"),
        ("“We are *gravely* concerned”", "“We are *gravely* concerned”"),
    ])
    func theseAreNot(prose: String, words: String) throws {
        #expect(try self.words(prose) == [words])
    }

    @Test func theTitleAndTheSummaryAreRead() throws {
        let front = "summary: It is ‘gravely concerned’ about war.\nbottom-line: It is “deeply concerned”.\n"
        #expect(try words("It [fears war](claim:concern).", front: front) == ["gravely concerned"])
    }

    @Test(arguments: [
        ("War, “with no way back”", ["with no way back"]), ("They are “deeply concerned”", []),
        ("What “The Night Watch” saw", []),
    ])
    func theTitleIsNoSourceOfItself(title: String, expected: [String]) throws {
        #expect(try underTitle(title, "It [fears war](claim:concern).") == expected)
    }

    private func underTitle(_ title: String, _ prose: String) throws -> [String] {
        let article = """
            ---
            title: \(title)
            published: 2020-01-08
            speakers: {ministry: {name: Ministry of Foreign Affairs, kind: government}}
            sources: {statement: {title: What we saw, URL: "https://example.org/statement"}}
            claims:
              concern: {text: It fears war., by: ministry, via: statement, mode: partial-quote, quote: deeply concerned}
            ---
            \(prose)

            """
        return try ExampleSite(Example(files: [.init("articles/war.md", article)]))
            .words(at: "quotation-marks-without-quote")
    }

    @Test func theTextMayQuoteTheTitle() throws {
        let prose = "“War with no way back” is [what it fears](claim:concern)."
        #expect(try underTitle("War with no way back", prose) == [])
    }

    @Test func itSaysWhatTheQuoteReads() throws {
        let site = try site("It is [“gravely concerned”](claim:concern).")
        let finding = try #require(site.diagnostics.first { $0.rule == "quotation-marks-without-quote" })
        #expect(finding.message == "these words are not in the quote of claim 'concern'")
        #expect(finding.notes.map(\.message) == ["it reads 'We are deeply concerned, and we ask for calm.'"])
    }

    @Test func anArticleWithoutClaimsIsNotAsked() throws {
        let site = try ExampleSite(Example("---\nIt spoke of “a war to come”.\n"))
        #expect(site.words(at: "quotation-marks-without-quote") == [])
    }

    /// The quote may stand in what could not be read.
    @Test func aBrokenClaimKeepsItSilent() throws {
        let site = try ExampleSite(
            Example(
                "claims:\n  a: {text: A., by: us, mode: partial-quotes, quote: war}\n---\n[“a war to come”](claim:a)\n")
        )
        #expect(site.words(at: "quotation-marks-without-quote") == [])
    }

    @Test(arguments: [
        ("The ministry is “gravely concerned”.", ["gravely concerned"]), ("The ministry is “deeply concerned”.", []),
        ("The ministry is 'worried'.", []), ("The ministry owns “The Night Watch”.", []),
    ])
    func theTextOfAClaim(text: String, expected: [String]) throws {
        let site = try site("It [fears war](claim:concern).", text: text)
        #expect(site.words(at: "claim-text-quotes") == expected)
    }
}
