import BriefingModel
import EDTF
import Mustache

// What stands under one heading in each order of the timeline.

extension PeriodContext {
    /// Events and claims by the day on which they began, else by the words of their date.
    static func byEvent(_ entries: ArraySlice<Timelines.Entry>, at: Standpoint) -> [PeriodContext] {
        var items: [(key: String, heading: SafeHTML, entry: TimelineEntryContext)] = []
        for (position, entry) in entries.enumerated() {
            let when: When
            var item = TimelineEntryContext(at: at, number: position + 1)
            switch entry {
            case .event(let ref):
                when = at.briefing[ref].when
                item.event = EventEntryContext(ref, at: at)
            case .claim(let ref):
                item.claim = ClaimEntryContext(ref, at: at)
                guard let own = at.briefing[ref].when else { continue }
                when = own
                item.ownTime = own
            }
            let (key, heading) = period(when, at)
            items.append((key, heading, item))
        }
        return group(items.map { ($0.key, $0.heading, nil, $0.entry) })
    }

    /// Claims by the day on which they were reported.
    static func byReport(_ claims: ArraySlice<Ref<Claim>>, at: Standpoint) -> [PeriodContext] {
        group(
            claims.map { claim in
                let day = at.briefing[claim].reported
                return (
                    day.description, SafeHTML { $0.append(weekday: day, at.words) }, nil,
                    TimelineEntryContext(at: at, claim: ClaimEntryContext(claim, at: at))
                )
            })
    }

    static func bySpeaker(
        _ entries: ArraySlice<(speaker: Ref<Speaker>?, claim: Ref<Claim>)>, at: Standpoint
    ) -> [PeriodContext] {
        group(
            entries.map { speaker, claim in
                let words = at.words
                let heading = speaker.map { at.link($0) } ?? LinkContext(nil, words.page.ourOwnVoice)
                let note = speaker.map { speaker in
                    let count = words.count(at.edition.chronology.assertedBy[speaker].count, words.record.claims)
                    let basis = words.attribution.basis[at.briefing[speaker].basis]
                    return Wording.fill(words.record.relayed, [("speaker", basis), ("claims", count)])
                }
                return (
                    speaker.map { "speaker:\(at.briefing[$0].id)" } ?? "ours", SafeHTML { $0.append(heading) }, note,
                    TimelineEntryContext(at: at, claim: ClaimEntryContext(claim, at: at))
                )
            })
    }

    static func bySource(
        _ entries: ArraySlice<(source: Ref<Source>?, claim: Ref<Claim>)>, at: Standpoint
    ) -> [PeriodContext] {
        group(
            entries.map { source, claim in
                let words = at.words
                let heading = source.map { at.link($0) } ?? LinkContext(nil, words.page.noSource)
                let note = source.map {
                    words.count(at.edition.chronology.through[$0].count, words.record.restOnIt)
                }
                return (
                    source.map { "source:\(at.briefing[$0].id)" } ?? "none", SafeHTML { $0.append(heading) }, note,
                    TimelineEntryContext(at: at, claim: ClaimEntryContext(claim, at: at))
                )
            })
    }

    /// The key and the heading of the period that a date belongs to.
    ///
    /// Days are those of the site's zone, so that they follow each other as the entries do.
    private static func period(_ when: When, _ at: Standpoint) -> (String, SafeHTML) {
        let words = at.words
        guard let own = when.edtf.earliest.date, when.edtf.singleDay != nil || when.edtf.interval != nil,
            when.edtf.dates.first?.precision ?? .day == .day, !when.span.isOpenAtStart
        else {
            return (when.edtf.description, SafeHTML(escaping: when.edtf.words(in: words.dates).capitalized))
        }
        let day = at.edition.siteZone?.local(at: when.span.earliest).date ?? own
        return (day.description, SafeHTML { $0.append(weekday: day, words) })
    }

    /// Neighbours of one key go under one heading.
    private static func group(_ items: [(key: String, heading: SafeHTML, note: String?, entry: TimelineEntryContext)])
        -> [PeriodContext]
    {
        var periods: [PeriodContext] = []
        var start = 0
        while start < items.count {
            let end = items[start...].firstIndex { $0.key != items[start].key } ?? items.count
            periods.append(
                PeriodContext(
                    id: "period:\(periods.count + 1)", heading: items[start].heading, note: items[start].note,
                    entries: items[start..<end].map(\.entry)))
            start = end
        }
        return periods
    }
}
