import BriefingModel
import Checking
import Diagnostics

/// The findings of a run as standard output gets them.
struct FindingsReport {
    let files: SourceFiles
    /// The site's folder from where the command was run, for reports that a repository's host reads.
    let folder: String
    let policy: Policy
    let console: Console

    /// The whole report; text ends with a count.
    func print(_ findings: KnownFindings.Split, as format: ReportFormat) -> [UInt8] {
        let report =
            switch format {
            case .text: text(findings)
            case .json: JSONPrinter(files).print(findings.reported)
            case .sarif: sarif(findings)
            case .github: GitHubPrinter(files, inFolder: folder).print(findings.reported)
            }
        return Array(report.utf8)
    }

    private func text(_ findings: KnownFindings.Split) -> String {
        let printer = TextPrinter(files, style: console.coloursOutput ? .ansi : .plain)
        let known = findings.known.map { $0.isEmpty ? "" : " (and \($0.count) accepted)" } ?? ""
        return printer.print(findings.reported) + printer.summary(of: findings.reported) + known + "\n"
    }

    private func sarif(_ findings: KnownFindings.Split) -> String {
        let tool = SARIFPrinter.Tool(name: "onrecord", version: Version.number)
        let rules = RuleBook.explanations.map { rule in
            RuleDescriptor(
                id: rule.rule, group: rule.group.rawValue, summary: rule.summary, explanation: rule.why,
                severity: policy.severity(of: rule))
        }
        return SARIFPrinter(files, inFolder: folder, tool: tool, rules: rules)
            .print(findings.reported, known: findings.known)
    }
}
