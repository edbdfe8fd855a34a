import BriefingModel
import Diagnostics

extension Rule {
    /// Somebody who was asked for comment, and whom the article does not mention.
    static let askedPartyNotMentioned = Rule(
        Explanation(
            "asked-party-not-mentioned", .attribution, Grading(ap: .warning, icd206: .off, osint: .warning),
            summary: "somebody was asked for comment, and the article does not mention them",
            why: """
                Whoever is asked about what is said of them is owed a sentence that says so: what they answered, or that
                they did not. Readers judge a report by whether the other side was heard.

                Say it in the text and tie the words to the inquiry, `[did not answer](inquiry:…)`, or name the party or
                those for whom it speaks.
                """,
            bad: Example(
                """
                speakers:
                  council: {name: National Security Council, kind: organization}
                claims:
                  messages: {text: Messages were passed.}
                inquiries:
                  asked: {who: council, about: messages, answer: none}
                ---
                [Messages were passed](claim:messages).
                """),
            good: Example(
                """
                speakers:
                  council: {name: National Security Council, kind: organization}
                claims:
                  messages: {text: Messages were passed.}
                inquiries:
                  asked: {who: council, about: messages, answer: none}
                ---
                [Messages were passed](claim:messages). The White House
                [did not answer questions](inquiry:asked).
                """),
            standard: "AP Statement of News Values and Principles: responses"),
        .articles { article, ref, site, findings in
            let inquiries = site.briefing.index.inquiriesOfArticle[ref].map { site.briefing[$0] }
            guard inquiries.contains(where: { site.damage.spares($0.declared) }) else { return }
            let linked = site.linkedSpeakers(in: article)
            lazy var named = NamedParties(in: article)
            for (inquiry, position) in zip(inquiries, site.briefing.index.inquiriesOfArticle[ref])
            where site.damage.spares(inquiry.declared) && !site.isShown(inquiry, position, in: article) {
                for who in inquiry.who {
                    let parties = [who] + site.briefing[who].principals
                    let calledBy = [who] + site.briefing[who].heardThrough
                    guard linked.isDisjoint(with: parties), !named.names(calledBy, of: site.briefing) else { continue }
                    let id = site.briefing[who].id
                    findings.report(
                        "article '\(article.id)' does not mention '\(id)', who was asked for comment: "
                            + "say what came of it, and tie the words to 'inquiry:\(inquiry.id)'",
                        at: site.written[inquiry]?.who.first { $0.value == id }?.place ?? inquiry.declared)
                }
            }
        })
}

extension Speaker {
    /// Those whose bare name tells a reader that the speaker was asked: whom they speak for, and the office of a person.
    /// A country may be named all through an article that never says that its mission was asked.
    fileprivate var heardThrough: [Ref<Speaker>] { onBehalfOf + sameAs + (kind == .person ? memberOf : []) }
}

extension CheckedSite {
    /// Whether words of the article are tied to the inquiry, or to the claim that answered it.
    fileprivate func isShown(_ inquiry: Inquiry, _ ref: Ref<Inquiry>, in article: Article) -> Bool {
        if case .claim(let answer)? = inquiry.answer, article.marks.contains(where: { $0.claim == answer }) {
            return true
        }
        return briefing.index.mentionsOfInquiry[ref].contains { $0.host == .article(inquiry.article) }
    }

    /// The speakers to whom words of the article are tied.
    fileprivate func linkedSpeakers(in article: Article) -> Set<Ref<Speaker>> {
        Set(
            article.body.links.compactMap { link in
                guard link.destination.hasPrefix("speaker:") else { return nil }
                let id = String(link.destination.dropFirst("speaker:".count))
                return briefing.speakers.ref(id) ?? briefing.speakers.aliases.first { $0.id == id }?.ref
            })
    }
}
