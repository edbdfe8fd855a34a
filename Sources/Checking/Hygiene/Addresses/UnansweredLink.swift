import Diagnostics

extension Rule {
    /// An address of which nothing could be learned.
    static let unansweredLink = Rule(
        Explanation(
            "unanswered-link", .hygiene, .always(.note),
            summary: "an address on the web gave no answer (asked only with --external)",
            why: """
                The server was not reached, or failed. It may be so for an hour or for good: follow the link yourself.
                A server that will not talk to programs is not told of.
                """,
            bad: Example("---\n[The statement](https://example.org/silent) was short.\n"),
            good: Example("---\n[The statement](https://example.org/closed) was short.\n")),
        .site { site, findings in
            for (use, answer) in site.answeredUses {
                guard case .unanswered(let reason) = answer else { continue }
                findings.report("whether this address leads anywhere is not known: \(reason)", at: use.place)
            }
        })
}
