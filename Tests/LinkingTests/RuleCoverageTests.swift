import Foundation
import Testing

/// Every rule that reading and linking know is shown by some bad site, so that someone has read how it is said.
@Suite struct RuleCoverageTests {
    /// Rules that no folder of files can show everywhere, each with the reason and where it is tested instead.
    static let elsewhere = [
        "unreadable-file": "a file mode that stops a reader does not stop root; FileProblemTests",
        "file-too-large": "64 MiB are too much for a repository; FileProblemTests",
        "unpublishable-name": "not every system can hold such a name; FileProblemTests",
        "no-zones": "depends on the machine; ZoneTests",
        // Of Markdown
        "too-large": "larger than any file that is read",
    ]

    /// Files that say problems, and how a rule looks in them.
    static let wordings = [
        "Reading/Problems/ReadingProblem+Wording.swift": #"\(\s*"([a-z0-9-]+)",(?= |\n)"#,
        "Linking/Problems/LinkingProblem+Wording.swift": #"\(\s*"([a-z0-9-]+)",(?= |\n)"#,
        "YAML/Problem+Words.swift": #"(?m)case .*: "([a-z0-9-]+)"$"#,
        "CommonMark/Problem.swift": #"case [a-zA-Z]+ = "([a-z0-9-]+)""#,
    ]

    @Test(arguments: wordings.keys.sorted())
    func everyRuleIsShown(file: String) throws {
        let sources = FixtureSite.folder.appending(path: "../../Sources")
        let code = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
        let pattern = try Regex(#require(Self.wordings[file]), as: (Substring, Substring).self)
        let rules = Set(code.matches(of: pattern).map { String($0.output.1) })
        #expect(rules.count >= 8, "the rules are no longer written as this test reads them")
        let shown = try Self.shownRules()
        for rule in rules.sorted() where Self.elsewhere[rule] == nil {
            #expect(shown.contains(rule), "no bad site shows [\(rule)]")
        }
    }

    @Test func whatIsTestedElsewhereIsNotShown() throws {
        let shown = try Self.shownRules()
        for rule in Self.elsewhere.keys { #expect(!shown.contains(rule), "[\(rule)] is shown after all") }
    }

    private static func shownRules() throws -> Set<String> {
        var rules: Set<String> = []
        for name in FixtureSite.names(in: "bad") {
            let file = BadSiteTests.bad.appending(path: name).appending(path: "expected.txt")
            let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            let shown = text.matches(of: #/\[([a-z0-9-]+)\]$/#.anchorsMatchLineEndings())
            rules.formUnion(shown.map { String($0.output.1) })
        }
        return rules
    }
}
