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
    private let counts: StandingCounts
    private let facts: [FactContext]

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
        // Later parts are as cheap as the entries they list.
        counts =
            isFirstPart
            ? StandingCounts(of: chronology.assertedBy[ref], in: draft.briefing, draft.edition.facts) : .init()
        facts = isFirstPart ? SpeakerFacts(ref, at: draft.at).list : []
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
            let count = context.at.edition.chronology.assertedBy[context.ref].count
            let words = context.words
            return count == 0 ? words.record.noClaims : words.count(count, words.record.claims)
        },
        .list("standings", "How those claims stand, on the first part.") {
            StandingCountContext.each(of: $0.counts, $0.words)
        },
        .optionalText("without-standing", "How many of them have no standing, on the first part.") { context in
            let count = context.counts.withoutStanding
            return count > 0 ? "\(count) \(context.words.record.withoutStanding)" : nil
        },
        .flag("first-part", "Whether this is the first part of the page, which has all that is not a long list.") {
            $0.isFirstPart
        },
        .flag("has-facts", "Whether more is known of them than the name.") { !$0.facts.isEmpty },
        .list("facts", "Who this is, and who passes on what they say.") { $0.facts },
        .optionalHTML("profile", "A profile in prose.") { context in
            context.isFirstPart ? ProfileProse.html(context.speaker.profile, in: "speakers/", at: context.at) : nil
        },
        .flag("has-claims", "Whether they make or hold claims in this part.") { !$0.asserted.isEmpty },
        .list("claims", "What they asserted, in the order of time.") { context in
            context.asserted.map { AssertionContext($0, by: context.ref, at: context.at) }
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

/// What a speaker asserted, in the order of time: the claim, the speaker's own words, what became of it.
struct AssertionContext: Context {
    private let entry: ClaimEntryContext
    private let quotes: [QuoteContext]

    /// At most this many quotations stand below one claim; its page has them all.
    private static let limit = 3

    init(_ claim: Ref<Claim>, by speaker: Ref<Speaker>, at: Standpoint) {
        entry = ClaimEntryContext(claim, at: at)
        quotes = at.briefing[claim].attributions.lazy
            .filter { $0.asserter == speaker && ($0.quote != nil || $0.translation != nil) }
            .prefix(Self.limit).compactMap { QuoteContext($0, words: at.words) }
    }

    static let fields: Fields<Self> = [
        .object("entry", "The claim, and what became of it.") { $0.entry },
        .list("quotes", "The speaker's own words for it.") { $0.quotes },
    ]
}
