import BriefingModel
import Testing

/// `good/anchors`: claims tied to words across markup, by links and by selectors.
@Suite struct AnchoringTests {
    let site: FixtureSite
    var briefing: Briefing { site.linked.briefing }

    init() throws { site = try FixtureSite("good/anchors") }

    @Test(arguments: [
        ("emphasis", ["the ferry left"]),
        ("code", ["signalled --late\ntwice"]),
        ("link", ["as the log says — and"]),
        ("quotes", ["“We’re late,” he said"]),
        ("outer", ["late by an hour or so"]),
        ("inner", ["an hour"]),
        ("overlap", ["or so, at most"]),
        ("several", ["rain fell", "the rain"]),
        ("heading", ["What is known"]),
        ("table", ["quay 3"]),
        ("title", ["“late”"]),
        ("summary", ["an hour"]),
        ("twice", ["rain fell", "Nothing"]),
        ("unicode", ["café"]),
    ])
    func wordsOfAClaim(claim: String, words: [String]) throws {
        #expect(try briefing.words(of: claim, in: "ferry") == words)
    }

    @Test func marksStandInReadingOrder() throws {
        let order = try briefing.article("ferry").marks.map { briefing[$0.claim].id }
        #expect(
            order == [
                "title", "summary", "emphasis", "several", "twice", "code", "outer", "inner", "overlap", "link",
                "quotes", "several", "heading", "twice", "unicode", "table",
            ])
    }

    /// A claim has one number in an article, however often it is marked.
    @Test func numbersCountClaims() throws {
        let marks = try briefing.article("ferry").marks
        let numbers = marks.map(\.number)
        #expect(Set(numbers) == Set(1...14))
        for mark in marks {
            #expect(marks.filter { $0.claim == mark.claim }.allSatisfy { $0.number == mark.number })
        }
    }

    @Test func sentenceAround() throws {
        let article = try briefing.article("ferry")
        let mark = try #require(article.marks.first { briefing[$0.claim].id == "inner" })
        let text = Array(article.text(at: mark.location).utf8)
        #expect(String(decoding: text[mark.sentence], as: UTF8.self).hasPrefix("It was late by an hour"))
    }

    @Test func marksAreMentions() throws {
        let several = try #require(briefing.claims.ref("several"))
        #expect(briefing.index.mentionsOfClaim[several].count == 2)
    }
}
