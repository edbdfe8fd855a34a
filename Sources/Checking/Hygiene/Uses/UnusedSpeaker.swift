import BriefingModel

extension Rule {
    /// A speaker that nothing names.
    static let unusedSpeaker = Rule(
        Explanation(
            "unused-speaker", .hygiene, Grading(ap: .warning, icd206: .warning, osint: .note),
            summary: "a speaker is named by no claim, inquiry, source, speaker or text",
            why: """
                A page is made for every speaker, and this one would say nothing. Most often a claim lost its `by`, or a
                record stayed when the claim went. Name the speaker where they speak, or remove the record.
                """,
            bad: .leftOver("speakers:\n  envoy: {name: Anna Berg, role: ambassador}"),
            good: .leftOver(
                "speakers:\n  envoy: {name: Anna Berg, role: ambassador}",
                prose: "So did [the ambassador](speaker:envoy).")),
        .speakers { speaker, ref, site, findings in
            guard !site.used.hold(ref, in: site.briefing) else { return }
            findings.report(
                "speaker '\(speaker.id)' is named nowhere: by no claim, inquiry, source or text", at: speaker.declared)
        })
}
