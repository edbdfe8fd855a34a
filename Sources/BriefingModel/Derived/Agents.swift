/// Everything at which a way can end, speakers first and then sources, each with a number; and which of them
/// are, or may be, one and the same.
struct Agents: Sendable {
    private let speakers: Int
    /// The smallest agent that `same-as` makes certainly the same.
    let certain: [Int32]
    /// The smallest agent that may be the same: if every `maybe-same-as`, `member-of`, `maybe-member-of` and
    /// `on-behalf-of` of the speakers' records meant identity.
    let possible: [Int32]
    /// Coarser still: whatever any attribution of the briefing adds. Agents that differ here may be told apart
    /// whatever the claim and the date.
    let apart: [Int32]
    private let chains: SourceChains

    init(_ briefing: Briefing) {
        speakers = briefing.speakers.count
        chains = SourceChains(briefing)
        var sets = DisjointSets(count: speakers + briefing.sources.count)
        for ref in briefing.speakers.refs {
            for same in briefing[ref].sameAs { sets.merge(ref.row, same.row) }
        }
        certain = sets.representatives()
        for ref in briefing.speakers.refs {
            let speaker = briefing[ref]
            for other in speaker.maybeSameAs + speaker.memberOf + speaker.maybeMemberOf + speaker.onBehalfOf {
                sets.merge(ref.row, other.row)
            }
        }
        possible = sets.representatives()
        for ends in chains.ends { for end in ends.dropFirst() { sets.merge(ends[0], end) } }
        for claim in briefing.claims {
            for attribution in claim.attributions where !attribution.onBehalfOf.isEmpty {
                for end in chains.ends(of: attribution, in: briefing) {
                    for principal in attribution.onBehalfOf { sets.merge(end, principal.row) }
                }
            }
        }
        apart = sets.representatives()
    }

    /// Where the way of `attribution` ends.
    func ends(of attribution: Attribution, in briefing: Briefing) -> [Int32] {
        chains.ends(of: attribution, in: briefing)
    }

    subscript(number: Int32) -> OriginRange.End.Agent {
        Int(number) < speakers ? .speaker(Ref(Int(number))) : .source(Ref(Int(number) - speakers))
    }
}
