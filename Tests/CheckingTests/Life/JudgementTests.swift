import Testing

@testable import Checking

/// Statuses say why, and are looked at again when their ground is gone.
@Suite struct JudgementTests {
    @Test(arguments: [
        ("corrects: no-harm", true), ("contradicts: no-harm", true), ("qualifies: no-harm", true),
        ("kind: finding", false),
    ])
    func aRelationBetweenTheTwoIsReasonEnough(key: String, isEnough: Bool) throws {
        let article = """
            claims:
              no-harm: {text: Nobody was hurt., status: {date: 2020-01-16, is: refuted, by: treated}}
              treated: {text: Eleven were treated., reported: 2020-01-15, \(key)}
            ---
            Text.
            """
        #expect(try found("status-without-reason", article).isEmpty == isEnough)
    }

    @Test func aRelationWrittenOnTheJudgedClaimIsOneToo() throws {
        let article = """
            claims:
              no-harm: {text: Nobody was hurt., contradicts: treated, status: {date: 2020-01-16, is: refuted, by: treated}}
              treated: {text: Eleven were treated.}
            ---
            Text.
            """
        #expect(try found("status-without-reason", article).isEmpty)
    }

    @Test func aStatusWithoutAnyGroundIsAnErrorAlreadyAndIsSaidOnce() throws {
        let article = "claims: {a: {text: A., status: {date: 2020-01-16, is: refuted}}}\n---\nText."
        #expect(try found("status-without-reason", article).isEmpty)
        #expect(try found("status-without-ground", article).count == 1)
    }

    @Test func aReasonThatCannotBeResolvedIsNotCalledMissing() throws {
        let article = """
            claims:
              a: {text: A., status: {date: 2020-01-16, is: refuted, by: b, source: nowhere}}
              b: {text: B.}
            ---
            Text.
            """
        #expect(try found("status-without-reason", article).isEmpty)
    }

    @Test(arguments: [("refuted", 1), ("retracted", 1), ("superseded", 0), ("contested", 0)])
    func onlyARefutedOrRetractedGroundIsGone(standing: String, count: Int) throws {
        let article = """
            claims:
              a: {text: A., status: {date: 2020-01-10, is: refuted, by: b, reason: r}}
              b: {text: B., status: {date: 2020-01-20, is: \(standing), by: c, reason: r}}
              c: {text: C.}
            questions:
              q: {text: Q?, closed-by: b}
            ---
            Text.
            """
        #expect(try found("status-by-fallen-claim", article).count == count)
        #expect(try found("closed-by-fallen-claim", article).count == count)
    }

    @Test func anEditorWhoKnewOfTheFallHasJudged() throws {
        let article = """
            claims:
              a: {text: A., status: {date: 2020-01-21, is: refuted, by: b, reason: r}}
              b: {text: B., status: {date: 2020-01-20, is: retracted, reason: r}}
            ---
            Text.
            """
        #expect(try found("status-by-fallen-claim", article).isEmpty)
    }

    @Test func aCaveatMayHaveBeenSettledByWhatFell() throws {
        let article = """
            claims:
              a: {text: A., caveat: {text: being looked into, closed-by: b}}
              b: {text: B., status: {date: 2020-01-20, is: retracted, reason: r}}
            ---
            Text.
            """
        #expect(try found("closed-by-fallen-claim", article).count == 1)
    }
}
