import ArgumentParser
import Checking
import Diagnostics

/// `onrecord explain`
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what a rule is about, why, and what mends a break of it.",
        discussion: """
            Without a rule, lists them all with their severity under each built-in policy.

            EXAMPLES
              onrecord explain                         every rule
              onrecord explain claim-without-source    one rule, with an example of what it reports
            """)

    @Argument(help: "The rule, as it stands in brackets behind a message.")
    var rule: String?

    @Flag(help: "Print the whole reference as Markdown.")
    var markdown = false

    func validate() throws {
        guard let rule, explanation == nil else { return }
        let near = didYouMean(rule, among: RuleBook.explanations.map(\.rule))
        throw ValidationError("There is no rule '\(rule)'." + (near.map { " Did you mean '\($0)'?" } ?? ""))
    }

    func run() throws {
        Console().output(Array(text.utf8))
    }

    private var text: String {
        if markdown { return RuleReference(RuleBook.explanations).markdown }
        return explanation.map { RulePage($0).text } ?? RuleList(RuleBook.explanations).text
    }

    private var explanation: Explanation? { RuleBook.explanations.first { $0.rule == rule } }
}
