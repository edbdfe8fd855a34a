import BriefingModel
import Mustache

/// `speaker.mustache`: who a speaker is, what they asserted over time, what became of it, who relays them.
struct SpeakerContext: PageContext {
    let frame: PageFrame
    private let ref: Ref<Speaker>
    private let speaker: Speaker
    private let asserted: ArraySlice<Ref<Claim>>
    private let relayed: ArraySlice<Ref<Claim>>
    private let uses: ArraySlice<Mention>
    private let isFirstPart: Bool

    /// How many entries there are to split into parts: the longest list.
    static func entries(_ ref: Ref<Speaker>, _ edition: Edition) -> Int {
        max(
            edition.chronology.assertedBy[ref].count, edition.chronology.relayedBy[ref].count,
            edition.briefing.index.mentionsOfSpeaker[ref].count)
    }

    init(_ ref: Ref<Speaker>, _ part: Int, _ draft: PageDraft) {
        self.ref = ref
        speaker = draft.briefing[ref]
        let chronology = draft.edition.chronology
        asserted = chronology.assertedBy[ref].entries(ofPart: part)
        relayed = chronology.relayedBy[ref].entries(ofPart: part)
        uses = draft.briefing.index.mentionsOfSpeaker[ref].entries(ofPart: part)
        isFirstPart = part == 1
        frame = draft.frame(
            speaker.displayName.capitalized, under: draft.list(.speakers),
            part: .init("speakers/\(speaker.id).html", part, entries: Self.entries(ref, draft.edition)))
    }

    private var at: Standpoint { frame.at }
    private var words: Wording { frame.at.words }

    static let fields = Fields<Self>.ofEveryPage.adding([
        .text("name", "The name, or the description of somebody who is not named.") {
            $0.speaker.displayName.capitalized
        },
        .text("basis", "The class of the line: named, institution, anonymous.") { $0.speaker.basis.className },
        .text("basis-word", "The same in a word.") { $0.words.attribution.basis[$0.speaker.basis] },
        .text("kind", "Person, group, organization, government or outlet.") {
            $0.words.record.speakerKind[$0.speaker.kind]
        },
        .text("claim-count", "How many claims they make or hold.") { context in
            context.words.count(
                context.at.edition.chronology.assertedBy[context.ref].count, context.words.record.claims)
        },
        .list("standings", "How those claims stand; on the first part alone, for there may be many.") {
            context -> [StandingCountContext] in
            guard context.isFirstPart else { return [] }
            let claims = context.at.edition.chronology.assertedBy[context.ref]
            return StandingCountContext.each(
                of: StandingCounts(of: claims, in: context.at.briefing, context.at.edition.facts), context.words)
        },
        .flag("first-part", "Whether this is the first part of the page, which has all that is not a long list.") {
            $0.isFirstPart
        },
        .list("facts", "Who this is.") { $0.isFirstPart ? SpeakerFacts($0.ref, at: $0.at).list : [] },
        .optionalHTML("profile", "A profile in prose.") { context in
            context.isFirstPart ? ProfileProse.html(context.speaker.profile, in: "speakers/", at: context.at) : nil
        },
        .flag("has-claims", "Whether they make or hold claims in this part.") { !$0.asserted.isEmpty },
        .list("claims", "What they asserted, in the order of time.") { context in
            context.asserted.map { ClaimEntryContext($0, at: context.at) }
        },
        .flag("has-relayed", "Whether they pass on what others say in this part.") { !$0.relayed.isEmpty },
        .list("relayed", "What they pass on.") { context in context.relayed.map { AnswerContext($0, at: context.at) } },
        .flag("has-inquiries", "Whether they were asked anything.") { $0.isFirstPart && !$0.inquiries.isEmpty },
        .list("inquiries", "What they were asked.") { context in
            context.inquiries.map { OpenItemContext(.inquiry($0), at: context.at) }
        },
        .optional("timeline", "Its dates in order, where there are several.") { $0.timeline },
        .flag("has-uses", "Whether prose refers to them in this part.") { !$0.uses.isEmpty },
        .list("uses", "The sentences that refer to them.") { context in
            context.uses.compactMap { UsageContext($0, at: context.at) }
        },
    ])

    private var timeline: OwnTimelineContext? {
        let own = OwnTimelineContext(
            Moments.of(ref, claims: asserted, inquiries: isFirstPart ? inquiries : [], at: at), at: at)
        return isFirstPart
            ? own?.over(at.edition.chronology.assertedBy[ref], path: "speakers/\(speaker.id).html") : own
    }

    private var inquiries: ArraySlice<Ref<Inquiry>> { at.briefing.index.inquiriesTo[ref].prefix(Parts.size) }
}

/// What a reader is told of a speaker.
private struct SpeakerFacts {
    let ref: Ref<Speaker>
    let speaker: Speaker
    let at: Standpoint

    init(_ ref: Ref<Speaker>, at: Standpoint) {
        self.ref = ref
        self.at = at
        speaker = at.briefing[ref]
    }

    private var words: Wording { at.words }

    var list: [FactContext] {
        let terms = words.facts
        var facts: [FactContext] = []
        func add(_ term: String, _ text: String?) { if let text { facts.append(FactContext(term, text)) } }
        func add(_ term: String, _ speakers: [Ref<Speaker>]) {
            if let fact = FactContext(term, at.list(speakers.map { at.link($0) })) { facts.append(fact) }
        }
        if case .anonymous(let description, let reason, let knowsHow) = speaker.identity {
            add(terms.describedAs, Wording.fill(words.record.sourceWords, [("description", description)]))
            let isStated = reason != nil && reason != "not-stated"
            add(terms.notNamed, isStated ? reason : words.attribution.notStated)
            add(terms.knowsHow, knowsHow ?? words.attribution.notStated)
        }
        add(terms.role, speaker.role)
        add(terms.onBehalfOf, speaker.onBehalfOf)
        add(terms.memberOf, speaker.memberOf)
        add(terms.maybeMemberOf, speaker.maybeMemberOf)
        add(terms.sameAs, speaker.sameAs)
        if !speaker.maybeSameAs.isEmpty {
            facts.append(
                FactContext(terms.maybeSameAs) { output in
                    for link in at.list(speaker.maybeSameAs.map { at.link($0) }) { output.append(link) }
                    output.append("; ")
                    output.append(escaping: words.record.countsAsOne)
                })
        }
        add(terms.interest, speaker.interest)
        if let url = speaker.url?.safeURL {
            facts.append(FactContext(terms.ownSite) { $0.append(LinkContext(url, url)) })
        }
        let sources = at.briefing.index.sourcesOfOutlet[ref].prefix(SourceFacts.limit)
        if let fact = FactContext(terms.voiceOf, at.list(sources.map { at.link($0) })) { facts.append(fact) }
        add(terms.note, speaker.note)
        return facts
    }
}
