import BriefingModel
import EDTF

/// Everything in the order of time, prepared once so that no page sorts more than it shows.
struct Chronology: Sendable {
    /// Claims in the order in which they became known, then in which they were said, then of their ids.
    let claims: [Ref<Claim>]
    /// Events by earliest instant, latest instant, what came before them, id.
    let events: [Ref<Event>]
    private let orders: [TimeOrder]
    /// Claims that a speaker asserts, in their own words, as an outlet, or as those who are reported to hold them.
    let assertedBy: Adjacency<Speaker, Ref<Claim>>
    let relayedBy: Adjacency<Speaker, Ref<Claim>>
    let through: Adjacency<Source, Ref<Claim>>
    let about: Adjacency<Event, Ref<Claim>>

    init(_ briefing: Briefing) {
        let keys = briefing.claims.refs.map { ref in
            (
                reported: briefing[ref].reported, said: briefing[ref].attributions.compactMap(\.said?.span).min(),
                ref: ref
            )
        }
        let latest = Span(earliest: .max, latest: .max)
        let claims = keys.sorted {
            ($0.reported, $0.said ?? latest, $0.ref) < ($1.reported, $1.said ?? latest, $1.ref)
        }.map(\.ref)
        var asserted: [(from: Ref<Speaker>, to: Ref<Claim>)] = []
        var relayed: [(from: Ref<Speaker>, to: Ref<Claim>)] = []
        var through: [(from: Ref<Source>, to: Ref<Claim>)] = []
        var about: [(from: Ref<Event>, to: Ref<Claim>)] = []
        for ref in claims {
            let (heldBy, attributions) = (briefing[ref].heldBy, briefing[ref].attributions)
            let voices = heldBy.isEmpty ? attributions.compactMap(\.asserter) : heldBy
            asserted += voices.unique.map { ($0, ref) }
            let links = attributions.flatMap(\.via)
            relayed += links.compactMap { if case .speaker(let speaker) = $0.relay { speaker } else { nil } }
                .unique.map { ($0, ref) }
            through += attributions.flatMap(\.sources).unique.map { ($0, ref) }
            if let event = briefing[ref].event { about.append((event, ref)) }
        }
        self.claims = claims
        assertedBy = Adjacency(rows: briefing.speakers.count, asserted)
        relayedBy = Adjacency(rows: briefing.speakers.count, relayed)
        self.through = Adjacency(rows: briefing.sources.count, through)
        self.about = Adjacency(rows: briefing.events.count, about)
        let orders = TimeOrder.ofEvents(briefing)
        self.orders = orders
        events = briefing.events.refs.map { ($0, orders[Int($0.row)]) }
            .sorted { ($0.1.span, $0.1.steps, $0.0) < ($1.1.span, $1.1.steps, $1.0) }.map(\.0)
    }

    /// Where an event stands in the order of time.
    func order(of event: Ref<Event>) -> TimeOrder { orders[Int(event.row)] }
}

extension Sequence where Element: Hashable {
    /// Each element once, in the order of its first.
    var unique: [Element] {
        var unique: [Element] = []
        // Among a handful a look at each is quicker than a hash.
        var seen: Set<Element>?
        for element in self {
            if seen?.insert(element).inserted ?? !unique.contains(element) { unique.append(element) }
            if seen == nil, unique.count == 16 { seen = Set(unique) }
        }
        return unique
    }
}
