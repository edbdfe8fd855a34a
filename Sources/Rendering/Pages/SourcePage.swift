import BriefingModel
import Mustache

/// `source.mustache`: what a source is, what it was taken from, what rests on it.
struct SourceContext: PageContext {
    let frame: PageFrame
    private let ref: Ref<Source>
    private let source: Source
    private let claims: ArraySlice<Ref<Claim>>
    private let uses: ArraySlice<Mention>
    private let isFirstPart: Bool

    /// How many entries there are to split into parts: the longer list.
    static func entries(_ ref: Ref<Source>, _ edition: Edition) -> Int {
        max(edition.chronology.through[ref].count, edition.briefing.index.mentionsOfSource[ref].count)
    }

    init(_ ref: Ref<Source>, _ part: Int, _ draft: PageDraft) {
        self.ref = ref
        source = draft.briefing[ref]
        claims = draft.edition.chronology.through[ref].entries(ofPart: part)
        uses = draft.briefing.index.mentionsOfSource[ref].entries(ofPart: part)
        isFirstPart = part == 1
        frame = draft.frame(
            source.title, under: draft.list(.sources),
            part: .init("sources/\(source.id).html", part, entries: Self.entries(ref, draft.edition)))
    }

    private var at: Standpoint { frame.at }
    private var words: Wording { frame.at.words }

    static let fields = Fields<Self>.ofEveryPage.adding([
        .text("source-title", "The title, or the description of a confidential source.") { $0.source.title },
        .optionalText("lang", "The language of the title, where it is not the site's.") { context in
            context.source.lang == context.at.briefing.site.lang ? nil : context.source.lang
        },
        .optionalText("type", "What kind of work it is, in CSL's word.") { source in
            source.source.type.map { String($0.map { $0 == "-" ? " " : $0 }) }
        },
        .text("claim-count", "How many claims rest on it.") { context in
            context.words.count(context.at.edition.chronology.through[context.ref].count, context.words.record.restOnIt)
        },
        .optionalText("speaker-count", "How many speakers reach us through it; on the first part alone.") { context in
            guard context.isFirstPart else { return nil }
            let claims = context.at.edition.chronology.through[context.ref]
            let speakers = claims.flatMap { context.at.briefing[$0].attributions.compactMap(\.speaker) }.unique
            return context.words.count(speakers.count, context.words.record.speakersThroughIt)
        },
        .flag("first-part", "Whether this is the first part of the page, which has all that is not a long list.") {
            $0.isFirstPart
        },
        .list("facts", "What this is.") { $0.isFirstPart ? SourceFacts($0.ref, at: $0.at).list : [] },
        .optionalHTML("profile", "A profile in prose.") { context in
            context.isFirstPart ? ProfileProse.html(context.source.profile, in: "sources/", at: context.at) : nil
        },
        .flag("has-claims", "Whether claims rest on it in this part.") { !$0.claims.isEmpty },
        .list("claims", "What rests on it, in the order of time.") { context in
            context.claims.map { AnswerContext($0, at: context.at) }
        },
        .optional("timeline", "Its dates in order, where there are several.") { $0.timeline },
        .flag("has-uses", "Whether prose refers to it in this part.") { !$0.uses.isEmpty },
        .list("uses", "The sentences that refer to it.") { context in
            context.uses.compactMap { UsageContext($0, at: context.at) }
        },
    ])
}

extension SourceContext {
    fileprivate var timeline: OwnTimelineContext? {
        let own = OwnTimelineContext(Moments.of(ref, claims: claims, isFirstPart: isFirstPart, at: at), at: at)
        return isFirstPart ? own?.over(at.edition.chronology.through[ref], path: "sources/\(source.id).html") : own
    }
}
