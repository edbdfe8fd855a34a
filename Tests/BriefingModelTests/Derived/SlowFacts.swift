import BriefingModel

/// Section 4 of the design, worked out from what is written on a desk in the plainest way there is, however slow.
///
/// It shares no code with the module: names instead of refs, sets that grow until nothing is added, recursion.
struct SlowFacts {
    let desk: Desk

    func standing(_ id: String, on date: Int) -> Standing? {
        guard let claim = claim(id), claim.kind.hasStanding, reported(id) <= date else { return nil }
        if let decided = decided(id, on: date) { return decided }
        let opponents = desk.relations.filter { $0.kind == .contradicts && $0.scope == nil }
            .flatMap { [($0.from, $0.to), ($0.to, $0.from)] }.filter { $0.0 == id }.map(\.1)
        if opponents.contains(where: { isLive($0, on: date) }) { return .contested }
        return origins(id, on: date).minimum >= 2 ? .corroborated : .open
    }

    func origins(_ id: String, on date: Int) -> (minimum: Int, maximum: Int) {
        let said = carriers(of: id, on: date).flatMap { claim($0)?.attributions ?? [] }.filter { $0.date <= date }
        var certain: [(String, String)] = []
        var possible: [(String, String)] = []
        for speaker in desk.speakers {
            for tie in speaker.ties {
                switch tie {
                case .sameAs(let other): certain.append((speaker.id, other))
                case .maybeSameAs(let other), .memberOf(let other), .maybeMemberOf(let other),
                    .onBehalfOf(let other):
                    possible.append((speaker.id, other))
                }
            }
        }
        for attribution in said {
            guard let end = end(of: attribution) else { continue }
            possible += attribution.onBehalfOf.map { (end, $0) }
        }
        let firm = said.filter { $0.attributed == .stated || $0.attributed == .byNearness }
        return (
            count(Set(firm.compactMap(end)), joinedBy: certain + possible),
            count(Set(said.compactMap(end)), joinedBy: certain)
        )
    }

    // MARK: What was decided

    /// nil where neither an editor nor a later claim decides, or an editor handed back.
    private func decided(_ id: String, on date: Int) -> Standing? {
        guard reported(id) <= date else { return nil }
        var happened: [(date: Int, standing: Standing)] =
            (claim(id)?.statuses ?? []).filter { $0.date <= date }
        let relations = desk.relations.sorted { ($0.from, $0.kind.rawValue) < ($1.from, $1.kind.rawValue) }
        for relation in relations where relation.to == id && relation.scope == nil && relation.kind.replaces {
            let from = max(reported(relation.from), reported(id))
            let replacement = decided(relation.from, on: date)
            guard from <= date, replacement != .refuted, replacement != .retracted else { continue }
            happened.append((from, relation.kind == .retracts ? .retracted : .superseded))
        }
        // The first of the last day: an editor's entry if there is one.
        let last = happened.map(\.date).max()
        let standing = happened.first { $0.date == last }?.standing
        return standing == .open ? nil : standing
    }

    private func isLive(_ id: String, on date: Int) -> Bool {
        reported(id) <= date && decided(id, on: date)?.isFallen != true
    }

    // MARK: Where it comes from

    private func carriers(of id: String, on date: Int) -> Set<String> {
        guard reported(id) <= date else { return [] }
        var carriers: Set = [id]
        while true {
            let more = desk.relations.filter { relation in
                (relation.kind == .confirms || relation.kind == .restates) && relation.scope == nil
                    && carriers.contains(relation.to) && isLive(relation.from, on: date)
            }.map(\.from)
            if carriers.isSuperset(of: more) { return carriers }
            carriers.formUnion(more)
        }
    }

    private func end(of said: Said) -> String? {
        if let speaker = said.speaker {
            let isOutlet = desk.speakers.first { $0.id == speaker }?.kind == .outlet
            guard isOutlet, let source = source(said.via.first), taken(source) != nil else { return speaker }
            return chainEnd(source)
        }
        guard [.witnessed, .document, .analysis].contains(said.evidence) else { return nil }
        return source(said.via.first).map(chainEnd)
    }

    private func chainEnd(_ source: Desk.SourceLine) -> String {
        taken(source).map(chainEnd) ?? source.outlet ?? source.id
    }

    /// The one source that it is taken from: desks that this is asked of have none that are made from several.
    private func taken(_ source: Desk.SourceLine) -> Desk.SourceLine? {
        self.source(source.copyOf ?? source.derivedFrom.first)
    }

    /// In how many pieces `ends` fall when `ties` join what they join.
    private func count(_ ends: Set<String>, joinedBy ties: [(String, String)]) -> Int {
        var rest = ends
        var pieces = 0
        while let end = rest.min() {
            var piece: Set = [end]
            while true {
                let more = ties.filter { piece.contains($0.0) || piece.contains($0.1) }.flatMap { [$0.0, $0.1] }
                if piece.isSuperset(of: more) { break }
                piece.formUnion(more)
            }
            rest.subtract(piece)
            pieces += 1
        }
        return pieces
    }

    // MARK: The desk

    private func claim(_ id: String) -> Desk.ClaimLine? { desk.claims.first { $0.id == id } }

    private func source(_ id: String?) -> Desk.SourceLine? { desk.sources.first { $0.id == id } }

    private func reported(_ id: String) -> Int { claim(id)?.attributions.map(\.date).min() ?? .max }
}
