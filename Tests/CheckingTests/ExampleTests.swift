import BriefingModel
import Checking
import Diagnostics
import Foundation
import Testing

/// The examples of `onrecord explain` are the fixtures of the rules: the bad one breaks the rule, and no other in
/// earnest; the good one does not.
///
/// What the terminal shows of a bad example stands in `Golden/<rule>.txt`. `UPDATE_GOLDEN=1` writes these files anew:
/// read them before committing, for they are the specification.
@Suite struct ExampleTests {
    static let rules = RuleBook.explanations.filter { $0.bad != nil }.map(\.rule)
    /// Rules that no text can show, each with the reason.
    static let withoutExample = [
        "baseline-without-reason": "a baseline, not content", "broken-symlink": "a link, not a text",
        "file-too-large": "64 MiB are too much for a page",
        "link-out-of-site": "a link, not a text", "malformed-utf-8": "an example is UTF-8",
        "missing-site": "a file that is not there", "no-zones": "depends on the machine",
        "stale-baseline-entry": "a baseline, not content",
        "symlink-to-folder": "a link, not a text", "too-large": "larger than any file that is read",
        "unpublishable-name": "not every system can hold such a name", "unreadable-file": "a mode, not a text",
        "yaml-limit": "64 levels of brackets teach nobody",
    ]

    static func explanation(of rule: String) throws -> Explanation {
        try #require(RuleBook.explanations.first { $0.rule == rule })
    }

    /// A built-in policy under which the rule is on, the strictest first.
    static func profile(for explanation: Explanation) throws -> Profile {
        try #require(Profile.allCases.first { explanation.grading[$0] != .off }, "the rule is off everywhere")
    }

    @Test func everyRuleHasOneName() {
        #expect(Set(Self.rules).count == Self.rules.count)
    }

    @Test func everyRuleThatATextCanShowHasExamples() {
        for explanation in RuleBook.explanations where explanation.group != .templates {
            #expect((explanation.bad == nil) == (Self.withoutExample[explanation.rule] != nil), "\(explanation.rule)")
            #expect((explanation.bad == nil) == (explanation.good == nil), "\(explanation.rule)")
        }
    }

    @Test(arguments: rules)
    func theBadExampleShowsTheRule(rule: String) throws {
        let explanation = try Self.explanation(of: rule)
        let site = try ExampleSite(#require(explanation.bad), policy: Self.profile(for: explanation))
        let printed = site.printed(rule)
        #expect(!printed.isEmpty, "the rule is silent about its bad example")
        let others = site.diagnostics.filter { $0.rule != rule && $0.severity == .error }
        #expect(others.isEmpty, "\(TextPrinter(site.files).print(others))")
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(rule).txt")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" { try Data(printed.utf8).write(to: file) }
        #expect(printed == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }

    @Test(arguments: rules)
    func theGoodExampleIsGood(rule: String) throws {
        let explanation = try Self.explanation(of: rule)
        let site = try ExampleSite(#require(explanation.good), policy: Self.profile(for: explanation))
        let wrong = site.diagnostics.filter { $0.rule == rule || $0.severity == .error }
        #expect(wrong.isEmpty, "\(TextPrinter(site.files).print(wrong))")
    }

    @Test(arguments: rules)
    func theResultIsTheSameForAnyNumberOfJobs(rule: String) throws {
        let example = try #require(Self.explanation(of: rule).bad)
        let one = try ExampleSite(example, jobs: 1).diagnostics
        #expect(one == one.sorted())
        #expect(try ExampleSite(example, jobs: 8).diagnostics == one)
    }
}
