/// Follows `copy-of` and `derived-from` to where they stop.
struct SourceChains: Sendable {
    /// For each source the agents at its ends, numbered as `Agents` numbers them, in order: the outlet of the
    /// last work of the chain, or that work itself.
    ///
    /// A chain that branches nowhere shares one list, however long it is. Circles are errors that linking
    /// reports; here they end where they close.
    let ends: [[Int32]]

    init(_ briefing: Briefing) {
        var ends = [[Int32]?](repeating: nil, count: briefing.sources.count)
        var isOpen = [Bool](repeating: false, count: briefing.sources.count)
        for start in briefing.sources.refs where ends[Int(start.row)] == nil {
            var path = [start]
            while let source = path.last {
                let row = Int(source.row)
                guard ends[row] == nil else {
                    path.removeLast()
                    continue
                }
                let taken = briefing[source].takenFrom
                let waiting = isOpen[row] ? [] : taken.filter { ends[Int($0.row)] == nil && !isOpen[Int($0.row)] }
                isOpen[row] = true
                guard waiting.isEmpty else {
                    path += waiting
                    continue
                }
                ends[row] = Self.merged(taken.compactMap { ends[Int($0.row)] }) ?? [Self.agent(source, in: briefing)]
                path.removeLast()
            }
        }
        self.ends = ends.map { $0 ?? [] }
    }

    /// Where the way of `attribution` ends: several agents where it ends at a work made from several others, for
    /// nobody can tell which of them it came from.
    func ends(of attribution: Attribution, in briefing: Briefing) -> [Int32] {
        if let speaker = attribution.speaker {
            if briefing[speaker].kind == .outlet, let source = attribution.firstSource, briefing[source].isTaken {
                return ends[Int(source.row)]
            }
            return [speaker.row]
        }
        guard attribution.evidence.isFirstHand, let source = attribution.firstSource else { return [] }
        return ends[Int(source.row)]
    }

    private static func agent(_ source: Ref<Source>, in briefing: Briefing) -> Int32 {
        briefing[source].outlet?.row ?? Int32(briefing.speakers.count) + source.row
    }

    /// nil where there is nothing to merge.
    private static func merged(_ lists: [[Int32]]) -> [Int32]? {
        lists.count > 1 ? Array(Set(lists.joined())).sorted() : lists.first
    }
}

extension Source {
    /// The sources that it repeats or is made from.
    var takenFrom: [Ref<Source>] { (copyOf.map { [$0] } ?? []) + derivedFrom }

    /// Whether it repeats another source or is made from some.
    var isTaken: Bool { copyOf != nil || !derivedFrom.isEmpty }
}
