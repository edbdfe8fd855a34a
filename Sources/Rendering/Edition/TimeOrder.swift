import BriefingModel
import EDTF

/// Where something stands in the order of time.
struct TimeOrder: Sendable {
    /// The instants between which it happened. What the record says came first has begun no later and ended no later,
    /// whatever a vague date would allow.
    var span: Span
    /// How many events came before it, one after the other, by the record: tells those apart that have one span.
    var steps = 0

    /// The order of each event.
    ///
    /// Events that come after each other in a circle, which no briefing has that is built, keep their own dates.
    static func ofEvents(_ briefing: Briefing) -> [TimeOrder] {
        var orders = briefing.events.map { TimeOrder(span: $0.when.span) }
        var waitingFor = briefing.events.map(\.after.count)
        let followers = Adjacency(
            rows: briefing.events.count,
            briefing.events.refs.flatMap { event in briefing[event].after.map { (from: $0, to: event) } })
        var settled = briefing.events.refs.filter { waitingFor[Int($0.row)] == 0 }
        var next = 0
        while next < settled.count {
            let event = settled[next]
            next += 1
            for follower in followers[event] {
                let row = Int(follower.row)
                orders[row].follow(orders[Int(event.row)])
                waitingFor[row] -= 1
                if waitingFor[row] == 0 { settled.append(follower) }
            }
        }
        return orders
    }

    private mutating func follow(_ other: TimeOrder) {
        span = Span(
            earliest: max(span.earliest, other.span.earliest), latest: max(span.latest, other.span.latest))
        steps = max(steps, other.steps + 1)
    }
}
