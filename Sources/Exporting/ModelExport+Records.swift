import BriefingModel
import CommonMark

extension ModelExport {
    func speaker(_ ref: Ref<Speaker>) -> SpeakerEntry {
        let speaker = briefing[ref]
        let (reason, knowsHow): (String?, String?) =
            switch speaker.identity {
            case .named: (nil, nil)
            case .anonymous(_, let reason, let knowsHow): (reason, knowsHow)
            }
        return SpeakerEntry(
            id: speaker.id, name: speaker.displayName, anonymous: speaker.isAnonymous, kind: speaker.kind.rawValue,
            basis: speaker.basis.rawValue, role: speaker.role, reason: reason, knowsHow: knowsHow,
            interest: speaker.interest, url: speaker.url, note: speaker.note, profile: paragraphs(speaker.profile),
            aliases: formerIDs.speakers[ref] ?? [], onBehalfOf: ids(speaker.onBehalfOf),
            memberOf: ids(speaker.memberOf), maybeMemberOf: ids(speaker.maybeMemberOf), sameAs: ids(speaker.sameAs),
            maybeSameAs: ids(speaker.maybeSameAs), claims: ids(briefing.index.claimsOfSpeaker[ref]),
            relays: ids(briefing.index.claimsRelayedBy[ref]),
            sources: ids(briefing.index.sourcesOfOutlet[ref], in: briefing.sources),
            inquiries: ids(briefing.index.inquiriesTo[ref], in: briefing.inquiries),
            mentions: mentions(briefing.index.mentionsOfSpeaker[ref]))
    }

    func source(_ ref: Ref<Source>) -> SourceEntry {
        let source = briefing[ref]
        return SourceEntry(
            id: source.id, title: source.title, described: source.isDescribed, type: source.type,
            authors: source.authors.map { NameEntry(name: $0.displayName, family: $0.family, given: $0.given) },
            issued: source.issued.map(when), accessed: source.accessed.map(when), url: source.url,
            archived: source.archived, archivedText: source.archivedText, sha256: source.sha256,
            outlet: source.outlet.map { briefing[$0].id }, copyOf: source.copyOf.map { briefing[$0].id },
            derivedFrom: ids(source.derivedFrom, in: briefing.sources), reliability: source.reliability?.rawValue,
            lang: source.lang, note: source.note, profile: paragraphs(source.profile),
            aliases: formerIDs.sources[ref] ?? [],
            takenBy: ids(briefing.index.derivedFromSource[ref], in: briefing.sources),
            variables: Dictionary(
                source.variables.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }),
            claims: ids(briefing.index.claimsOfSource[ref]), mentions: mentions(briefing.index.mentionsOfSource[ref]))
    }

    func event(_ ref: Ref<Event>) -> EventEntry {
        let event = briefing[ref]
        return EventEntry(
            id: event.id, title: event.title, when: when(event.when), place: event.location,
            partOf: event.partOf.map { briefing[$0].id },
            parts: ids(briefing.index.partsOfEvent[ref], in: briefing.events),
            after: ids(event.after, in: briefing.events), note: event.note, profile: paragraphs(event.profile),
            aliases: formerIDs.events[ref] ?? [],
            claims: ids(briefing.index.claimsOfEvent[ref]), mentions: mentions(briefing.index.mentionsOfEvent[ref]))
    }

    func article(_ ref: Ref<Article>) -> ArticleEntry {
        let article = briefing[ref]
        return ArticleEntry(
            slug: article.id, title: article.title, published: article.published.description,
            updated: article.updated?.description, authors: article.authors, summary: article.summary,
            bottomLine: article.bottomLine, lang: article.lang, dir: article.direction?.rawValue, zone: article.zone,
            draft: article.isDraft, canonical: article.canonical, aliases: formerIDs.articles[ref] ?? [],
            claims: ids(briefing.index.claimsOfArticle[ref]),
            corrections: article.corrections.map {
                CorrectionEntry(
                    date: $0.date.description, kind: $0.kind.rawValue, text: $0.text, claims: ids($0.claims),
                    was: $0.was, now: $0.now)
            })
    }

    func question(_ ref: Ref<Question>) -> QuestionEntry {
        let question = briefing[ref]
        return QuestionEntry(
            id: question.id, text: question.text, article: question.article.map { briefing[$0].id },
            about: ids(question.about), answers: ids(question.answers), asked: question.asked.map(when),
            closed: question.closed.map(when), closedBy: question.closedBy.map { briefing[$0].id },
            note: question.note, aliases: formerIDs.questions[ref] ?? [],
            mentions: mentions(briefing.index.mentionsOfQuestion[ref]))
    }

    func inquiry(_ ref: Ref<Inquiry>) -> InquiryEntry {
        let inquiry = briefing[ref]
        let answer: String? =
            switch inquiry.answer {
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
            through: inquiry.through, answer: answer, mentions: mentions(briefing.index.mentionsOfInquiry[ref]))
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
