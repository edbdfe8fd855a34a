import CommonMark
import Diagnostics

extension Rule {
    /// A heading as high as the title of its page.
    static let secondTitle = Rule(
        Explanation(
            "second-title", .hygiene, .always(.warning),
            summary: "a heading is of level 1, like the title of its page",
            why: """
                A page has one title: that of the article, or the name of the record. A heading with a single `#` is
                another one, and whoever listens to the page cannot tell which is its own. Begin with `##`.
                """,
            bad: Example("---\n# What is known\n\nIt was night.\n"),
            good: Example("---\n## What is known\n\nIt was night.\n"),
            standard: "WCAG 2.2, technique G141: organizing a page using headings"),
        .prose { document, file, _, findings in
            for heading in document.headings where heading.level == 1 {
                findings.report(
                    "this heading is a second title of the page: make it '##'",
                    at: Place(file: file, range: heading.range))
            }
        })
}
