import BriefingModel
import Diagnostics

extension Rule {
    /// A reason for anonymity that fits every anonymous speaker there ever was.
    static let boilerplateReason = Rule(
        Explanation(
            "boilerplate-reason", .sourcing, Grading(ap: .warning, icd206: .off, osint: .note),
            summary: "the reason for anonymity says only that anonymity was asked for",
            why: """
                "Not authorized to speak publicly" and "on condition of anonymity" say that the speaker is not named,
                which the reader can see. They do not say what would happen if the name were known.

                Say what the speaker has to fear or to lose, or who forbids them to speak and why. A reason that begins
                with the usual words and goes on is fine.
                """,
            bad: Example(
                """
                speakers:
                  insider:
                    anonymous: true
                    described-as: an adviser to the foreign minister
                    reason: was not authorized to discuss the talks publicly
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  no-harm: {text: No American was hurt., by: insider, via: report}
                ---
                An adviser to the foreign minister said that [no American was hurt](claim:no-harm).
                """),
            good: Example(
                """
                speakers:
                  insider:
                    anonymous: true
                    described-as: an adviser to the foreign minister
                    reason: was not authorized to discuss the talks, and fears dismissal
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  no-harm: {text: No American was hurt., by: insider, via: report}
                ---
                An adviser to the foreign minister said that [no American was hurt](claim:no-harm).
                """),
            standard: "AP News Values and Principles, anonymous sources: say why the source asked not to be named"),
        .speakers { speaker, ref, site, findings in
            guard case .anonymous(_, let reason?, _) = speaker.identity, site.isEnglish(at: speaker.declared),
                site.words(of: ref).contains(where: { _ in true }), AnonymityReason(reason).isBoilerplate
            else { return }
            findings.report(
                "the reason why '\(speaker.id)' is not named fits anyone: say what they would risk, or who forbids "
                    + "them to speak and why", at: site.written[speaker]?.reason?.place ?? speaker.declared)
        })
}
