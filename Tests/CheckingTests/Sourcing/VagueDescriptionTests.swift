import Checking
import Testing

@Suite struct VagueDescriptionTests {
    private func vague(among descriptions: [String], more: String = "", lang: String = "en") throws -> [String] {
        let speakers = descriptions.enumerated().map { number, description in
            "  s\(number): {anonymous: true, reason: not-stated, described-as: '\(description)'\(more)}"
        }
        let ids = descriptions.indices.map { "s\($0)" }.joined(separator: ", ")
        return try ExampleSite.article(
            """
            lang: \(lang)
            speakers:
              crew: {name: The crew, kind: group}
            \(speakers.joined(separator: "\n"))
            claims:
              late: {text: It is late., via: report, by: [\(ids)]}
            """
        ).words(at: "vague-description").map { String($0.dropFirst().dropLast()) }
    }

    @Test func whatCouldBeAnyoneIsFound() throws {
        let descriptions = [
            "a source", "sources", "two sources", "Several people", "an official", "a senior official",
            "a well-placed source", "multiple unnamed officials", "at least 3 sources", "an insider",
            "a high-ranking official who asked not to be named",
        ]
        #expect(try vague(among: descriptions) == descriptions)
    }

    @Test func whatTellsSomethingIsNot() throws {
        #expect(
            try vague(among: [
                "a US official", "a source familiar with the channel", "a person familiar with the matter",
                "a doctor", "officials who gave the first casualty count", "a source in the ministry", "three nurses",
                "people at the base", "a voice on the radio",
            ]) == [])
    }

    @Test(arguments: ["role: nurse", "member-of: crew", "on-behalf-of: crew"])
    func theRestOfTheRecordMayTell(more: String) throws {
        #expect(try vague(among: ["a source"], more: ", \(more)") == [])
    }

    @Test func howTheyKnowIsNotWhatTheyAreCalled() throws {
        #expect(try vague(among: ["a source"], more: ", knows-how: was on the bridge") == ["a source"])
        #expect(try vague(among: ["a nurse"], more: ", knows-how: was on the bridge") == [])
    }

    @Test func anotherLanguageIsNotRead() throws {
        #expect(try vague(among: ["a source"], lang: "fr") == [])
        #expect(try vague(among: ["a source"], lang: "en-GB") == ["a source"])
    }
}
