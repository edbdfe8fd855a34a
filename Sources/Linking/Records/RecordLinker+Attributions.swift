import BriefingModel
import EDTF
import Reading

extension RecordLinker {
    /// The attributions of a claim: those written, or the one that its defaults make; never none.
    mutating func attributions(of item: Gathered.Item<ClaimRecord>) -> [Attribution] {
        let record = item.record
        let written = record.by ?? []
        for attribution in written where attribution.speaker == nil {
            let defaults = articleDefaults(item)
            let via = attribution.via ?? record.defaults.via ?? defaults?.via ?? []
            let evidence = attribution.evidence ?? record.defaults.evidence ?? defaults?.evidence
            guard attribution.hasRead("speaker", "via", "evidence"), record.hasRead("via", "evidence"),
                defaults?.hasRead("via", "evidence") != false
            else { continue }
            if via.isEmpty || evidence == nil { report(.attributionWithoutSpeaker, at: attribution.place) }
        }
        let records = written.isEmpty ? [AttributionRecord(at: record.id.place)] : written
        return records.map { attribution($0, of: item, isWritten: !written.isEmpty) }
    }

    private func articleDefaults(_ item: Gathered.Item<ClaimRecord>) -> AttributionRecord? {
        item.article.flatMap { gathered.articles[$0].defaults }
    }

    private mutating func attribution(
        _ own: AttributionRecord, of item: Gathered.Item<ClaimRecord>, isWritten: Bool
    ) -> Attribution {
        let claim = item.record.defaults
        let article = articleDefaults(item)
        let surroundings = surroundings(item.article)
        let speaker = own.speaker.flatMap { ids.speaker($0, &report) }
        let via = links(own.via ?? claim.via ?? article?.via ?? [], after: own.speaker)
        let quote = own.quote ?? claim.quote
        let translation = own.translation ?? claim.translation
        let mode = own.mode ?? claim.mode
        let unread = own.unread.union(item.record.unread)
        if let quote, mode?.value != .directQuote, mode?.value != .partialQuote, !unread.contains("mode") {
            report(.quoteWithoutMode, at: quote.place)
        }
        if let mode, mode.value != .indirect, quote == nil, translation == nil,
            unread.isDisjoint(with: ["quote", "translation"])
        {
            report(.modeWithoutQuote, at: mode.place)
        }
        return Attribution(
            declared: own.place, speaker: speaker,
            voice: isWritten || !item.record.heldBy.isEmpty ? nil : voice(of: own.via ?? claim.via ?? article?.via),
            onBehalfOf: ids.speakers(own.onBehalfOf ?? claim.onBehalfOf ?? [], &report), via: via, mode: mode?.value,
            terms: own.terms?.value ?? claim.terms?.value ?? article?.terms?.value ?? usualTerms(own.speaker),
            evidence: own.evidence?.value ?? claim.evidence?.value ?? article?.evidence?.value ?? .notStated,
            attributed: own.attributed?.value ?? claim.attributed?.value ?? .stated,
            said: dating.when(own.said ?? claim.said ?? article?.said, in: surroundings, &report),
            reported: reported(own.reported ?? claim.reported, of: item, isUnread: unread.contains("reported")),
            quote: quote?.value,
            quoteLang: (own.quoteLang ?? claim.quoteLang)?.value, translation: translation?.value,
            translatedBy: (own.translatedBy ?? claim.translatedBy)?.value,
            passage: (own.passage ?? claim.passage)?.value, wording: (own.wording ?? claim.wording)?.value,
            reliability: (own.reliability ?? claim.reliability)?.value)
    }

    /// The way from the speaker to us; one that returns to where it has been is circular reporting.
    private mutating func links(_ written: [AttributionRecord.Link], after speaker: Located<String>?) -> [Attribution
        .Link]
    {
        var way: [(relay: Attribution.Link.Relay, id: Located<String>)] = []
        if let speaker, let row = ids.speakers.row(of: speaker.value) { way = [(.speaker(Ref(row)), speaker)] }
        return written.compactMap { link in
            guard let relay = ids.relay(link.id, &report) else { return nil }
            if let first = way.firstIndex(where: { $0.relay == relay }) {
                let circle = way[first...].map(\.id.value) + [link.id.value]
                report(.repeatedRelay(circle), at: link.id.place, others: [way[first].id.place])
            }
            way.append((relay, link.id))
            return Attribution.Link(relay, locator: link.locator?.value)
        }
    }

    /// The outlet of the last source on the way, which speaks where no speaker does.
    private func voice(of via: [AttributionRecord.Link]?) -> Ref<Speaker>? {
        via?.last.flatMap { ids.sources.row(of: $0.id.value) }.flatMap { outlets[$0] }.map { Ref($0) }
    }

    /// On the record for the named, not stated for the anonymous.
    private func usualTerms(_ speaker: Located<String>?) -> Terms {
        speaker.flatMap { ids.speakers.row(of: $0.value) }.map { anonymous[$0] } == true ? .notStated : .onRecord
    }

    /// The day on which it became known; the article's `published` unless said.
    private mutating func reported(
        _ written: WhenRecord?, of item: Gathered.Item<ClaimRecord>, isUnread: Bool
    ) -> CivilDate {
        if let written {
            if let day = written.edtf.value.latest.date { return day }
            report(.openReported, at: written.edtf.place)
        } else if let article = item.article {
            if let published = gathered.articles[article].published { return published.value }
        } else if !isUnread {
            report(.reportedRequired(claim: item.record.id.value), at: item.record.id.place)
        }
        return CivilDate(dayNumber: 0)
    }
}
