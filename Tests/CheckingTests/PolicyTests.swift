import BriefingModel
import Checking
import Diagnostics
import Testing

/// What a site says of its standards, and what then is reported.
@Suite struct PolicyTests {
    /// A claim without a source, under settings of one's own.
    private func severity(of rule: String, settings: String, policy: String? = nil) throws -> Diagnostic.Severity? {
        let bad = try #require(RuleBook.explanations.first { $0.rule == rule }?.bad)
        let own = [Example.File("site.yml", "title: Example\n" + settings)]
        let site = try ExampleSite(
            Example(files: bad.files + own + (policy.map { [Example.File("policy.yml", $0)] } ?? [])))
        #expect(!site.diagnostics.contains { $0.rule.hasSuffix("-policy") || $0.rule == "unknown-rule" })
        return site.diagnostics.first { $0.rule == rule }?.severity
    }

    private let rule = "claim-without-source"

    @Test(arguments: Profile.allCases)
    func aBuiltInPolicyGradesEachRule(profile: Profile) throws {
        let explanation = try #require(RuleBook.explanations.first { $0.rule == rule })
        let severity = try severity(of: rule, settings: "policy: \(profile.rawValue)\n")
        #expect((severity?.rawValue ?? "off") == explanation.grading[profile].rawValue)
    }

    @Test func aSiteThatSaysNothingIsCheckedAsNewsIs() throws {
        #expect(try severity(of: rule, settings: "") == severity(of: rule, settings: "policy: ap\n"))
    }

    @Test(arguments: Grade.allCases)
    func theSettingsWinOverThePolicy(grade: Grade) throws {
        let severity = try severity(of: rule, settings: "policy: icd206\nrules: {\(rule): \(grade.rawValue)}\n")
        #expect((severity?.rawValue ?? "off") == grade.rawValue)
    }

    @Test func aPolicyFileStandsOnABuiltInPolicy() throws {
        let file = "policy: policy.yml\n"
        #expect(try severity(of: rule, settings: file, policy: "based-on: icd206\n") == .error)
        #expect(try severity(of: rule, settings: file, policy: "based-on: none\n") == nil)
        #expect(try severity(of: rule, settings: file, policy: "based-on: none\nrules: {\(rule): note}\n") == .note)
        let both = file + "rules: {\(rule): error}\n"
        #expect(try severity(of: rule, settings: both, policy: "rules: {\(rule): note}\n") == .error)
    }

    /// Of what could not be linked no page can be made, whatever a site wishes.
    @Test func anErrorOfLinkingStaysOne() throws {
        let site = try ExampleSite(
            Example(files: [
                .init("site.yml", "title: Example\npolicy: none\nrules: {unknown-rule: off}\n"),
                .init("events.yml", "strike: {title: The strike, when: 2020-01-08, part-of: war}\n"),
            ]))
        #expect(site.diagnostics.contains { $0.rule == "unresolved-id" && $0.severity == .error })
    }
}
