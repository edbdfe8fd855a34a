import BriefingModel
import Linking
import Reading

/// Which records of a site anything else names.
struct UsedRecords: Sendable {
    private var speakers: Rows<Speaker>
    private var sources: Rows<Source>
    private var events: Rows<Event>
    private var claims: Rows<Claim>
    private let namedElsewhere: NamedElsewhere
    /// Whether it can be told at all: there is an article to use anything, and every file was read.
    private let isKnown: Bool

    init(_ linked: LinkedSite, read: ReadSite, damage: Damage) {
        let briefing = linked.briefing
        isKnown = damage.isComplete && !briefing.articles.isEmpty
        speakers = Rows(of: briefing.speakers)
        sources = Rows(of: briefing.sources)
        events = Rows(of: briefing.events)
        claims = Rows(of: briefing.claims)
        namedElsewhere = NamedElsewhere(linked, read: read, damage: damage)
        guard isKnown else { return }
        for claim in briefing.claims { take(claim) }
        for relation in briefing.relations {
            claims.insert(relation.from)
            claims.insert(relation.to)
        }
        for speaker in briefing.speakers {
            speakers.insert(speaker.onBehalfOf + speaker.memberOf + speaker.maybeMemberOf)
            speakers.insert(speaker.sameAs + speaker.maybeSameAs)
        }
        for source in briefing.sources {
            if let outlet = source.outlet { speakers.insert(outlet) }
            sources.insert((source.copyOf.map { [$0] } ?? []) + source.derivedFrom)
        }
        for event in briefing.events { events.insert((event.partOf.map { [$0] } ?? []) + event.after) }
        for question in briefing.questions {
            claims.insert(question.about + question.answers)
            if let claim = question.closedBy { claims.insert(claim) }
        }
        for inquiry in briefing.inquiries {
            speakers.insert(inquiry.who)
            if let asker = inquiry.by { speakers.insert(asker) }
            claims.insert(inquiry.about)
            if case .claim(let claim) = inquiry.answer { claims.insert(claim) }
        }
        for correction in briefing.articles.lazy.flatMap(\.corrections) { claims.insert(correction.claims) }
    }

    private mutating func take(_ claim: Claim) {
        speakers.insert(claim.heldBy)
        if let event = claim.event { events.insert(event) }
        claims.insert(claim.embeds)
        for attribution in claim.attributions {
            if let asserter = attribution.asserter { speakers.insert(asserter) }
            speakers.insert(attribution.onBehalfOf)
            for link in attribution.via {
                switch link.relay {
                case .speaker(let speaker): speakers.insert(speaker)
                case .source(let source): sources.insert(source)
                case .us: break
                }
            }
        }
        for status in claim.statuses {
            if let decider = status.by { claims.insert(decider) }
            if let source = status.source { sources.insert(source) }
        }
        for caveat in claim.caveats {
            if let closer = caveat.closedBy { claims.insert(closer) }
        }
    }

    func hold(_ ref: Ref<Speaker>, in briefing: Briefing) -> Bool {
        !isKnown || speakers.contains(ref) || !briefing.index.mentionsOfSpeaker[ref].isEmpty
            || namedElsewhere.contains(briefing[ref].id)
    }

    func hold(_ ref: Ref<Source>, in briefing: Briefing) -> Bool {
        !isKnown || sources.contains(ref) || !briefing.index.mentionsOfSource[ref].isEmpty
            || namedElsewhere.contains(briefing[ref].id)
    }

    func hold(_ ref: Ref<Event>, in briefing: Briefing) -> Bool {
        !isKnown || events.contains(ref) || !briefing.index.mentionsOfEvent[ref].isEmpty
            || namedElsewhere.contains(briefing[ref].id)
    }

    /// A claim is used by what relates to it, and by bearing on another.
    func hold(_ ref: Ref<Claim>, in briefing: Briefing) -> Bool {
        !isKnown || claims.contains(ref) || isAnchored(ref, in: briefing)
    }

    /// Whether the claim is tied to words, as far as can be told.
    func isAnchored(_ ref: Ref<Claim>, in briefing: Briefing) -> Bool {
        !isKnown || !briefing.index.mentionsOfClaim[ref].isEmpty || namedElsewhere.contains(briefing[ref].id)
    }
}

/// A set of records of one table.
private struct Rows<Record: Identified> {
    private var held: [Bool]

    init(of table: Table<Record>) { held = Array(repeating: false, count: table.count) }

    func contains(_ ref: Ref<Record>) -> Bool { held[Int(ref.row)] }

    mutating func insert(_ ref: Ref<Record>) { held[Int(ref.row)] = true }

    mutating func insert(_ refs: [Ref<Record>]) { for ref in refs { insert(ref) } }
}
