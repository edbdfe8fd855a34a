import BriefingModel
import Diagnostics

extension Rule {
    /// Two sources that seem to be one text, and would be counted as two.
    static let undeclaredCopy = Rule(
        Explanation(
            "undeclared-copy", .attribution, Grading(ap: .warning, icd206: .warning, osint: .warning),
            summary: "two sources look like one text, and neither is said to be a copy",
            why: """
                Ten papers that print one agency's story are one origin, not ten. Only what is declared can be counted as
                one.

                Say `copy-of` on the source that repeats the other word for word, or `derived-from` on one that is made
                from it. If each wrote its own text, give the sources their own titles and passages. Two sources look
                like one if they have the same title and day; if attributions of them give the same passage; or if claims
                that confirm each other rest on two texts of one author and one day with much the same title.
                """,
            bad: Example(
                """
                sources:
                  herald:
                    title: Missiles hit two bases in Iraq
                    publisher: The Herald
                    issued: 2020-01-08
                    URL: https://herald.example/missiles
                  tribune:
                    title: Missiles hit two bases in Iraq
                    publisher: The Tribune
                    issued: 2020-01-08
                    URL: https://tribune.example/missiles
                ---
                So [one paper](source:herald) and [another](source:tribune).
                """),
            good: Example(
                """
                sources:
                  herald:
                    title: Missiles hit two bases in Iraq
                    publisher: The Herald
                    issued: 2020-01-08
                    URL: https://herald.example/missiles
                  tribune:
                    title: Missiles hit two bases in Iraq
                    publisher: The Tribune
                    issued: 2020-01-08
                    copy-of: herald
                    URL: https://tribune.example/missiles
                ---
                So [one paper](source:herald) and [another](source:tribune).
                """),
            standard: "Admiralty code: 1 requires other independent sources"),
        .site { site, findings in
            var copies = UndeclaredCopies(site)
            copies.findByTitle()
            copies.findByPassage()
            copies.findAmongConfirmations()
            for copy in copies.found {
                let (copied, original) = (site.briefing[copy.copy].id, site.briefing[copy.original].id)
                findings.report(
                    "source '\(copied)' \(copy.likeness) '\(original)': if they are one text, say 'copy-of' on the one that "
                        + "repeats the other, so that they count as one origin",
                    at: copy.place,
                    notes: [.init("the other one", at: copy.other)])
            }
        })
}
