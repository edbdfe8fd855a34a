import BriefingModel

/// The rule reference as Markdown: `docs/rules.md`.
public struct RuleReference {
    private let explanations: [Explanation]

    public init(_ explanations: [Explanation]) { self.explanations = explanations }

    /// Ends with a line break.
    public var markdown: String {
        let groups = RuleGroup.allCases.filter { group in explanations.contains { $0.group == group } }
        return ([Self.head] + groups.map(section)).joined(separator: "\n")
    }

    private static let head = """
        # The rules

        What `onrecord check` and `onrecord build` say, and why. Each rule has a severity under each built-in policy;
        `policy:` in `site.yml` chooses one, `rules:` changes single rules. `onrecord explain RULE` prints the same in a
        terminal. This page is printed by `onrecord explain --markdown`.

        | policy | for |
        |---|---|
        \(Profile.allCases.map { "| `\($0.rawValue)` | \($0.summary) |" }.joined(separator: "\n"))

        """

    private func section(_ group: RuleGroup) -> String {
        let members = explanations.filter { $0.group == group }
        let profiles = Profile.allCases
        var text = "## \(group.title)\n\n"
        text += "| rule | " + profiles.map(\.rawValue).joined(separator: " | ") + " | what |\n"
        text += "|---|" + profiles.map { _ in "---|" }.joined() + "---|\n"
        for member in members {
            let grades = profiles.map { member.grading[$0].rawValue }.joined(separator: " | ")
            text += "| [`\(member.rule)`](#\(member.rule)) | \(grades) | \(member.summary) |\n"
        }
        return text + "\n" + members.map(entry).joined(separator: "\n")
    }

    private func entry(_ explanation: Explanation) -> String {
        var text = "### \(explanation.rule)\n\n\(explanation.why)\n"
        if let standard = explanation.standard { text += "\nStandard: \(standard).\n" }
        if let bad = explanation.bad { text += "\nReported:\n" + Self.blocks(bad) }
        if let good = explanation.good { text += "\nNot reported:\n" + Self.blocks(good) }
        return text
    }

    private static func blocks(_ example: Example) -> String {
        example.files.map { file in
            // Four backticks, for prose in an example may hold three.
            "\n`\(file.shown)`\n\n````\(file.language)\n\(file.text)````\n"
        }.joined()
    }
}

extension Example.File {
    /// The name by which Markdown renderers colour it.
    fileprivate var language: String {
        switch path.split(separator: ".").last {
        case "md": "markdown"
        case "yml": "yaml"
        case "json": "json"
        default: "text"
        }
    }
}
