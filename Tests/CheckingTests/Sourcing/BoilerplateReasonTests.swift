import Checking
import Testing

@Suite struct BoilerplateReasonTests {
    /// Which of the reasons are found to be boilerplate, all in one site.
    private func boilerplate(among reasons: [String]) throws -> [String] {
        let speakers = reasons.enumerated().map { number, reason in
            "  s\(number): {anonymous: true, described-as: a doctor, reason: \"\(reason)\"}"
        }
        let site = try ExampleSite.article(
            """
            speakers:
            \(speakers.joined(separator: "\n"))
            claims:
              late: {text: It is late., via: report, by: [\(reasons.indices.map { "s\($0)" }.joined(separator: ", "))]}
            """)
        return site.words(at: "boilerplate-reason").map { $0.trimmingPrefix("\"").split(separator: "\"").joined() }
    }

    @Test func theUsualWordsAreNoReason() throws {
        let reasons = [
            "not authorized to speak",
            "was not authorized to speak publicly",
            "Not authorised to speak to the media.",
            "wasn't authorized to discuss the matter",
            "wasn’t allowed to talk about the ongoing investigation",
            "because they were not authorized to speak publicly on the merger",
            "lacked authorization to comment publicly",
            "does not have permission to speak to the press",
            "did not have the authority to discuss it on the record",
            "has no clearance to brief reporters",
            "is barred from discussing personnel matters",
            "unauthorized to speak on the record",
            "not permitted by the ministry to comment",
            "not at liberty to discuss the case",
            "cannot be named because they are not authorized to speak",
            "spoke on condition of anonymity",
            "spoke on the condition of anonymity to discuss internal deliberations",
            "requested anonymity to describe a private meeting",
            "asked not to be named",
            "declined to be identified discussing the talks",
            "wished to remain anonymous",
            "because of the sensitivity of the matter",
            "due to the sensitive nature of the situation",
            "to speak freely",
            "asked not to be identified because the matter is confidential",
            "spoke on condition of anonymity because they were not authorized to speak publicly",
            "anonymity was requested",
            "officials were not authorized to speak and requested anonymity",
        ]
        let found = try boilerplate(among: reasons)
        let missed = reasons.filter { !found.contains($0) }
        #expect(missed == [])
    }

    @Test func aReasonThatSaysWhyIsOne() throws {
        let reasons = [
            "not-stated",
            "fears dismissal",
            "not authorized to speak, and fears dismissal",
            "was not authorized to speak publicly for fear of retaliation",
            "asked not to be named to protect her family in Tehran",
            "not authorized to speak until the report is published",
            "spoke on condition of anonymity because relatives still live in Iran",
            "not allowed to work in the country",
            "has no permission to live in Turkey",
            "a court order forbids naming the victim",
            "asked not to be named for fear of being identified",
            "the contract with the ministry forbids it",
            "would lose the security clearance",
            "is a minor",
            "not authorized to discuss the talks to avoid disrupting them",
            "barred from entering the country if named",
            "is in hiding",
        ]
        #expect(try boilerplate(among: reasons) == [])
    }

    @Test func anotherLanguageIsNotRead() throws {
        let site = try ExampleSite.article(
            """
            lang: de
            speakers:
              arzt: {anonymous: true, described-as: ein Arzt, reason: not authorized to speak}
            claims:
              late: {text: Es ist spät., via: report, by: arzt}
            """)
        #expect(site.words(at: "boilerplate-reason") == [])
    }
}
