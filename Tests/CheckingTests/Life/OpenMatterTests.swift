import Testing

@testable import Checking

/// Caveats past their day, questions that have their answer, corrections of nothing.
@Suite struct OpenMatterTests {
    @Test(arguments: [
        ("due: 2020-01-31", 1), ("due: 2020-01", 1), ("due: 2020-02-01", 0), ("due: 2020-02", 0),
        ("due: \"2020-01/..\"", 0), ("due: 2020-01-31?", 1), ("closed-by: b", 0), ("due: 2020-01, closed-by: b", 0),
        ("due: 2020-01, closed-by: late", 1),
    ])
    func aCaveatIsOverdueAfterTheLastDayThatItMayMean(keys: String, count: Int) throws {
        let site = Example(files: [
            .init("site.yml", "title: Example\nas-of: 2020-02-01\n"),
            .init(
                "articles/evening.md",
                """
                ---
                title: T
                published: 2020-01-08
                claims:
                  a: {text: A., caveat: {text: being counted, \(keys)}}
                  b: {text: B.}
                  late: {text: L., reported: 2020-02-02}
                ---
                Text.
                """),
        ])
        #expect(try found("caveat-overdue", site).count == count)
    }

    @Test func aCaveatOfAClaimThatFellIsStillOnTheListOfWhatIsOpen() throws {
        let article = """
            claims:
              a:
                text: A.
                caveat: {text: being counted, due: 2020-01-09}
                status: {date: 2020-01-20, is: retracted, reason: r}
            ---
            Text.
            """
        #expect(try found("caveat-overdue", article).count == 1)
    }

    @Test(arguments: [
        ("", 1), ("closed: 2020-01-09", 0), ("closed-by: b", 0),
    ])
    func anAnsweredQuestionIsClosedByADayOrAClaim(key: String, count: Int) throws {
        let article = """
            claims: {a: {text: A.}, b: {text: B.}}
            questions:
              q:
                text: Q?
                answers: [a, b]
                \(key)
            ---
            Text.
            """
        #expect(try found("question-answered-not-closed", article).count == count)
    }

    @Test(arguments: [
        "contradicts: a", "status: {date: 2020-01-09, is: contested, reason: r}",
        "status: {date: 2020-01-09, is: retracted, reason: r}", "kind: evaluation",
    ])
    func anAnswerThatIsDisputedOrHasFallenSettlesNothing(key: String) throws {
        let answers = key.hasPrefix("contradicts") ? "[a, b]" : "b"
        let article = """
            claims: {a: {text: A.}, b: {text: B., \(key)}}
            questions: {q: {text: Q?, answers: \(answers)}}
            ---
            Text.
            """
        #expect(try found("question-answered-not-closed", article).isEmpty)
    }

    @Test func aCorrectionOfWordsThatAreNoClaimNamesNone() throws {
        let corrections = "corrections: [{date: 2020-01-09, text: A name was misspelt.}]\n---\n"
        #expect(try found("correction-without-claim", corrections + "Text.").isEmpty)
        #expect(try found("correction-without-claim", "claims: {a: {text: A.}}\n" + corrections + "Text.").count == 1)
    }

    @Test func aCorrectionWhoseClaimCannotBeResolvedIsNotCalledEmpty() throws {
        let article = """
            claims: {a: {text: A.}}
            corrections: [{date: 2020-01-09, text: T., claims: nowhere}]
            ---
            Text.
            """
        #expect(try found("correction-without-claim", article).isEmpty)
    }

    @Test func aClaimOnOtherGroundHasBeenLookedAt() throws {
        func article(_ status: String) -> String {
            """
            claims:
              a: {text: A.\(status)}
              b: {text: B., supports: a, status: {date: 2020-01-10, is: retracted, reason: r}}
              c: {text: C., confirms: a, status: {date: 2020-01-12, is: refuted, reason: r}}
            ---
            Text.
            """
        }
        #expect(
            try found("rests-on-fallen-claim", article("")) == [
                "claim 'a' rests on 'b' (and 1 more that fell), which was retracted on 2020-01-10: "
                    + "judge it anew with a 'status' of that day or later"
            ])
        let once = ", status: {date: 2020-01-10, is: open, reason: r}"
        #expect(try found("rests-on-fallen-claim", article(once)).first?.contains("rests on 'c', which") == true)
        let fallen = ", status: {date: 2020-01-09, is: retracted, reason: r}"
        #expect(try found("rests-on-fallen-claim", article(fallen)).isEmpty)
    }
}
