import BriefingModel

/// Why speakers who are counted as several origins may be one: the ties between them that the record states.
struct OriginTies {
    enum Kind: Sendable {
        case sameAs, maybeSameAs, memberOf, maybeMemberOf, onBehalfOf
    }

    /// One stated tie.
    struct Tie: Hashable, Sendable {
        let from: Ref<Speaker>
        let kind: Kind
        let to: Ref<Speaker>
    }

    private let briefing: Briefing
    /// For whom a speaker speaks by the attributions at hand alone.
    private let principals: [Ref<Speaker>: [Ref<Speaker>]]

    /// At most this many are followed from one speaker; bodies are seldom nested deeper than three or four.
    private static let limit = 32

    init(_ briefing: Briefing, attributions: some Sequence<Attribution>) {
        self.briefing = briefing
        var principals: [Ref<Speaker>: [Ref<Speaker>]] = [:]
        for attribution in attributions where !attribution.onBehalfOf.isEmpty {
            if let speaker = attribution.asserter { principals[speaker, default: []] += attribution.onBehalfOf }
        }
        self.principals = principals
    }

    /// The ties that join `speakers`, in the order in which each joins those before it; nil where the record's
    /// upward ties do not join all of them.
    func joining(_ speakers: [Ref<Speaker>]) -> [Tie]? {
        guard let first = speakers.first else { return nil }
        var reached = ways(from: first)
        var waiting = speakers.dropFirst().map { ways(from: $0) }
        var ties: [Tie] = []
        while !waiting.isEmpty {
            guard let (position, way) = nearest(waiting, to: reached) else { return nil }
            ties += way
            reached.merge(waiting.remove(at: position)) { first, _ in first }
        }
        return ties.unique
    }

    /// The first of `waiting` that meets what is reached, and the shortest way by which it does.
    private func nearest(
        _ waiting: [[Ref<Speaker>: [Tie]]], to reached: [Ref<Speaker>: [Tie]]
    ) -> (position: Int, way: [Tie])? {
        for (position, ways) in waiting.enumerated() {
            let meetings = ways.compactMap { body, way in reached[body].map { (body, $0 + way) } }
            if let way = meetings.min(by: { ($0.1.count, $0.0) < ($1.1.count, $1.0) })?.1 { return (position, way) }
        }
        return nil
    }

    /// Whoever a speaker may be, belong to or speak for, and the shortest way there.
    private func ways(from speaker: Ref<Speaker>) -> [Ref<Speaker>: [Tie]] {
        var ways: [Ref<Speaker>: [Tie]] = [speaker: []]
        var queue = [speaker]
        var next = 0
        while next < queue.count, ways.count < Self.limit {
            let from = queue[next]
            next += 1
            for (kind, others) in stated(by: from) {
                for to in others where ways[to] == nil {
                    ways[to] = (ways[from] ?? []) + [Tie(from: from, kind: kind, to: to)]
                    queue.append(to)
                }
            }
        }
        return ways
    }

    private func stated(by ref: Ref<Speaker>) -> [(Kind, [Ref<Speaker>])] {
        let speaker = briefing[ref]
        return [
            (.sameAs, speaker.sameAs), (.maybeSameAs, speaker.maybeSameAs), (.onBehalfOf, principals[ref] ?? []),
            (.onBehalfOf, speaker.onBehalfOf), (.memberOf, speaker.memberOf), (.maybeMemberOf, speaker.maybeMemberOf),
        ]
    }
}
