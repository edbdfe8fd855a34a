/// Gathers the ends of one claim's ways, and counts them.
struct OriginTally {
    /// Each end, and whether something ties the claim to it more firmly than by inference.
    private var ends: [Int32: Bool] = [:]
    /// Ends of firm ways that end at one agent.
    private var single: Set<Int32> = []
    /// Ends of firm ways of which nobody can tell at which of several agents they end.
    private var several: [[Int32]] = []
    /// Agents that one of the attributions says may be one: who spoke here, and for whom.
    private var together = SparseDisjointSets()

    mutating func add(_ attribution: Attribution, endingAt found: [Int32], among agents: Agents) {
        let isFirm = attribution.attributed.isFirm
        for end in found {
            ends[end] = (ends[end] ?? false) || isFirm
            for principal in attribution.onBehalfOf {
                together.merge(agents.possible[Int(end)], agents.possible[Int(principal.row)])
            }
        }
        guard isFirm, let first = found.first else { return }
        if found.allSatisfy({ agents.certain[Int($0)] == agents.certain[Int(first)] }) {
            single.insert(first)
        } else {
            several.append(found)
        }
    }

    /// The number of independent origins among what was added.
    func range(among agents: Agents) -> OriginRange {
        func possibly(_ end: Int32) -> Int32 { together.root(agents.possible[Int(end)]) }
        let known = Set(single.map(possibly))
        // A way that may end at any of several adds nothing where one of them is an origin anyway, and no more
        // than one where none is. Lumping such ways together never counts too many.
        var lumps = together
        for found in several { for end in found.dropFirst() { lumps.merge(possibly(found[0]), possibly(end)) } }
        var knownInLump: [Int32: Int32] = [:]
        for origin in known.sorted() where knownInLump[lumps.root(origin)] == nil {
            knownInLump[lumps.root(origin)] = origin
        }
        func counted(_ end: Int32) -> Int32 {
            let origin = possibly(end)
            let lump = lumps.root(origin)
            return known.contains(origin) ? origin : knownInLump[lump] ?? lump
        }
        let all = ends.map { end, isFirm in
            OriginRange.End(
                agent: agents[end], certainly: agents.certain[Int(end)], possibly: counted(end), isFirm: isFirm)
        }
        return OriginRange(
            minimum: Set(all.lazy.filter(\.isFirm).map(\.possibly)).count,
            maximum: Set(all.lazy.map(\.certainly)).count, ends: all.sorted())
    }
}
