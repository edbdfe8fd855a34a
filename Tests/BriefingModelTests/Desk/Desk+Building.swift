import BriefingModel
import Diagnostics
import Testing

extension Desk {
    /// The briefing, with everything that is written on the desk.
    ///
    /// Naming what is not there is a mistake in the test: an issue is recorded, and the tie left out.
    func briefing() -> Briefing {
        let speakerIDs = Positions(speakers.map(\.id))
        let sourceIDs = Positions(sources.map(\.id))
        let claimIDs = Positions(claims.map(\.id))
        return Briefing(
            site: Site(title: "Test", date: day(31)),
            speakers: Table(speakers.map { $0.record(speakerIDs) }),
            sources: Table(sources.map { $0.record(speakerIDs, sourceIDs) }), events: Table([]),
            claims: Table(claims.map { $0.record(speakerIDs, sourceIDs) }), articles: Table([]),
            questions: Table([]), inquiries: Table([]),
            relations: relations.enumerated().compactMap { position, relation in
                guard let from: Ref<Claim> = claimIDs[relation.from], let to: Ref<Claim> = claimIDs[relation.to]
                else { return nil }
                return Relation(
                    from: from, to: to, kind: relation.kind, scope: relation.scope,
                    declared: Place(file: FileID(0), range: position..<position))
            },
            mentions: .init())
    }

    /// What follows from it.
    func facts() -> NamedFacts { NamedFacts(briefing()) }
}

/// The row of each id in its table.
private struct Positions {
    private var rows: [String: Int] = [:]

    init(_ ids: [String]) {
        for (row, id) in ids.sorted().enumerated() { rows[id] = row }
    }

    subscript<Record>(id: String) -> Ref<Record>? {
        if let row = rows[id] { return Ref(row) }
        Issue.record("the desk has no '\(id)'")
        return nil
    }

    subscript<Record>(ids: [String]) -> [Ref<Record>] { ids.compactMap { self[$0] } }
}

extension Desk.SpeakerLine {
    fileprivate func record(_ speakers: Positions) -> Speaker {
        var speaker = Speaker(id: id, declared: somewhere, identity: .named(id), kind: kind)
        for tie in ties {
            switch tie {
            case .sameAs(let id): speaker.sameAs += speakers[[id]]
            case .maybeSameAs(let id): speaker.maybeSameAs += speakers[[id]]
            case .memberOf(let id): speaker.memberOf += speakers[[id]]
            case .maybeMemberOf(let id): speaker.maybeMemberOf += speakers[[id]]
            case .onBehalfOf(let id): speaker.onBehalfOf += speakers[[id]]
            }
        }
        return speaker
    }
}

extension Desk.SourceLine {
    fileprivate func record(_ speakers: Positions, _ sources: Positions) -> Source {
        Source(
            id: id, declared: somewhere, title: id, outlet: outlet.flatMap { speakers[$0] },
            copyOf: copyOf.flatMap { sources[$0] }, derivedFrom: sources[derivedFrom])
    }
}

extension Desk.ClaimLine {
    fileprivate func record(_ speakers: Positions, _ sources: Positions) -> Claim {
        let attributions = attributions.map { said in
            Attribution(
                declared: somewhere, speaker: said.speaker.flatMap { speakers[$0] },
                voice: said.voice.flatMap { speakers[$0] }, onBehalfOf: speakers[said.onBehalfOf],
                via: sources[said.via].map { Attribution.Link(.source($0)) }, terms: .onRecord,
                evidence: said.evidence, attributed: said.attributed, reported: day(said.date))
        }
        return Claim(
            id: id, declared: somewhere, text: id, kind: kind, attributions: attributions, heldBy: speakers[heldBy],
            statuses: statuses.map { StatusEntry(declared: somewhere, date: day($0.date), standing: $0.standing) },
            reported: attributions.map(\.reported).min() ?? day(1))
    }
}
