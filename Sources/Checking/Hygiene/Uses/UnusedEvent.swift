import BriefingModel

extension Rule {
    /// A event that nothing names.
    static let unusedEvent = Rule(
        Explanation(
            "unused-event", .hygiene, Grading(ap: .note, icd206: .note, osint: .note),
            summary: "an event is named by no claim, event or text",
            why: """
                An event that nothing names stands in the timeline alone, without a word of who says that it happened. That
                may be meant, for context; else name it in the `event` of a claim, or link it.
                """,
            bad: .leftOver("events:\n  siren: {title: Sirens sound in Erbil, when: 2020-01-08}"),
            good: .leftOver(
                "events:\n  siren: {title: Sirens sound in Erbil, when: 2020-01-08}",
                prose: "Before, [the sirens](event:siren) had sounded.")),
        .events { event, ref, site, findings in
            guard !site.used.hold(ref, in: site.briefing) else { return }
            findings.report(
                "event '\(event.id)' is named nowhere: by no claim, event or text", at: event.declared)
        })
}
