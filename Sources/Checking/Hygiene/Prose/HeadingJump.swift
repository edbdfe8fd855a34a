import CommonMark
import Diagnostics

extension Rule {
    /// A heading under a level that is not there.
    static let headingJump = Rule(
        Explanation(
            "heading-jump", .hygiene, .always(.warning),
            summary: "a heading skips a level",
            why: """
                Headings are the table of contents of whoever listens to a page. Where one skips a level, a part seems
                to be missing. The page's own title is level 1, so the first heading is `##`, and `###` comes only
                under a `##`.
                """,
            bad: Example("---\n## What is known\n\n#### The strike\n\nIt was night.\n"),
            good: Example("---\n## What is known\n\n### The strike\n\nIt was night.\n"),
            standard: "WCAG 2.2, technique G141: organizing a page using headings"),
        .prose { document, file, _, findings in
            var before = 1
            for heading in document.headings {
                if heading.level > before + 1 {
                    let under = before == 1 ? "the title" : "a heading of level \(before)"
                    findings.report(
                        "this heading is of level \(heading.level), directly under \(under): "
                            + "make it '\(String(repeating: "#", count: before + 1))'",
                        at: Place(file: file, range: heading.range))
                }
                before = heading.level
            }
        })
}
