import BriefingModel
import Mustache

/// `event.mustache`: when and where something happened, and what is said about it.
struct EventContext: PageContext {
    let frame: PageFrame
    private let event: Event
    private let ref: Ref<Event>
    private let claims: ArraySlice<Ref<Claim>>
    private let uses: ArraySlice<Mention>
    private let isFirstPart: Bool

    /// How many entries there are to split into parts: the longer list.
    static func entries(_ ref: Ref<Event>, _ edition: Edition) -> Int {
        max(edition.chronology.about[ref].count, edition.briefing.index.mentionsOfEvent[ref].count)
    }

    init(_ ref: Ref<Event>, _ part: Int, _ draft: PageDraft) {
        self.ref = ref
        event = draft.briefing[ref]
        claims = draft.edition.chronology.about[ref].entries(ofPart: part)
        uses = draft.briefing.index.mentionsOfEvent[ref].entries(ofPart: part)
        isFirstPart = part == 1
        frame = draft.frame(
            event.title, under: draft.list(.events),
            part: .init("events/\(event.id).html", part, entries: Self.entries(ref, draft.edition)))
    }

    private var at: Standpoint { frame.at }

    static let fields = Fields<Self>.ofEveryPage.adding([
        .text("event-title", "What happened.") { $0.event.title },
        .flag("first-part", "Whether this is the first part of the page, which has all that is not a long list.") {
            $0.isFirstPart
        },
        .list("facts", "When and where.") { $0.isFirstPart ? $0.facts : [] },
        .optionalHTML("profile", "A profile in prose.") { context in
            context.isFirstPart ? ProfileProse.html(context.event.profile, in: "events/", at: context.at) : nil
        },
        .flag("has-claims", "Whether claims are about it in this part.") { !$0.claims.isEmpty },
        .list("claims", "What is said about it, in the order of time.") { context in
            context.claims.map { AnswerContext($0, at: context.at) }
        },
        .optional("timeline", "Its dates in order, where there are several.") { $0.timeline },
        .flag("has-uses", "Whether prose refers to it in this part.") { !$0.uses.isEmpty },
        .list("uses", "The sentences that refer to it.") { context in
            context.uses.compactMap { UsageContext($0, at: context.at) }
        },
    ])

    private var timeline: OwnTimelineContext? {
        let own = OwnTimelineContext(Moments.of(ref, claims: claims, isFirstPart: isFirstPart, at: at), at: at)
        return isFirstPart ? own?.over(at.edition.chronology.about[ref], path: "events/\(event.id).html") : own
    }

    private var facts: [FactContext] {
        let words = at.words
        let terms = words.facts
        let when = WhenContext(event.when, at: at)
        var facts: [FactContext] = when.locals.map { local in
            let place = local.time.place.map { Wording.fill(terms.inPlace, [("place", $0)]) }
            return FactContext(place ?? terms.date) { $0.append(local.time.html) }
        }
        if let phrase = when.phrase {
            facts.append(FactContext(terms.inTheRecordsWords, Wording.fill(words.date.phrase, [("phrase", phrase)])))
        }
        if let remarks = when.remarks { facts.append(FactContext(terms.basisOfDate, remarks)) }
        if let location = event.location { facts.append(FactContext(terms.place, location)) }
        let parts = at.briefing.index.partsOfEvent[ref].prefix(SourceFacts.limit)
        let links: [(String, [Ref<Event>])] = [
            (terms.partOf, [event.partOf].compactMap(\.self)), (terms.parts, Array(parts)), (terms.after, event.after),
        ]
        facts += links.compactMap { FactContext($0, at.list($1.map { at.link($0) })) }
        if let note = event.note { facts.append(FactContext(terms.note, note)) }
        return facts
    }
}
