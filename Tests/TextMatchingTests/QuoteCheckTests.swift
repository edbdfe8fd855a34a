import Testing
import TextMatching

@Suite("Quotations against archived text")
struct QuoteCheckTests {
    static let archived = """
        Signals after the strike

        “We’re done,” the official said on Tuesday. Iran's answer — such as it was — came
        through at least three channels, Switzerland among them.

        Gen. Mark Milley told reporters: “I believe, based on what I saw, that they were intended to cause
        structural damage, destroy vehicles and equipment, and to kill personnel.” He declined to say more.
        No American was harmed in the attack; it was harmless. The go-betweens said so (twice).
        The rest: Nobody knows; and one thing: nobody asked.
        """

    private func check(_ quote: String) -> QuoteResult {
        QuoteCheck(archivedText: Self.archived).check(quote)
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: Array(Self.archived.utf8)[range], as: UTF8.self)
    }

    @Test(
        "Found, folded as anchors are",
        arguments: [
            ("We're done", ["We’re done"]),
            ("Iran’s answer - such as it was - came through", ["Iran's answer — such as it was — came\nthrough"]),
            (
                "I believe […] that they were intended […] to kill personnel.",
                ["I believe", "that they were intended", "to kill personnel."]
            ),
            (
                "I believe, [...] to cause structural damage [ ... ] and to kill",
                ["I believe,", "to cause\nstructural damage", "and to kill"]
            ),
            ("[…] at least three channels […]", ["at least three channels"]),
            ("\n  No American was harmed\n", ["No American was harmed"]),
        ])
    func found(_ quote: String, _ pieces: [String]) {
        guard case .found(let found) = check(quote) else {
            Issue.record("\(check(quote))")
            return
        }
        #expect(found.pieces.map { text($0.range) } == pieces)
        #expect(found.pieces.allSatisfy { !$0.startsInsideWord && !$0.endsInsideWord })
    }

    @Test("A whole word is preferred to a part of one; a part says so")
    func words() {
        guard case .found(let part) = check("was harm"), case .found(let whole) = check("harmless") else {
            Issue.record("not found")
            return
        }
        #expect(part.pieces[0].endsInsideWord && !part.pieces[0].startsInsideWord)
        #expect(!whole.pieces[0].startsInsideWord && !whole.pieces[0].endsInsideWord)
    }

    @Test(
        "Cuts inside a sentence are told, unless an elision marks them",
        arguments: [
            ("We're done", false, false),
            ("He declined to say more.", false, false),
            ("He declined to say more", false, false),
            ("He declined", false, true),
            ("declined to say more", true, false),
            ("[…] declined to say […]", false, false),
            ("I believe, based on what I saw", false, true),
            ("to kill personnel", true, false),
            ("Signals after the strike", false, false),
            ("The go-betweens said so (twice)", false, false),
            ("Iran", false, true),
            ("Nobody knows", false, true),
            ("nobody asked.", true, false),
        ])
    func sentences(_ quote: String, _ starts: Bool, _ ends: Bool) {
        guard case .found(let found) = check(quote) else {
            Issue.record("\(check(quote))")
            return
        }
        #expect(found.startsMidSentence == starts)
        #expect(found.endsMidSentence == ends)
    }

    @Test(
        "Differs in case, spacing or quotes only",
        arguments: [
            ("we're done", QuoteDifferences.letterCase, "We’re done"),
            ("were done", QuoteDifferences([.quotes, .letterCase]), "We’re done"),
            ("\"No American\" was harmed", QuoteDifferences.quotes, "No American was harmed"),
            ("No American washarmed in the attack", QuoteDifferences.spacing, "No American was harmed in the attack"),
            ("We're done.", QuoteDifferences.finalPunctuation, "We’re done"),
            ("IRANS ANSWER", QuoteDifferences([.quotes, .letterCase]), "Iran's answer"),
        ])
    func differsOnly(_ quote: String, _ differences: QuoteDifferences, _ place: String) {
        guard case .differsOnly(let told, let found) = check(quote) else {
            Issue.record("\(check(quote))")
            return
        }
        #expect(told == differences)
        #expect(found.pieces.map { text($0.range) } == [place])
    }

    @Test(
        "Words left out without a mark",
        arguments: [
            ("I believe that they were intended to cause", 0, ["I believe", "that they were intended to cause"]),
            ("No American was harmed; it was harmless", 0, ["No American was harmed", "; it was harmless"]),
            (
                "We're done […] they were intended to destroy vehicles", 1,
                ["We’re done", "they were intended to", "destroy vehicles"]
            ),
        ])
    func unmarkedElision(_ quote: String, _ piece: Int, _ stretches: [String]) {
        switch check(quote) {
        case .unmarkedElision(let told, let found):
            #expect(told == piece)
            #expect(found.pieces.map { text($0.range) } == stretches)
        case let other: Issue.record("\(other)")
        }
    }

    @Test(
        "Altered words are told, with what stands in their place",
        arguments: [
            ("No American was hurt in the attack", [WordChange(quoted: "hurt", archived: "harmed")]),
            (
                "destroy vehicles and gear, and to kill people",
                [
                    WordChange(quoted: "gear,", archived: "equipment,"),
                    WordChange(quoted: "people", archived: "personnel"),
                ]
            ),
            ("based on all that I saw, that they", [WordChange(quoted: "all that", archived: "what")]),
        ])
    func altered(_ quote: String, _ changes: [WordChange]) {
        guard case .altered(0, _, let told) = check(quote) else {
            Issue.record("\(check(quote))")
            return
        }
        #expect(told == changes)
    }

    @Test("An alteration late in a long passage is found")
    func longPassage() {
        let words = (0..<300).map { "word\($0)" }
        var quote = words
        quote[250] = "other"
        guard
            case .altered(0, let nearest, let changes) = QuoteCheck(
                archivedText: "Before. \(words.joined(separator: " ")). After."
            ).check(quote.joined(separator: " "))
        else {
            Issue.record("not found")
            return
        }
        #expect(nearest.similarity > 0.95)
        #expect(changes == [WordChange(quoted: "other", archived: "word250")])
    }

    @Test("Pieces in another order, missing ones and empty quotations")
    func others() {
        #expect(check("to kill personnel […] I believe") == .outOfOrder(piece: 1))
        #expect(check("We're done […] wholly unlike anything said here, 1234567890") == .missing(piece: 1))
        #expect(check("") == .empty)
        #expect(check(" […] [...] ") == .empty)
        #expect(QuoteCheck(archivedText: "").check("words") == .missing(piece: 0))
    }

    @Test(
        "Hostile texts and quotations take linear time",
        arguments: [
            Hostile(text: "a", quote: "a", end: "b"), Hostile(text: "a ", quote: "a ", end: "b"),
            Hostile(text: "a b ", quote: "a ", end: "c"),
            Hostile(text: "\"' ", quote: "'"), Hostile(text: "[", quote: "[..."), Hostile(text: "a. ", quote: "a […] "),
            Hostile(text: "a. ", quote: "a […] ", end: "b"), Hostile(text: "e\u{301}", quote: "e", end: "\u{301}"),
        ])
    func hostile(_ row: Hostile) {
        let text = String(repeating: row.text, count: 200_000 / row.text.utf8.count)
        let quote = String(repeating: row.quote, count: 20_000 / row.quote.utf8.count) + row.end
        let clock = ContinuousClock()
        let time = clock.measure { _ = QuoteCheck(archivedText: text).check(quote) }
        #expect(time < .seconds(120))
    }

    struct Hostile: Sendable {
        var text: String
        var quote: String
        var end = ""
    }
}
