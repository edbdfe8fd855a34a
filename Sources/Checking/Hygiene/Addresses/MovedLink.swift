import Diagnostics

extension Rule {
    /// An address that has another name by now.
    static let movedLink = Rule(
        Explanation(
            "moved-link", .hygiene, .always(.note),
            summary: "a page on the web has moved for good (asked only with --external)",
            why: """
                The server still leads readers on to the new address. One day it will not: write the new one, once you
                have seen that the page there is the same.
                """,
            bad: Example("---\n[The statement](https://example.org/old) was short.\n"),
            good: Example("---\n[The statement](https://example.org/statement) was short.\n"),
            standard: "RFC 9110, 15.4.2 and 15.4.9: 301 Moved Permanently, 308 Permanent Redirect"),
        .site { site, findings in
            for (use, answer) in site.answeredUses {
                guard case .moved(let new) = answer else { continue }
                findings.report("this page has moved to \(new)", at: use.place)
            }
        })
}
