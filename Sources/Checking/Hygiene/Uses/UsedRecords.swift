import BriefingModel
import Linking
import Reading

/// Which records of a site anything else names.
struct UsedRecords: Sendable {
    private var speakers: Set<Ref<Speaker>> = []
    private var sources: Set<Ref<Source>> = []
    private var events: Set<Ref<Event>> = []
    private var claims: Set<Ref<Claim>> = []
    private let namedElsewhere: NamedElsewhere
    /// Whether it can be told at all: there is an article to use anything, and every file was read.
    private let isKnown: Bool

    init(_ linked: LinkedSite, read: ReadSite, damage: Damage) {
        let briefing = linked.briefing
        isKnown = damage.isComplete && !briefing.articles.isEmpty
        namedElsewhere = NamedElsewhere(linked, read: read, damage: damage)
        guard isKnown else { return }
        for claim in briefing.claims { take(claim) }
        for relation in briefing.relations { claims.formUnion([relation.from, relation.to]) }
        for speaker in briefing.speakers {
            speakers.formUnion(speaker.onBehalfOf + speaker.memberOf + speaker.maybeMemberOf)
            speakers.formUnion(speaker.sameAs + speaker.maybeSameAs)
        }
        for source in briefing.sources {
            if let outlet = source.outlet { speakers.insert(outlet) }
            sources.formUnion((source.copyOf.map { [$0] } ?? []) + source.derivedFrom)
        }
        for event in briefing.events { events.formUnion((event.partOf.map { [$0] } ?? []) + event.after) }
        for question in briefing.questions {
            claims.formUnion(question.about + question.answers)
            if let claim = question.closedBy { claims.insert(claim) }
        }
        for inquiry in briefing.inquiries {
            speakers.formUnion(inquiry.who)
            if let asker = inquiry.by { speakers.insert(asker) }
            claims.formUnion(inquiry.about)
            if case .claim(let claim) = inquiry.answer { claims.insert(claim) }
        }
        for correction in briefing.articles.lazy.flatMap(\.corrections) { claims.formUnion(correction.claims) }
    }

    private mutating func take(_ claim: Claim) {
        speakers.formUnion(claim.heldBy)
        if let event = claim.event { events.insert(event) }
        claims.formUnion(claim.embeds)
        for attribution in claim.attributions {
            if let asserter = attribution.asserter { speakers.insert(asserter) }
            speakers.formUnion(attribution.onBehalfOf)
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
