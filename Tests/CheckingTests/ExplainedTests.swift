import Checking
import Foundation
import Mustache
import Testing

/// What an editor reads in brackets behind a message, `onrecord explain` can explain.
@Suite struct ExplainedTests {
    /// The slugs that the fixture sites of reading and linking show.
    @Test func everyRuleThatIsReportedIsExplained() throws {
        let explained = Set(RuleBook.explanations.map(\.rule))
        let sites = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sites/bad")
        let names = try FileManager.default.contentsOfDirectory(atPath: sites.path)
        var reported: Set<String> = []
        for name in names where !name.hasPrefix(".") {
            let text = try String(contentsOf: sites.appending(path: "\(name)/expected.txt"), encoding: .utf8)
            reported.formUnion(
                text.matches(of: #/: (?:error|warning|note): .* \[([a-z0-9-]+)\]$/#.anchorsMatchLineEndings()).map {
                    String($0.output.1)
                })
        }
        #expect(reported.count > 80, "the fixtures are no longer read")
        #expect(reported.subtracting(explained).sorted() == [])
    }

    @Test(arguments: TemplateProblem.Kind.allCases)
    func everyMistakeInATemplateIsExplained(kind: TemplateProblem.Kind) {
        #expect(RuleBook.explanations.contains { $0.rule == "template-\(kind.rawValue)" })
    }

    /// An explanation of what no one reports would be a lie; these are reported on machines or files of a kind that
    /// no fixture can be.
    @Test func whatIsExplainedWithoutAnExampleIsKnown() {
        let bare = RuleBook.explanations.filter { $0.bad == nil && $0.group != .templates }.map(\.rule)
        #expect(Set(bare) == Set(ExampleTests.withoutExample.keys))
    }
}
