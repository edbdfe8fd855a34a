import BriefingModel

extension Rule {
    /// A source that nothing names.
    static let unusedSource = Rule(
        Explanation(
            "unused-source", .hygiene, Grading(ap: .warning, icd206: .warning, osint: .note),
            summary: "a source is named by no claim, source or text",
            why: """
                A list of sources tells a reader what the briefing rests on. One that nothing rests on makes it look better
                founded than it is. Name it in the `via` of what it reports, link it, or remove it.
                """,
            bad: .leftOver("sources:\n  cables: {title: Embassy cables, URL: \"https://example.org/cables\"}"),
            good: .leftOver(
                "sources:\n  cables: {title: Embassy cables, URL: \"https://example.org/cables\"}",
                prose: "[The cables](source:cables) are silent.")),
        .sources { source, ref, site, findings in
            guard !site.used.hold(ref, in: site.briefing) else { return }
            findings.report(
                "source '\(source.id)' is named nowhere: by no claim, source or text", at: source.declared)
        })
}
