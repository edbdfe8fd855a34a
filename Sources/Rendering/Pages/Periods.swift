import BriefingModel
import EDTF
import Mustache

// What stands under one heading in each order of the timeline.

extension PeriodContext {
    /// Events and claims by the day on which they began, else by the words of their date.
    static func byEvent(_ entries: ArraySlice<Timelines.Entry>, at: Standpoint) -> [PeriodContext] {
        var items: [Headings.Item] = []
        var contexts: [TimelineEntryContext] = []
        for (position, entry) in entries.enumerated() {
            let when: When
            var context = TimelineEntryContext(at: at, number: position + 1)
            switch entry {
            case .event(let ref):
                when = at.briefing[ref].when
                context.event = EventEntryContext(ref, at: at)
            case .claim(let ref):
                guard let own = at.briefing[ref].when else { continue }
                when = own
                context.claim = ClaimEntryContext(ref, at: at)
                context.ownTime = own
            }
            items.append(Headings.Item(when, at: at))
            contexts.append(context)
        }
        return Headings(items, at.words).groups.enumerated().map { position, group in
            PeriodContext(
                id: "period:\(position + 1)", heading: group.heading, note: group.note,
                entries: Array(contexts[group.range]))
        }
    }

    /// Claims by the day on which they were reported.
    static func byReport(_ claims: ArraySlice<Ref<Claim>>, at: Standpoint) -> [PeriodContext] {
        group(
            claims.enumerated().map { position, claim in
                let day = at.briefing[claim].reported
                return (
                    day.description, SafeHTML { $0.append(weekday: day, at.words) }, nil,
                    TimelineEntryContext(at: at, number: position + 1, claim: ClaimEntryContext(claim, at: at))
                )
            })
    }

    static func bySpeaker(
        _ entries: ArraySlice<(key: Ref<Speaker>?, claim: Ref<Claim>)>, at: Standpoint
    ) -> [PeriodContext] {
        group(
            entries.enumerated().map { position, entry in
                let (speaker, claim) = entry
                let words = at.words
                let heading = speaker.map { at.link($0) } ?? LinkContext(nil, words.page.ourOwnVoice)
                let note = speaker.map { speaker in
                    let count = words.count(at.edition.chronology.assertedBy[speaker].count, words.record.claims)
                    let basis = words.attribution.basis[at.briefing[speaker].basis]
                    return Wording.fill(words.record.relayed, [("speaker", basis), ("claims", count)])
                }
                return (
                    speaker.map { "speaker:\(at.briefing[$0].id)" } ?? "ours", SafeHTML { $0.append(heading) }, note,
                    TimelineEntryContext(at: at, number: position + 1, claim: ClaimEntryContext(claim, at: at))
                )
            })
    }

    static func bySource(
        _ entries: ArraySlice<(key: Ref<Source>?, claim: Ref<Claim>)>, at: Standpoint
    ) -> [PeriodContext] {
        group(
            entries.enumerated().map { position, entry in
                let (source, claim) = entry
                let words = at.words
                let heading = source.map { at.link($0) } ?? LinkContext(nil, words.page.noSource)
                let note = source.map {
                    words.count(at.edition.chronology.through[$0].count, words.record.restOnIt)
                }
                return (
                    source.map { "source:\(at.briefing[$0].id)" } ?? "none", SafeHTML { $0.append(heading) }, note,
                    TimelineEntryContext(at: at, number: position + 1, claim: ClaimEntryContext(claim, at: at))
                )
            })
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
