import BriefingModel
import Diagnostics

extension Rule {
    /// What somebody without a name said, told as if everybody knew.
    static let anonymousOriginAsFact = Rule(
        Explanation(
            "anonymous-origin-as-fact", .sourcing, Grading(ap: .warning, icd206: .warning, osint: .warning),
            summary: "the text states as a fact what only anonymous speakers say",
            why: """
                A reader who is not told that the source has no name cannot weigh it. Say in the paragraph that it was
                said, and by whom as far as the terms allow; or find another origin, by name.

                The rule looks where `single-origin-as-fact` looks, and speaks in its place.
                """,
            bad: Example(
                """
                speakers:
                  doctor: {anonymous: true, described-as: a doctor at the base, reason: not-stated}
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  hurt: {text: Eleven soldiers were hurt., by: doctor, via: report}
                ---
                The missiles fell before dawn, and [eleven soldiers were hurt](claim:hurt).
                """),
            good: Example(
                """
                speakers:
                  doctor: {anonymous: true, described-as: a doctor at the base, reason: not-stated}
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  hurt: {text: Eleven soldiers were hurt., by: doctor, via: report}
                ---
                The missiles fell before dawn. A doctor at the base said that
                [eleven soldiers were hurt](claim:hurt).
                """),
            standard: "AP News Values and Principles, anonymous sources: attribution must establish the source's "
                + "credibility"),
        .articles { article, _, site, findings in
            let statements = StatedAsFact.statements(in: article, site) { site.isAnonymous($0) && site.restsOnOne($0) }
            for statement in statements {
                let claim = site.briefing[statement.claim]
                findings.report(
                    "claim '\(claim.id)' is stated as a fact, and only speakers without a name say so: tell the reader "
                        + "that it was said, and by whom as far as the terms allow", at: statement.place,
                    notes: [.init("the claim", at: claim.declared)])
            }
        })
}
