import BriefingModel
import Testing

@testable import Checking

/// Sources that a reader cannot get at, or soon not any more.
@Suite struct SourceRuleTests {
    private func words(_ rule: String, _ sources: String, policy: Profile = .ap) throws -> [String] {
        try ExampleSite(Example(files: [.init("sources.yml", sources + "\n")]), policy: policy).words(at: rule)
    }

    @Test(arguments: [
        "a: {title: A, URL: \"https://a.example\"}", "a: {title: A, archived: \"https://a.example\"}",
        "a: {described-as: a letter}", "a: {title: A, ISBN: 978-3-16-148410-0}", "a: {title: A, DOI: 10.1000/182}",
        "a: {title: A, container-title: The Gazette, page: 4}", "a: {title: A, type: personal_communication}",
        "a: {title: A}\nb: {title: A, copy-of: a, URL: \"https://b.example\"}",
        "a: {title: A}\nb: {title: B, derived-from: a, archived: \"https://b.example\"}",
    ])
    func theseCanBeFound(sources: String) throws {
        #expect(try words("source-leads-nowhere", sources) == [])
    }

    @Test(arguments: [
        ("a: {title: A}", ["a"]), ("a: {title: A, container-title: The Gazette}", ["a"]),
        ("a: {title: A}\nb: {title: A, copy-of: a}", ["a", "b"]), ("a: {title: A, publisher: P, issued: 2020}", ["a"]),
    ])
    func theseCannot(sources: String, expected: [String]) throws {
        #expect(try words("source-leads-nowhere", sources) == expected)
    }

    @Test func onlyInvestigationsArchiveEverything() throws {
        let source = "a: {title: A, URL: \"https://a.example\"}"
        #expect(try words("source-not-archived", source) == [])
        #expect(try words("source-not-archived", source, policy: .osint) == ["\"https://a.example\""])
        let archived = "a: {title: A, URL: \"https://a.example\", archived: \"https://b.example\"}"
        #expect(try words("source-not-archived", archived, policy: .osint) == [])
    }
}
