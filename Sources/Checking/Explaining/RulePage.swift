import BriefingModel
import Diagnostics

/// What `onrecord explain RULE` prints: plain text for a terminal.
public struct RulePage {
    private let explanation: Explanation

    public init(_ explanation: Explanation) { self.explanation = explanation }

    /// Ends with a line break.
    public var text: String {
        var text = "\(explanation.rule) (\(explanation.group.title))\n\(explanation.summary)\n\n\(explanation.why)\n"
        if let bad = explanation.bad { text += "\nThis is reported:\n\n" + Self.indented(bad) }
        if let good = explanation.good { text += "\nThis is not:\n\n" + Self.indented(good) }
        let grades = Profile.allCases.map { "\(explanation.grading[$0].rawValue) under \($0.rawValue)" }
        text += "\nSeverity: " + grades.joined(separator: ", ") + "\n"
        if let standard = explanation.standard { text += "Standard: \(standard)\n" }
        return text
    }

    private static func indented(_ example: Example) -> String {
        example.files.map { file in
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            return "    # \(file.shown)\n" + lines.map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
        }.joined(separator: "\n")
    }
}
