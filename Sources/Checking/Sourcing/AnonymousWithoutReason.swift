import BriefingModel
import Diagnostics

extension Rule {
    /// A speaker who is not named, and the reader is not told why.
    static let anonymousWithoutReason = Rule(
        Explanation(
            "anonymous-without-reason", .sourcing, Grading(ap: .warning, icd206: .note, osint: .warning),
            summary: "an anonymous speaker gives no reason for anonymity",
            why: """
                Whoever is not named cannot be asked. A reader who is told why can at least weigh whether the reason
                is a good one.

                Say in `reason` why the speaker is not named. Where another outlet granted anonymity and does not say
                why, `reason: not-stated` is the honest entry. It is none where the speaker told the desk itself: the
                desk knows why, and asks if it does not.
                """,
            bad: Example(
                """
                speakers:
                  insider: {anonymous: true, described-as: an adviser to the foreign minister}
                claims:
                  no-harm: {text: No American was hurt., by: insider, via: us}
                ---
                An adviser to the foreign minister said that [no American was hurt](claim:no-harm).
                """),
            good: Example(
                """
                speakers:
                  insider:
                    anonymous: true
                    described-as: an adviser to the foreign minister
                    reason: fears dismissal for contradicting the minister
                claims:
                  no-harm: {text: No American was hurt., by: insider, via: us, terms: background}
                ---
                An adviser to the foreign minister said that [no American was hurt](claim:no-harm).
                """),
            standard: "AP News Values and Principles, anonymous sources: say why the source asked not to be named"),
        .speakers { speaker, ref, site, findings in
            guard case .anonymous(_, let reason, _) = speaker.identity else { return }
            var words = site.words(of: ref).makeIterator()
            guard let first = words.next() else { return }
            guard let reason else {
                findings.report(
                    "speaker '\(speaker.id)' is not named, and the reader is not told why: say in 'reason', or write "
                        + "'not-stated' there if the report does not say", at: speaker.declared)
                return
            }
            guard Placeholder.reasons.contains(reason.lowercased()), let written = site.written[speaker]?.reason else {
                return
            }
            var direct: (Claim, Attribution)? = first.1.isToldToUs ? first : nil
            while direct == nil, let next = words.next() { if next.1.isToldToUs { direct = next } }
            if let (claim, attribution) = direct {
                findings.report(
                    "speaker '\(speaker.id)' told the desk itself, so the reason is known or can be asked: say why "
                        + "they are not named", at: written.place,
                    notes: [
                        .init(
                            "claim '\(claim.id)' was told to the desk",
                            at: site.written.written(\.via, attribution, of: claim)?.first?.id.place)
                    ])
            } else if reason != Placeholder.honest {
                findings.report(
                    "'\(reason)' is no reason: say why '\(speaker.id)' is not named, or write 'not-stated' if the "
                        + "report does not say", at: written.place,
                    fixIts: [.init("write 'not-stated'", [.init(replace: written.place, with: Placeholder.honest)])])
            }
        })
}

/// What stands under `reason` where there is none.
private enum Placeholder {
    /// That the report does not say.
    static let honest = "not-stated"
    static let reasons: Set = [
        honest, "not stated", "unstated", "not given", "none given", "no reason given", "none", "unknown", "n/a", "na",
        "tbd", "todo", "tk", "-", "–", "—", "?",
    ]
}
