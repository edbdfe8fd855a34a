import Checking
import Foundation
import Testing

@Suite struct RuleReferenceTests {
    @Test("docs/rules.md is what the rules say (UPDATE_GOLDEN=1 writes it)")
    func reference() throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/rules.md")
        let markdown = RuleReference(RuleBook.explanations).markdown
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" { try Data(markdown.utf8).write(to: path) }
        #expect(try String(contentsOf: path, encoding: .utf8) == markdown)
    }

    @Test func everyRuleIsListedWithItsSeverities() throws {
        let list = RuleList(RuleBook.explanations).text
        for explanation in RuleBook.explanations {
            let line = try #require(list.split(separator: "\n").first { $0.hasPrefix(explanation.rule + " ") })
            #expect(line.hasSuffix(explanation.summary))
        }
    }

    /// A slug is what sites switch off and what a reference links to.
    @Test func slugsAreReadable() {
        for explanation in RuleBook.explanations {
            #expect(explanation.rule.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
            #expect(!explanation.summary.hasSuffix("."))
            #expect(explanation.why.hasSuffix("."))
        }
    }
}
