import BriefingModel
import CommonMark

extension ModelExport {
    func speaker(_ ref: Ref<Speaker>) -> SpeakerEntry {
        let speaker = briefing[ref]
        let reason: String? = if case .anonymous(_, let reason, _) = speaker.identity { reason } else { nil }
        return SpeakerEntry(
            id: speaker.id, name: speaker.displayName, anonymous: speaker.isAnonymous, kind: speaker.kind.rawValue,
            basis: speaker.basis.rawValue, role: speaker.role, reason: reason, onBehalfOf: ids(speaker.onBehalfOf),
            memberOf: ids(speaker.memberOf), maybeMemberOf: ids(speaker.maybeMemberOf), sameAs: ids(speaker.sameAs),
            maybeSameAs: ids(speaker.maybeSameAs), claims: ids(briefing.index.claimsOfSpeaker[ref]),
            relays: ids(briefing.index.claimsRelayedBy[ref]), mentions: mentions(briefing.index.mentionsOfSpeaker[ref]))
    }

    func source(_ ref: Ref<Source>) -> SourceEntry {
        let source = briefing[ref]
        return SourceEntry(
            id: source.id, title: source.title, type: source.type, authors: source.authors.map(\.displayName),
            issued: source.issued.map(when), url: source.url, archived: source.archived,
            outlet: source.outlet.map { briefing[$0].id }, copyOf: source.copyOf.map { briefing[$0].id },
            derivedFrom: ids(source.derivedFrom, in: briefing.sources), reliability: source.reliability?.rawValue,
            variables: Dictionary(source.variables.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }),
            claims: ids(briefing.index.claimsOfSource[ref]), mentions: mentions(briefing.index.mentionsOfSource[ref]))
    }

    func event(_ ref: Ref<Event>) -> EventEntry {
        let event = briefing[ref]
        return EventEntry(
            id: event.id, title: event.title, when: when(event.when), place: event.location,
            partOf: event.partOf.map { briefing[$0].id }, after: ids(event.after, in: briefing.events),
            claims: ids(briefing.index.claimsOfEvent[ref]), mentions: mentions(briefing.index.mentionsOfEvent[ref]))
    }

    func article(_ ref: Ref<Article>) -> ArticleEntry {
        let article = briefing[ref]
        return ArticleEntry(
            slug: article.id, title: article.title, published: article.published.description,
            updated: article.updated?.description, draft: article.isDraft,
            claims: ids(briefing.index.claimsOfArticle[ref]),
            corrections: article.corrections.map {
                CorrectionEntry(
                    date: $0.date.description, kind: $0.kind.rawValue, text: $0.text, claims: ids($0.claims),
                    was: $0.was, now: $0.now)
            })
    }

    func question(_ question: Question) -> QuestionEntry {
        QuestionEntry(
            id: question.id, text: question.text, article: question.article.map { briefing[$0].id },
            about: ids(question.about), answers: ids(question.answers), asked: question.asked.map(when),
            closed: question.closed.map(when), closedBy: question.closedBy.map { briefing[$0].id })
    }

    func inquiry(_ inquiry: Inquiry) -> InquiryEntry {
        let answer: String? = switch inquiry.answer {
        case nil: nil
        case .some(.none): "none"
        case .declined: "declined"
        case .partial: "partial"
        case .unreachable: "unreachable"
        case .claim(let ref): briefing[ref].id
        }
        return InquiryEntry(
            id: inquiry.id, article: briefing[inquiry.article].id, who: ids(inquiry.who),
            by: inquiry.by.map { briefing[$0].id }, about: ids(inquiry.about), when: inquiry.when.map(when),
            answer: answer)
    }

    func text(of profile: Document?, _ mention: Mention) -> String {
        guard let profile, case .body(let block) = mention.location else { return "" }
        return profile.textBlocks[block].text
    }
}

extension String {
    /// The characters between two UTF-8 offsets.
    func utf8Slice(_ range: Range<Int>) -> String {
        String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
    }
}
