import Diagnostics

extension Rule {
    /// An address behind which there is nothing any more.
    static let deadLink = Rule(
        Explanation(
            "dead-link", .hygiene, .always(.warning),
            summary: "an address on the web leads to nothing (asked only with --external)",
            why: """
                A reader who follows the link finds that there is no such page, or no such server. Give the address to
                which it has moved, or an `archived` copy; a source of which a copy is kept may lose its page.

                `onrecord check --external` asks for each address once and keeps the answers for a week.
                """,
            bad: Example("---\n[The statement](https://example.org/gone) was short.\n"),
            good: Example("---\n[The statement](https://example.org/statement) was short.\n")),
        .site { site, findings in
            for (use, answer) in site.answeredUses {
                switch answer {
                case .gone(let status):
                    findings.report(
                        "there is nothing at this address any more, says its server (\(status))", at: use.place)
                case .noHost:
                    findings.report("there is no server of this name", at: use.place)
                default: break
                }
            }
        })
}

extension CheckedSite {
    /// Every address that was asked for, where it is used, with what came of it.
    var answeredUses: [(use: ExternalAddresses.Use, answer: LinkAnswer)] {
        guard !answers.isEmpty else { return [] }
        return ExternalAddresses.uses(in: self).compactMap { use in
            ExternalAddresses.asked(for: use.address).flatMap { answers[$0] }.map { (use, $0) }
        }
    }
}
