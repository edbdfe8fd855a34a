import BriefingModel

/// What `onrecord explain` prints: every rule with its severity under each built-in policy, by group.
public struct RuleList {
    private let explanations: [Explanation]

    public init(_ explanations: [Explanation]) { self.explanations = explanations }

    /// Ends with a line break.
    public var text: String {
        let width = explanations.map(\.rule.utf8.count).max() ?? 0
        let profiles = Profile.allCases
        var blocks: [String] = []
        for group in RuleGroup.allCases {
            let members = explanations.filter { $0.group == group }
            guard !members.isEmpty else { continue }
            var block = Self.pad(group.title, width) + profiles.map { "  " + Self.pad($0.rawValue, 7) }.joined()
            for member in members {
                let grades = profiles.map { "  " + Self.pad(member.grading[$0].rawValue, 7) }
                block += "\n" + Self.pad(member.rule, width) + grades.joined() + "  " + member.summary
            }
            blocks.append(block + "\n")
        }
        return blocks.joined(separator: "\n")
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.utf8.count))
    }
}
