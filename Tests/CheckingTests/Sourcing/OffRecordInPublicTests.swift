import Checking
import Testing

@Suite struct OffRecordInPublicTests {
    private func site(_ body: String, more: String = "", quote: String = "we knew eight hours before") throws
        -> ExampleSite
    {
        try ExampleSite.article(
            """
            speakers:
              adviser: {name: Jo Mate}
            claims:
              warned:
                text: The base had been warned.
                by:
                  - {speaker: adviser, via: report}
                  - {speaker: adviser, via: us, terms: off-record, mode: direct-quote, quote: \(quote)}
            \(more)
            """, body)
    }

    @Test func theWordsInPublicAreTheFault() throws {
        let found = try site("They told us: “We knew eight hours before.”")
        #expect(found.words(at: "off-record-in-public") == ["We knew eight hours before"])
        #expect(found.words(at: "secret-in-public") == [], "one fault, one finding")
        #expect(
            try site("Nothing.", more: "summary: We knew eight hours before.").words(at: "off-record-in-public").count
                == 1)
    }

    @Test func whatNobodyRepeatsIsSilent() throws {
        #expect(try site("They had been warned for hours.").words(at: "off-record-in-public") == [])
    }

    /// The same words on the record, from somebody else, may be used.
    @Test func whatAnotherClaimSaysIsFree() throws {
        let other = "  other: {text: We knew eight hours before., via: report}"
        let found = try site("We knew eight hours before.", more: other)
        #expect(found.words(at: "off-record-in-public") == [])
        #expect(found.words(at: "secret-in-public") == ["we knew eight hours before"])
    }

    @Test func aFewWordsMayStandAnywhere() throws {
        #expect(try site("The eight hours passed.", quote: "eight hours").words(at: "off-record-in-public") == [])
    }

    /// Confidential, but no promise to a speaker: a note, as before.
    @Test func whatIsOnlyConfidentialIsNoBrokenPromise() throws {
        let site = try ExampleSite.article(
            "speakers:\n  mate: {name: Jo Mate, role: second mate of the ferry, confidential: [role]}",
            "The second mate of the ferry was asked.")
        #expect(site.words(at: "off-record-in-public") == [])
        #expect(site.words(at: "secret-in-public") == ["second mate of the ferry"])
    }
}
