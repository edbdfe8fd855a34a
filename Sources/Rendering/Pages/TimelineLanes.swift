import BriefingModel

// The lanes in which each order of the timeline is drawn. A mark's number is its place in the list, from 1.

extension TimelineLane {
    /// Events, and claims that have a time of their own.
    static func byEvent(_ entries: ArraySlice<Timelines.Entry>, at: Standpoint) -> [TimelineLane] {
        var events = TimelineLane(name: at.words.page.eventsLane, marks: [])
        var claims = TimelineLane(name: at.words.page.claimsLane, marks: [])
        for (position, entry) in entries.enumerated() {
            switch entry {
            case .event(let ref):
                let span = at.edition.calendarSpan(at.briefing[ref].when)
                events.marks.append(
                    .init(number: position + 1, label: at.briefing[ref].title, kind: .event, span: span))
            case .claim(let ref):
                guard let when = at.briefing[ref].when else { continue }
                let span = at.edition.calendarSpan(when)
                claims.marks.append(
                    .init(number: position + 1, label: at.briefing[ref].text, kind: .claim, span: span))
            }
        }
        return [events, claims]
    }

    /// Claims by the day on which each was reported.
    static func byReport(_ claims: ArraySlice<Ref<Claim>>, at: Standpoint) -> [TimelineLane] {
        [TimelineLane(name: at.words.page.claims, marks: claims.enumerated().map { mark($0 + 1, $1, at) })]
    }

    /// No more lanes than can be told apart; the rest share one.
    private static let most = 8

    /// Claims in a lane for each of those who have most of them, in the order of the list, and one for all others.
    static func byName(_ names: [(name: String, claims: ArraySlice<Ref<Claim>>)], at: Standpoint) -> [TimelineLane] {
        var number = 0
        let lanes = names.map { name, claims in
            TimelineLane(
                name: name,
                marks: claims.map { claim in
                    number += 1
                    return mark(number, claim, at)
                })
        }
        guard lanes.count > most else { return lanes }
        let fullest = Set(
            lanes.indices.sorted { (-lanes[$0].marks.count, $0) < (-lanes[$1].marks.count, $1) }.prefix(most - 1))
        let rest = lanes.indices.filter { !fullest.contains($0) }
        let others = TimelineLane(
            name: Wording.fill(at.words.page.othersLane, [("count", "\(rest.count)")]),
            marks: rest.flatMap { lanes[$0].marks })
        return lanes.indices.filter(fullest.contains).map { lanes[$0] } + [others]
    }

    private static func mark(_ number: Int, _ ref: Ref<Claim>, _ at: Standpoint) -> TimelineMark {
        TimelineMark(
            number: number, label: at.briefing[ref].text, kind: .claim, span: CalendarSpan(at.briefing[ref].reported))
    }
}
