import Checking
import Testing

@Suite struct AnonymousAndDeclinedTests {
    private func found(insider: String = "", adviser: String = "", who: String, answer: String) throws -> [String] {
        try ExampleSite.article(
            """
            speakers:
              adviser: {name: Jo Mate\(adviser)}
              ministry: {name: The ministry, kind: government}
              insider: {anonymous: true, described-as: an adviser, reason: not-stated, member-of: ministry\(insider)}
            claims:
              late: {text: It is late., via: report, by: insider}
            inquiries:
              asked: {who: [ministry, \(who)], about: late, answer: \(answer)}
            """
        ).messages("anonymous-and-declined")
    }

    @Test(arguments: ["declined", "none", "unreachable"])
    func theSpeakerItself(answer: String) throws {
        let messages = try found(who: "insider", answer: answer)
        #expect(messages.count == 1)
        #expect(messages.first?.contains("and speaks without a name") == true)
    }

    @Test func whoIsOrMayBeTheSpeaker() throws {
        let certain = try found(insider: ", same-as: adviser", who: "adviser", answer: "declined")
        #expect(certain.first?.contains("and is 'insider'") == true)
        let possible = try found(adviser: ", maybe-same-as: insider", who: "adviser", answer: "declined")
        #expect(possible.first?.contains("and may be 'insider'") == true)
    }

    @Test func nearMisses() throws {
        #expect(try found(who: "adviser", answer: "declined") == [], "somebody else")
        #expect(try found(who: "insider", answer: "partial") == [], "an answer came")
        #expect(try found(who: "insider", answer: "late") == [], "the answer is a claim")
    }

    /// The words of a speaker in another article are another story.
    @Test func anotherArticleIsAnotherStory() throws {
        let site = try ExampleSite(
            Example(files: [
                .init("sources.yml", "report: {title: The night}"),
                .init("speakers.yml", "insider: {anonymous: true, described-as: an adviser, reason: not-stated}"),
                .init("claims.yml", "late: {text: It is late., via: report, by: insider, reported: 2020-01-08}"),
                .init(
                    "articles/evening.md",
                    """
                    ---
                    title: The evening
                    published: 2020-01-08
                    claims:
                      early: {text: It is early., via: report}
                    inquiries:
                      asked: {who: insider, about: early, answer: declined}
                    ---
                    It is [early](claim:early).
                    """),
            ]))
        #expect(site.words(at: "anonymous-and-declined") == [])
    }
}
