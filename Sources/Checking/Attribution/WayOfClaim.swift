import BriefingModel

/// By whom a claim came to the reader, as far as the record says: everybody and everything on the way of any of its
/// attributions, and what the sources there were taken from or copied to.
struct WayOfClaim {
    /// The names, each in the one form that `WellKnownPress` gives it.
    private(set) var names: Set<String> = []
    private(set) var sources: Set<Ref<Source>> = []
    private(set) var speakers: Set<Ref<Speaker>> = []
    /// The ids in order, an arrow between them, of the first attribution that has a way.
    private(set) var drawn = ""
    private let known: KnownNames

    /// How many sources a text may have been taken from one after the other, or copied to, and still be on the way.
    private static let reach = 64

    init(_ claim: Claim, in briefing: Briefing, _ known: KnownNames) {
        self.known = known
        for speaker in claim.heldBy { add(speaker, briefing) }
        for attribution in claim.attributions {
            for speaker in [attribution.speaker, attribution.voice].compactMap(\.self) + attribution.onBehalfOf {
                add(speaker, briefing)
            }
            var ids = attribution.speaker.map { [briefing[$0].id] } ?? []
            for link in attribution.via {
                switch link.relay {
                case .speaker(let speaker):
                    add(speaker, briefing)
                    ids.append(briefing[speaker].id)
                case .source(let source):
                    add(source, briefing)
                    ids.append(briefing[source].id)
                case .us: ids.append("us")
                }
            }
            if drawn.isEmpty, !attribution.via.isEmpty { drawn = ids.joined(separator: " → ") }
        }
    }

    private mutating func add(_ speaker: Ref<Speaker>, _ briefing: Briefing) {
        let record = briefing[speaker]
        for party in [speaker] + record.principals + record.maybeSameAs where speakers.insert(party).inserted {
            names.formUnion(known.of(party))
        }
    }

    private mutating func add(_ source: Ref<Source>, _ briefing: Briefing) {
        var way = [source]
        var next = 0
        while next < way.count, next < Self.reach {
            let source = way[next]
            next += 1
            guard sources.insert(source).inserted else { continue }
            let record = briefing[source]
            names.formUnion(known.of(source))
            if let outlet = record.outlet { add(outlet, briefing) }
            way += (record.copyOf.map { [$0] } ?? []) + record.derivedFrom
            way += briefing.index.derivedFromSource[source].prefix(Self.reach)
        }
    }

    /// Whether a carrier is on the way, by itself or by a name that it goes by.
    func leads(by carrier: NamedRelays.Carrier, in briefing: Briefing) -> Bool {
        switch carrier {
        case .name(let name): isNamed(name)
        case .outlet(let speaker): speakers.contains(speaker) || !names.isDisjoint(with: known.of(speaker))
        case .source(let source):
            sources.contains(source) || !names.isDisjoint(with: known.of(source))
                || briefing[source].outlet.map { leads(by: .outlet($0), in: briefing) } == true
        }
    }

    /// "Reuters" may stand on the way as "Reuters News".
    private func isNamed(_ name: String) -> Bool {
        names.contains(name) || names.contains { " \($0) ".contains(" \(name) ") }
    }

    /// The names of those who assert it, or are said to hold it.
    static func asserters(of claim: Claim, in briefing: Briefing, _ known: KnownNames) -> Set<String> {
        let speakers = claim.heldBy + claim.attributions.flatMap { [$0.speaker].compactMap(\.self) + $0.onBehalfOf }
        return Set(speakers.flatMap { [$0] + briefing[$0].principals }.flatMap(known.of))
    }
}
