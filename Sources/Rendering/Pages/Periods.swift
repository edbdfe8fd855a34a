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
        var periods: [PeriodContext] = []
        var rest = claims
        while let first = rest.first {
            let day = at.briefing[first].reported
            let own = rest.prefix { at.briefing[$0].reported == day }
            periods.append(
                PeriodContext(
                    id: "period:\(periods.count + 1)", heading: SafeHTML { $0.append(weekday: day, at.words) },
                    note: nil,
                    entries: own.indices.map { position in
                        TimelineEntryContext(
                            at: at, number: position - claims.startIndex + 1,
                            claim: ClaimEntryContext(claims[position], at: at))
                    }))
            rest = rest[own.endIndex...]
        }
        return periods
    }

    /// Claims by name, each with its heading and what else is to be said of it.
    static func byName(
        _ names: [(heading: SafeHTML, note: String?, claims: ArraySlice<Ref<Claim>>)], at: Standpoint
    ) -> [PeriodContext] {
        var number = 0
        return names.enumerated().map { position, name in
            PeriodContext(
                id: "period:\(position + 1)", heading: name.heading, note: name.note,
                entries: name.claims.map { claim in
                    number += 1
                    return TimelineEntryContext(at: at, number: number, claim: ClaimEntryContext(claim, at: at))
                })
        }
    }
}
