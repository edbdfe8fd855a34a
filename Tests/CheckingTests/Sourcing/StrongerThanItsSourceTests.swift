import Checking
import Testing

@Suite struct StrongerThanItsSourceTests {
    private let rule = "stronger-than-its-source"

    private func messages(_ text: String, _ more: String, by: String = "milley", lang: String = "en") throws -> [String]
    {
        try ExampleSite.article(
            """
            lang: \(lang)
            speakers:
              milley: {name: Gen. Mark Milley}
              esper: {name: Mark Esper}
            claims:
              aimed: {text: "\(text)", by: \(by), via: report, \(more)}
            """
        ).messages(rule)
    }

    private func quoted(_ quote: String) -> String { "mode: partial-quote, quote: \"\(quote)\"" }

    @Test func aHedgeMustNotGetLost() throws {
        let text = "The missiles were aimed at the barracks."
        for quote in [
            "may have been aimed at the barracks", "They might have aimed at the barracks",
            "possibly aimed at barracks",
            "it appears that they aimed at the barracks", "we believe they were aimed at the barracks",
            "evidence suggests they aimed at the barracks", "reportedly aimed at the barracks",
        ] {
            #expect(try messages(text, quoted(quote)).count == 1, "\(quote)")
        }
        for wording in ["his belief", "likely", "my own personal assessment", "it seems", "could be"] {
            #expect(try messages(text, "wording: \(wording)").count == 1, "\(wording)")
        }
    }

    /// To characterise or to predict is not to doubt.
    @Test(arguments: ["characterisation", "prediction", "intent", "finding"])
    func theKindDoesNotKeepTheDoubt(kind: String) throws {
        let keys = "kind: \(kind), \(quoted("appears to be standing down"))"
        #expect(try messages("Iran is standing down.", keys).count == 1)
        #expect(try messages("Iran seems to be standing down.", keys) == [])
    }

    @Test func certaintyIsNotMadeUp() throws {
        let found = try messages("Tests confirm that gas was used.", quoted("the tests suggest gas was used"))
        #expect(found.first?.contains("says 'confirm' where its source says 'suggest'") == true)
        #expect(
            try messages("It may be proven that gas was used.", quoted("the tests suggest gas was used")).count == 1)
        #expect(try messages("It is not confirmed that gas may have been used.", quoted("the tests suggest gas")) == [])
        #expect(try messages("Tests confirm it.", quoted("the tests confirm what was likely")) == [])
    }

    @Test func theBandIsTheSources() throws {
        let text = "More strikes will follow."
        #expect(try messages(text, "wording: likely, likelihood: likely") == [])
        #expect(try messages(text, "wording: likely, likelihood: roughly-even-chance") == [])
        let found = try messages(text, "wording: likely, likelihood: almost-certain")
        #expect(found.first?.contains("says 'almost-certain' where its source says 'likely'") == true)
        #expect(try messages(text, "wording: unlikely, likelihood: likely").count == 1, "the other side")
        #expect(try messages(text, "wording: unlikely, likelihood: remote").count == 1)
        #expect(try messages("More strikes will almost certainly follow.", "wording: probably").count == 1)
        #expect(try messages("More strikes will probably follow.", "wording: very likely") == [])
    }

    @Test func whatKeepsTheDoubtIsSilent() throws {
        let quote = quoted("may have been aimed at the barracks")
        let text = "The missiles were aimed at the barracks."
        #expect(try messages("The missiles may have been aimed at the barracks.", quote) == [])
        #expect(try messages("Milley thinks the missiles were aimed at the barracks.", quote) == [])
        #expect(try messages(text, quote + ", kind: allegation") == [])
        #expect(try messages(text, quote + ", kind: assessment") == [])
        #expect(try messages(text, quote + ", likelihood: likely") == [])
        #expect(try messages(text, quote, lang: "de") == [])
    }

    @Test func whatIsNoHedgeIsSilent() throws {
        #expect(try messages("Strikes came in May.", quoted("strikes came in May and have gone on")) == [])
        #expect(try messages("The army has grown.", quoted("our military might has grown")) == [])
        #expect(try messages("It was aimed.", "wording: \"no doubt, and not likely an error\"") == [])
        #expect(try messages("Sixteen were fired.", quoted("sixteen were fired, and may have missed")) == [])
        #expect(try messages("Sixteen were fired.", quoted("Sixteen were fired. They may have missed.")) == [])
        #expect(try messages("It was late.", "mode: direct-quote, quote-lang: fr, quote: may be late") == [])
    }

    @Test func anotherSourceMaySayItOutright() throws {
        let text = "The missiles were aimed at the barracks."
        let doubt = "{speaker: milley, wording: likely}"
        #expect(try messages(text, "mode: indirect", by: "[\(doubt)]").count == 1)
        #expect(try messages(text, "mode: indirect", by: "[\(doubt), milley]").count == 1, "the same speaker, no words")
        #expect(try messages(text, "mode: indirect", by: "[\(doubt), esper]") == [], "esper's words are not known")
        let plain = "{speaker: milley, mode: partial-quote, quote: aimed at the barracks}"
        #expect(try messages(text, "mode: indirect", by: "[\(doubt), \(plain)]") == [])
    }
}
