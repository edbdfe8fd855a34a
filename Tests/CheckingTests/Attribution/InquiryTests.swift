import Testing

@testable import Checking

/// Those who were asked are mentioned, by whatever name, and asked about what the article says.
@Suite struct InquiryTests {
    private func isSilent(_ prose: String, who: String = "nsc", answer: String = "none", title: String = "T") throws
        -> Bool
    {
        let site = Example(files: [
            .init(
                "articles/evening.md",
                """
                ---
                title: \(title)
                published: 2020-01-08
                speakers:
                  nsc: {name: The National Security Council (White House), kind: organization, member-of: gov}
                  gov: {name: Government of Freedonia, kind: government}
                  hale: {name: David Hale, kind: person}
                  unnamed: {anonymous: true, described-as: a person at the ministry, kind: person}
                claims: {messages: {text: Messages were passed.}, reply: {text: No comment., kind: non-disclosure}}
                inquiries: {asked: {who: \(who), about: messages, answer: \(answer)}}
                ---
                [Messages](claim:messages) were passed. \(prose)
                """),
            .init(
                "articles/other.md",
                "---\ntitle: Other\npublished: 2020-01-08\n---\nThe [council](speaker:nsc) did not [answer](inquiry:asked).\n"
            ),
        ])
        return try found("asked-party-not-mentioned", site).isEmpty
    }

    @Test(arguments: [
        "The National Security Council was silent.", "The NSC was silent.", "The White House was silent.",
        "[Washington](speaker:nsc) was silent.", "[Washington](speaker:gov) was silent.",
        "A question [went unanswered](inquiry:asked).",
    ])
    func anyNameWillDo(prose: String) throws {
        #expect(try isSilent(prose))
    }

    @Test(arguments: [
        "", "Nobody was asked.", "The security council of the city was silent.",
        "The Government of Freedonia had sent ships.",
    ])
    func othersWillNot(prose: String) throws {
        #expect(try !isSilent(prose))
    }

    @Test func aPersonIsCalledByTheLastName() throws {
        #expect(try isSilent("Mr. Hale was silent.", who: "hale"))
        #expect(try !isSilent("David was silent.", who: "hale"))
        #expect(try isSilent("A person at the ministry was silent.", who: "unnamed"))
        #expect(try isSilent("", who: "hale", title: "Hale is silent"))
    }

    @Test func ofSeveralEachIsAsked() throws {
        #expect(try !isSilent("Mr. Hale was silent.", who: "[hale, nsc]"))
    }

    @Test func anAnswerThatIsMarkedSpeaksForItself() throws {
        #expect(try isSilent("They would [not comment](claim:reply).", answer: "reply"))
        #expect(try !isSilent("", answer: "reply"))
    }

    @Test func anInquiryAboutNothingIsAnErrorOfReading() throws {
        let article = "speakers: {a: {name: A}}\ninquiries: {q: {who: a, about: []}}\n---\nA."
        #expect(try ExampleSite(Example(article)).diagnostics.map(\.rule) == ["missing-value"])
    }
}
