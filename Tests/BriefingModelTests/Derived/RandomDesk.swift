import BriefingModel

extension Desk {
    /// A small tangled desk, the same for one seed: claims of two weeks, with every kind of tie among them.
    static func random(seed: Int) -> Desk {
        var random = SeededRandom(seed)
        var desk = Desk()
        desk.addAgents(&random)
        for number in 0..<Int.random(in: 2...14, using: &random) {
            desk.claims.append(.random("c\(number)", among: desk, &random))
        }
        for _ in 0..<Int.random(in: 0...(2 * desk.claims.count), using: &random) { desk.addRelation(&random) }
        return desk
    }

    private mutating func addAgents(_ random: inout SeededRandom) {
        for number in 0..<Int.random(in: 1...8, using: &random) {
            let others = speakers.map(\.id)
            var ties: [Tie] = []
            if let other = others.randomElement(using: &random), Int.random(in: 0..<3, using: &random) == 0 {
                let makers: [(String) -> Tie] = [
                    Tie.sameAs, Tie.maybeSameAs, Tie.memberOf, Tie.maybeMemberOf, Tie.onBehalfOf,
                ]
                ties = makers.randomElement(using: &random).map { [$0(other)] } ?? []
            }
            let kind: SpeakerKind = Bool.random(using: &random) ? .outlet : .person
            speakers.append(SpeakerLine(id: "s\(number)", kind: kind, ties: ties))
        }
        for number in 0..<Int.random(in: 1...6, using: &random) {
            let earlier = sources.map(\.id)
            var source = SourceLine(
                id: "w\(number)",
                outlet: Bool.random(using: &random) ? speakers.randomElement(using: &random)?.id : nil,
                copyOf: nil, derivedFrom: [])
            switch Int.random(in: 0..<3, using: &random) {
            case 0: source.copyOf = earlier.randomElement(using: &random)
            case 1: source.derivedFrom = earlier.randomElement(using: &random).map { [$0] } ?? []
            default: break
            }
            sources.append(source)
        }
    }

    private mutating func addRelation(_ random: inout SeededRandom) {
        let (a, b) = (Int.random(in: claims.indices, using: &random), Int.random(in: claims.indices, using: &random))
        guard a != b, let kind = RelationKind.allCases.randomElement(using: &random) else { return }
        // What replaces must not go round in circles, which is an error; everything else may.
        let (from, to) = kind.replaces ? (max(a, b), min(a, b)) : (a, b)
        let scope = Int.random(in: 0..<8, using: &random) == 0 ? "a part" : nil
        relation(claims[from].id, kind, claims[to].id, scope: scope)
    }
}

extension Desk.ClaimLine {
    fileprivate static func random(_ id: String, among desk: Desk, _ random: inout SeededRandom) -> Self {
        let said = (0..<Int.random(in: 1...3, using: &random)).map { _ in Said.random(among: desk, &random) }
        let kind = Int.random(in: 0..<8, using: &random) == 0 ? ClaimKind.demand : .fact
        var claim = Self(id: id, kind: kind, attributions: said)
        let reported = said.map(\.date).min() ?? 1
        if Int.random(in: 0..<3, using: &random) == 0 {
            claim.statuses = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                (
                    Int.random(in: reported...15, using: &random),
                    Standing.allCases.randomElement(using: &random) ?? .open
                )
            }.sorted { $0.0 < $1.0 }
        }
        return claim
    }
}

extension Said {
    fileprivate static func random(among desk: Desk, _ random: inout SeededRandom) -> Said {
        var said = Said(speaker: nil, date: Int.random(in: 1...14, using: &random))
        if Int.random(in: 0..<5, using: &random) > 0 { said.speaker = desk.speakers.randomElement(using: &random)?.id }
        said.via = desk.sources.shuffled(using: &random).prefix(Int.random(in: 0...2, using: &random)).map(\.id)
        if Int.random(in: 0..<6, using: &random) == 0 {
            said.onBehalfOf = desk.speakers.randomElement(using: &random).map { [$0.id] } ?? []
        }
        said.evidence = Evidence.allCases.randomElement(using: &random) ?? .notStated
        if Int.random(in: 0..<4, using: &random) == 0 {
            said.attributed = Attributed.allCases.randomElement(using: &random) ?? .stated
        }
        return said
    }
}

/// A small generator with a seed, so that a failing case can be run again (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
