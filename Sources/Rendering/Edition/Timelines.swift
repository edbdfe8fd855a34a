import BriefingModel
import EDTF
import TimeZones

/// The entries of the timelines, in order, so that a part is a slice.
struct Timelines: Sendable {
    /// An entry of the timeline by date of event.
    enum Entry: Hashable, Sendable {
        case event(Ref<Event>)
        /// A claim that has a time of its own.
        case claim(Ref<Claim>)
    }

    /// By earliest instant, latest instant, kind, id.
    let byEvent: TimelineTree<Entry>
    let byReport: TimelineTree<Ref<Claim>>
    let bySpeaker: [(key: Ref<Speaker>?, claim: Ref<Claim>)]
    let bySource: [(key: Ref<Source>?, claim: Ref<Claim>)]

    /// How much a page carries: an event weighs one and so does each claim shown below it, a claim of its own two.
    /// One takes about 700 bytes, so a page stays well under 300 kB.
    private static let limit = 320

    init(
        _ briefing: Briefing, _ chronology: Chronology, speakers: [Ref<Speaker>], sources: [Ref<Source>],
        zones: [String: TimeZone]
    ) {
        let siteZone = briefing.site.zone.flatMap { zones[$0] }
        func span(_ when: When) -> CalendarSpan {
            CalendarSpan(when, clocks: siteZone ?? when.zone.flatMap { zones[$0] })
        }
        var entries: [(span: Span, kind: Int, row: Int32, item: TimelineTree<Entry>.Item)] = []
        for ref in briefing.events.refs {
            let when = briefing[ref].when
            let weight = 1 + min(chronology.about[ref].count, EventEntryContext.limit)
            entries.append((when.span, 0, ref.row, (.event(ref), span(when), weight)))
        }
        for ref in briefing.claims.refs {
            guard let when = briefing[ref].when else { continue }
            entries.append((when.span, 1, ref.row, (.claim(ref), span(when), 2)))
        }
        byEvent = TimelineTree(
            entries.sorted { ($0.span, $0.kind, $0.row) < ($1.span, $1.kind, $1.row) }.map(\.item), limit: Self.limit)
        byReport = TimelineTree(
            chronology.claims.map { ($0, CalendarSpan(briefing[$0].reported), 2) }, limit: Self.limit)

        var hasSpeaker = Array(repeating: false, count: briefing.claims.count)
        var hasSource = hasSpeaker
        var bySpeaker: [(key: Ref<Speaker>?, claim: Ref<Claim>)] = []
        for speaker in speakers {
            for claim in chronology.assertedBy[speaker] {
                bySpeaker.append((speaker, claim))
                hasSpeaker[Int(claim.row)] = true
            }
        }
        var bySource: [(key: Ref<Source>?, claim: Ref<Claim>)] = []
        for source in sources {
            for claim in chronology.through[source] {
                bySource.append((source, claim))
                hasSource[Int(claim.row)] = true
            }
        }
        // What nobody but ourselves says, and what rests on no source, comes last.
        bySpeaker += chronology.claims.filter { !hasSpeaker[Int($0.row)] }.map { (nil, $0) }
        bySource += chronology.claims.filter { !hasSource[Int($0.row)] }.map { (nil, $0) }
        self.bySpeaker = bySpeaker
        self.bySource = bySource
    }

    /// How many pages an order of the timeline takes.
    func pages(_ order: TimelineOrder) -> Int {
        switch order {
        case .byEvent: byEvent.nodes.count
        case .byReport: byReport.nodes.count
        case .bySpeaker: Parts.count(of: bySpeaker.count)
        case .bySource: Parts.count(of: bySource.count)
        }
    }

    /// The path of a page of an order, from 0.
    func path(_ order: TimelineOrder, page: Int) -> String {
        let period: TimelinePeriod
        switch order {
        case .byEvent: period = byEvent.nodes[page].period
        case .byReport: period = byReport.nodes[page].period
        case .bySpeaker, .bySource: return Parts.path(order.path, part: page + 1)
        }
        return period == .all ? order.path : "\(order.path.dropLast(".html".count))/\(period.slug).html"
    }
}
