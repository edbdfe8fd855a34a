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

    /// By earliest instant, latest instant, kind, what came before it, id.
    let byEvent: TimelineTree<Entry>
    let byReport: TimelineTree<Ref<Claim>>
    let bySpeaker: Roster<Ref<Speaker>>
    let bySource: Roster<Ref<Source>>

    /// At most this many claims stand below an event in a list; its page has them all.
    static let claimsBelowEvent = 6

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
        var entries: [(order: TimeOrder, kind: Int, row: Int32, item: TimelineTree<Entry>.Item)] = []
        for ref in briefing.events.refs {
            let when = briefing[ref].when
            let weight = 1 + min(chronology.about[ref].count, Self.claimsBelowEvent)
            entries.append((chronology.order(of: ref), 0, ref.row, (.event(ref), span(when), weight)))
        }
        for ref in briefing.claims.refs {
            guard let when = briefing[ref].when else { continue }
            entries.append((TimeOrder(span: when.span), 1, ref.row, (.claim(ref), span(when), 2)))
        }
        byEvent = TimelineTree(
            entries.sorted {
                ($0.order.span, $0.kind, $0.order.steps, $0.row) < ($1.order.span, $1.kind, $1.order.steps, $1.row)
            }
            .map(\.item), limit: Self.limit)
        byReport = TimelineTree(
            chronology.claims.map { ($0, CalendarSpan(briefing[$0].reported), 2) }, limit: Self.limit)

        // What nobody but ourselves says, and what rests on no source, comes last.
        func roster<Name>(
            _ names: [Ref<Name>], _ claims: Adjacency<Name, Ref<Claim>>, id: (Ref<Name>) -> String
        ) -> Roster<Ref<Name>> {
            var isNamed = Array(repeating: false, count: briefing.claims.count)
            for name in names { for claim in claims[name] { isNamed[Int(claim.row)] = true } }
            let rest = chronology.claims.filter { !isNamed[Int($0.row)] }
            return Roster(
                names.map { ($0, claims[$0]) } + [(nil, rest[...])], in: briefing, limit: Self.limit, id: id)
        }
        bySpeaker = roster(speakers, chronology.assertedBy) { briefing[$0].id }
        bySource = roster(sources, chronology.through) { briefing[$0].id }
    }

    /// How many pages an order of the timeline takes.
    func pages(_ order: TimelineOrder) -> Int {
        switch order {
        case .byEvent: byEvent.nodes.count
        case .byReport: byReport.nodes.count
        case .bySpeaker: bySpeaker.pages.count
        case .bySource: bySource.pages.count
        }
    }

    /// The path of a page of an order, from 0.
    func path(_ order: TimelineOrder, page: Int) -> String {
        let slug =
            switch order {
            case .byEvent: byEvent.nodes[page].period.slug
            case .byReport: byReport.nodes[page].period.slug
            case .bySpeaker: bySpeaker.pages[page].slug
            case .bySource: bySource.pages[page].slug
            }
        return slug.isEmpty ? order.path : "\(order.path.dropLast(".html".count))/\(slug).html"
    }
}
