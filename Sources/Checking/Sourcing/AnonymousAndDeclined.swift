import BriefingModel
import Diagnostics

extension Rule {
    /// Somebody who speaks without a name and, by name or not, is said not to have spoken.
    static let anonymousAndDeclined = Rule(
        Explanation(
            "anonymous-and-declined", .sourcing, Grading(ap: .warning, icd206: .warning, osint: .warning),
            summary: "an anonymous speaker is also reported as giving no answer",
            why: """
                An article that quotes somebody without a name and says beside it that the same person would not
                comment deceives its readers, and shields the speaker with a lie.

                Drop the inquiry, or what was said. The rule follows `same-as` and `maybe-same-as`; where the two are
                not the same after all, take that out.
                """,
            bad: Example(
                """
                speakers:
                  adviser: {name: Jo Mate, role: adviser to the minister}
                  insider:
                    anonymous: true
                    described-as: an adviser to the minister
                    reason: not-stated
                    maybe-same-as: adviser
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  no-harm: {text: No American was hurt., by: insider, via: report}
                inquiries:
                  adviser-asked: {who: adviser, about: no-harm, answer: declined}
                ---
                An adviser said that [no American was hurt](claim:no-harm). Jo Mate, who advises the minister,
                [declined to comment](inquiry:adviser-asked).
                """),
            good: Example(
                """
                speakers:
                  ministry: {name: Ministry of Defence, kind: government}
                  insider:
                    anonymous: true
                    described-as: an adviser to the minister
                    reason: not-stated
                    member-of: ministry
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  no-harm: {text: No American was hurt., by: insider, via: report}
                inquiries:
                  ministry-asked: {who: ministry, about: no-harm, answer: declined}
                ---
                An adviser said that [no American was hurt](claim:no-harm). The ministry
                [declined to comment](inquiry:ministry-asked).
                """),
            standard:
                "AP News Values and Principles, anonymous sources: a source is not also cited as declining comment"),
        .articles { article, ref, site, findings in
            let inquiries = site.briefing.index.inquiriesOfArticle[ref]
            guard !inquiries.isEmpty else { return }
            let identities = AnonymousIdentities(of: ref, in: site.briefing)
            for inquiry in inquiries.lazy.map({ site.briefing[$0] }) where inquiry.isUnanswered {
                for (position, who) in inquiry.who.enumerated() {
                    guard let speaker = identities.speaker(behind: who, in: site.briefing) else { continue }
                    let written = site.written[inquiry]?.who
                    findings.report(
                        message(about: inquiry, of: who, speaker, in: site.briefing),
                        at: written.flatMap { $0.indices.contains(position) ? $0[position].place : nil }
                            ?? inquiry.declared,
                        notes: [
                            .init(
                                "'\(site.briefing[speaker].id)' speaks without a name in claim "
                                    + "'\(identities.claim(of: speaker, in: site.briefing))'",
                                at: site.briefing[speaker].declared)
                        ])
                }
            }
        })

    private static func message(
        about inquiry: Inquiry, of who: Ref<Speaker>, _ speaker: Ref<Speaker>, in briefing: Briefing
    ) -> String {
        let answer =
            switch inquiry.answer {
            case .declined: "declining to answer"
            case .unreachable: "not to be reached"
            default: "not answering"
            }
        if who == speaker {
            return "'\(briefing[who].id)' is cited as \(answer), and speaks without a name in the same article"
        }
        let isCertain = briefing[who].sameAs.contains(speaker) || briefing[speaker].sameAs.contains(who)
        return "'\(briefing[who].id)' is cited as \(answer), and \(isCertain ? "is" : "may be") '"
            + "\(briefing[speaker].id)', who speaks without a name in the same article"
    }
}

extension Inquiry {
    /// Whether nothing came back, as far as the record says.
    fileprivate var isUnanswered: Bool {
        switch answer {
        case .some(.none), .declined, .unreachable: true
        case .partial, .claim, nil: false
        }
    }
}

/// The speakers without a name whose words an article carries, by everyone whom they are or may be.
private struct AnonymousIdentities {
    private var speakers: [Ref<Speaker>: Ref<Speaker>] = [:]
    private var claims: [Ref<Speaker>: Ref<Claim>] = [:]

    init(of article: Ref<Article>, in briefing: Briefing) {
        for ref in briefing.index.claimsOfArticle[article] {
            for speaker in briefing[ref].attributions.compactMap(\.speaker)
            where briefing[speaker].isAnonymous && claims[speaker] == nil {
                claims[speaker] = ref
                let record = briefing[speaker]
                for identity in [speaker] + record.sameAs + record.maybeSameAs {
                    speakers[identity] = min(speaker, speakers[identity] ?? speaker)
                }
            }
        }
    }

    /// Who speaks without a name and is, or may be, `who`.
    func speaker(behind who: Ref<Speaker>, in briefing: Briefing) -> Ref<Speaker>? {
        if claims[who] != nil { return who }
        return ([who] + briefing[who].sameAs + briefing[who].maybeSameAs).lazy.compactMap { speakers[$0] }.first
    }

    func claim(of speaker: Ref<Speaker>, in briefing: Briefing) -> String {
        claims[speaker].map { briefing[$0].id } ?? ""
    }
}
