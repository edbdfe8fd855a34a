import Testing

@testable import Checking

/// Two texts are taken for one only on evidence that chance does not give.
@Suite struct UndeclaredCopyTests {
    private func copies(_ first: String, _ second: String, claims: String = "  x: {text: X.}") throws -> [String] {
        try found(
            "undeclared-copy",
            """
            sources:
              a: {\(first)}
              b: {\(second)}
              base: {title: Something else altogether}
            claims:
            \(claims)
            ---
            Text.
            """)
    }

    private let title = "title: Missiles hit two bases, issued: 2020-01-08"

    @Test func theSameTitleAndDayIsOneText() throws {
        let other = "title: \"MISSILES hit two bases!\", issued: 2020-01-08"
        #expect(
            try copies(title, other) == [
                "source 'b' has the title and the day of 'a': if they are one text, say 'copy-of' on the one "
                    + "that repeats the other, so that they count as one origin"
            ])
    }

    @Test(arguments: [
        "title: Missiles hit two bases, issued: 2020-01-09", "title: Missiles hit two bases",
        "title: Missiles hit three bases, issued: 2020-01-08",
        "title: Missiles hit two bases, issued: 2020-01-08, copy-of: a",
        "title: Missiles hit two bases, issued: 2020-01-08, derived-from: [base, a]",
        "described-as: Missiles hit two bases, issued: 2020-01-08",
    ])
    func anotherDayOrTitleOrATieIsNot(other: String) throws {
        #expect(try copies(title, other).isEmpty)
    }

    @Test func aShortTitleIsEverybodys() throws {
        #expect(
            try copies("title: The day's news, issued: 2020-01-08", "title: Daily news, issued: 2020-01-08").isEmpty)
        #expect(try copies("title: Daily news, issued: 2020-01-08", "title: Daily news, issued: 2020-01-08").isEmpty)
    }

    @Test func copiesOfOneOriginalAreTied() throws {
        #expect(
            try copies("\(title), copy-of: base", "\(title), derived-from: base").isEmpty)
    }

    private func passages(_ first: String, _ second: String, tie: String = "") throws -> Int {
        try copies(
            "title: A", "title: B",
            claims: """
                  x: {text: X., via: a, passage: \"\(first)\"}
                  y: {text: Y., via: b, passage: \"\(second)\"\(tie)}
                """
        ).count
    }

    private let sentence = "The missiles fell before dawn on two bases where Americans were asleep"

    @Test func theSamePassageIsProofWhateverTheClaims() throws {
        #expect(try passages(sentence, sentence + ".") == 1)
        #expect(try passages("The missiles fell before dawn", "The missiles fell before dawn") == 0)
    }

    @Test func nearlyTheSameIsOnlyWhereClaimsBearEachOtherOut() throws {
        let near = "Missiles fell before dawn on two bases where Americans were still asleep"
        #expect(try passages(sentence, near) == 0)
        #expect(try passages(sentence, near, tie: ", confirms: x") == 1)
        #expect(try passages(sentence, near, tie: ", supports: x") == 0)
        let other = "Two bases where Americans slept were struck by missiles in the early morning hours"
        #expect(try passages(sentence, other, tie: ", confirms: x") == 0)
    }

    @Test(arguments: [
        ("author: Reuters, issued: 2020-01-08, title: Missiles hit bases in western Iraq", 1),
        ("author: AFP, issued: 2020-01-08, title: Missiles hit bases in western Iraq", 0),
        ("author: Reuters, issued: 2020-01-09, title: Missiles hit bases in western Iraq", 0),
        ("author: Reuters, issued: 2020-01-08, title: President speaks to the nation", 0),
        ("issued: 2020-01-08, title: Missiles hit bases in western Iraq", 0),
    ])
    func oneAuthorDayAndMuchTheSameTitleIsOneStory(other: String, count: Int) throws {
        let first = "author: Reuters, issued: 2020-01-08, title: Missiles hit two bases in Iraq"
        let tied = "  x: {text: X., via: a}\n  y: {text: Y., via: b, restates: x}"
        #expect(try copies(first, other, claims: tied).count == count)
        #expect(try copies(first, other, claims: "  x: {text: X., via: a}\n  y: {text: Y., via: b}").isEmpty)
    }
}
