import Testing

@testable import Checking

/// A go-between counts as named only where a word says that it carried something, and only if the site knows it.
@Suite struct RelayTests {
    private func named(text: String = "T.", prose: String = "[T](claim:c).", keys: String = "via: wire-report") throws
        -> [String]
    {
        let quote: Character = "'"
        return try found(
            "relay-not-in-chain",
            """
            speakers:
              minister: {name: Javad Zarif, kind: person, on-behalf-of: iran}
              iran: {name: Iran, kind: government}
              swiss: {name: Switzerland, kind: government}
              ap: {name: The Associated Press, kind: outlet}
              cnn: {name: CNN, kind: outlet}
              hill: {name: The Hill, kind: outlet}
            sources:
              wire-report: {title: Report, publisher: The Wire Agency News, author: Ann Byline}
              cnn-report: {title: CNN's report, outlet: cnn}
              cnn-copy: {title: The copy, publisher: Station Nine, copy-of: cnn-report}
              journal: {title: A long read, publisher: The Journal of Affairs}
              memo: {title: A memo, publisher: The White House}
            claims:
              c: {text: \(text), by: minister, \(keys)}
              d: {text: D., by: iran, via: cnn-copy}
            ---
            \(prose)
            """
        ).map { String($0.drop { $0 != quote }.dropFirst().prefix { $0 != quote }) }
    }

    @Test(arguments: [
        ("It is over, CNN reported.", "CNN"), ("It is over, CNN has also reported.", "CNN"),
        ("It is over, he told CNN.", "CNN"), ("It is over, he told the AP.", "AP"),
        ("It is over, he told the Associated Press.", "the Associated Press"),
        ("According to The Hill it is over.", "The Hill"), ("It is over, as reported by Station Nine.", "Station Nine"),
        ("It is over, as quoted by CNN.", "CNN"), ("He told Reuters that it was over.", "Reuters"),
        ("New York Times reporters heard it, as the New York Times wrote.", "New York Times"),
        ("It is over, the Journal of Affairs said.", "the Journal of Affairs"),
        ("In an interview with CNN he called it over.", "CNN"),
        ("Zarif told Washington through Switzerland that it was over.", ""),
        ("Javad Zarif told Washington through Switzerland that it was over.", "Switzerland"),
        ("Iran let on and said by way of Switzerland that it was over.", "Switzerland"),
    ])
    func whoCarriedItIsFoundInTheTextOfAClaim(text: String, name: String) throws {
        #expect(try named(text: "\"\(text)\"") == (name.isEmpty ? [] : [name]))
    }

    @Test(arguments: [
        // Named, but not as a carrier.
        "CNN has its seat in Atlanta.", "Messages went through Switzerland.", "He spoke in Switzerland.",
        "A message from Washington came through Switzerland, officials told the minister.",
        "Iran told Washington through Switzerland's embassy that it was over.",
        "The words were later carried by CNN.", "A report published by CNN says so.",
        // Not a name that is known.
        "He told Nobody's Gazette that it was over.", "He told the hill people.", "He told Hill.",
        "They told the White House.",
        // A clause about something else.
        "It was over the day after CNN reported the leak.", "Contrary to what CNN reported it was not over.",
        // On the way.
        "It is over, the Wire Agency News reported.", "It is over, he told Ann Byline.", "Iran said so.",
    ])
    func aNameAloneIsNoSign(text: String) throws {
        #expect(try named(text: "\"\(text)\"").isEmpty)
    }

    @Test(arguments: [
        "via: [cnn, wire-report]", "via: cnn-report", "via: cnn-copy", "via: [wire-report, cnn-report]",
        "on-behalf-of: cnn, via: wire-report", "reported: 2020-01-08",
    ])
    func whatIsOnTheWayInWhateverFormIsNotMissed(keys: String) throws {
        #expect(try named(text: "\"It is over, CNN reported.\"", keys: keys).isEmpty)
    }

    /// A publisher may write its name in another way than the text.
    @Test(arguments: [
        ("The Associated Press", "he told the AP"), ("AP", "he told the Associated Press"),
        ("Reuters News Agency", "he told Reuters"), ("The New York Times", "the NYT reported"),
        ("Radio Free Europe/Radio Liberty", "Radio Free Europe reported"),
    ])
    func oneNameInAnyFormIsOnTheWay(publisher: String, words: String) throws {
        let article = """
            sources: {report: {title: Report, publisher: "\(publisher)"}}
            claims: {c: {text: "It is over, \(words).", via: report}}
            ---
            [It is over](claim:c).
            """
        #expect(try found("relay-not-in-chain", article) == [])
    }

    @Test func passagesAreReadToo() throws {
        #expect(
            try named(keys: "via: wire-report, passage: \"It is over, the minister told CNN on Friday.\"") == ["CNN"])
    }

    @Test(arguments: [
        ("CNN reported that [it was over](claim:c).", ["CNN"]),
        ("[CNN](speaker:cnn) reported that [it was over](claim:c).", ["CNN"]),
        ("[The network](speaker:cnn) reported that [it was over](claim:c).", ["The network"]),
        ("According to [a long read](source:journal), [it was over](claim:c).", ["a long read"]),
        ("[It was over](claim:c), according to the [report](source:cnn-report).", ["report"]),
        ("[It was over](claim:c). CNN reported on the weather.", []),
        ("The network, [CNN](speaker:cnn), sat idle while [it was over](claim:c).", []),
        ("CNN reported that [it was over](claim:d).", []), ("CNN reported [this](claim:d) and [that](claim:c).", []),
        ("[Station Nine](source:cnn-copy) said that [it was over](claim:d).", []),
    ])
    func soAreTheSentencesThatMarkIt(prose: String, names: [String]) throws {
        #expect(try named(prose: prose) == names)
    }

    @Test func whatAClaimAndItsSentenceShareIsSaidOnce() throws {
        #expect(try named(text: "\"It is over, CNN said.\"", prose: "CNN reported [the end](claim:c).") == ["CNN"])
    }

    @Test func otherLanguagesAreLeftAlone() throws {
        let article = """
            lang: de
            speakers: {cnn: {name: CNN, kind: outlet}}
            sources: {wire: {title: W}}
            claims: {c: {text: "Ende, CNN reported.", via: wire}}
            ---
            [Ende](claim:c).
            """
        #expect(try found("relay-not-in-chain", article).isEmpty)
    }

    @Test func theWordsAtFaultAreFramed() throws {
        let site = try ExampleSite(
            Example(
                """
                speakers: {cnn: {name: CNN, kind: outlet}}
                sources: {wire: {title: W}}
                claims: {c: {text: "It is over.", via: wire}}
                ---
                Today, says a friend, *CNN* reported [the end](claim:c).
                """))
        let printed = site.printed("relay-not-in-chain")
        #expect(
            printed.contains(
                "Today, says a friend, *CNN* reported [the end](claim:c).\n  |                        ^^^\n"))
    }
}
