import BriefingModel
import Testing

@testable import Rendering

@Suite("The English table of words")
struct WordingTests {
    private let words = Wording.english

    @Test("Every term of every vocabulary has words")
    func complete() {
        #expect(words.standing.names.missing.isEmpty && words.standing.meanings.missing.isEmpty)
        #expect(words.attribution.basis.missing.isEmpty && words.attribution.manner.missing.isEmpty)
        #expect(words.attribution.terms.missing.isEmpty && words.attribution.evidence.missing.isEmpty)
        #expect(words.attribution.mode.missing.isEmpty && words.attribution.attributed.missing.isEmpty)
        #expect(words.attribution.attributedBriefly.missing.isEmpty && words.attribution.speaker.missing.isEmpty)
        #expect(words.relation.forward.missing.isEmpty && words.relation.backward.missing.isEmpty)
        #expect(words.record.speakerKind.missing.isEmpty && words.record.correctionKind.missing.isEmpty)
        #expect(words.record.claimKind.missing.isEmpty && words.record.likelihood.missing.isEmpty)
        #expect(words.record.confidence.missing.isEmpty)
        #expect(words.method.evidence.missing.isEmpty && words.method.terms.missing.isEmpty)
        #expect(words.method.relations.missing.isEmpty && words.method.relationNames.missing.isEmpty)
        #expect(words.policy.names.missing.isEmpty)
    }

    @Test(
        "Origins are said as a range",
        arguments: [
            (0, 0, "No origin that can be counted"), (1, 1, "One origin"), (1, 3, "One to three origins"),
            (2, 2, "Two origins"), (0, 2, "None to two origins"), (20, 20, "20 origins"),
        ])
    func origins(minimum: Int, maximum: Int, expected: String) {
        let range = OriginRange(minimum: minimum, maximum: maximum, ends: [])
        #expect(words.origins.brief(range, words) == expected)
    }

    @Test("Lists have commas and one “and”")
    func lists() {
        #expect(words.list([]) == "")
        #expect(words.list(["a"]) == "a")
        #expect(words.list(["a", "b", "c"]) == "a, b and c")
    }

    @Test(
        "Numbers of claims are said with what is known of them",
        arguments: [
            (Quantity(.exactly("0"), unit: "people", counts: "US casualties"), "0 people, counting US casualties"),
            (Quantity(.between(min: "3", max: nil), unit: "channels"), "at least 3 channels"),
            (Quantity(.between(min: nil, max: "5")), "at most 5"),
            (Quantity(.between(min: "3", max: "5"), isAbout: true), "about 3 to 5"),
        ])
    func quantities(quantity: Quantity, expected: String) {
        #expect(words.quantity(quantity) == expected)
    }

    @Test("A pattern keeps what it does not know, and never reads what it fills in")
    func patterns() {
        #expect(Wording.fill("{a} {b}", [("a", "{b}"), ("b", "x")]) == "{b} x")
        #expect(Wording.fill("{unknown} {", []) == "{unknown} {")
    }

    @Test("Years before our era are counted back from it")
    func years() {
        #expect(words.day(Fixture.day(2020, 1, 8)) == "8 January 2020")
        #expect(words.day(Fixture.day(-43, 3, 15)) == "15 March 44 BC")
    }
}
