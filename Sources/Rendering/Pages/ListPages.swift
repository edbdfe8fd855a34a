import BriefingModel
import Mustache

/// `articles.mustache`: every article, the latest first.
struct ArticleListContext: PageContext {
    let frame: PageFrame
    private let articles: ArraySlice<Ref<Article>>

    init(_ part: Int, _ draft: PageDraft) {
        articles = draft.edition.articles.entries(ofPart: part)
        frame = draft.frame(.articles, part, entries: draft.briefing.articles.count)
    }

    static let fields = Fields<Self>.ofEveryPage.adding([
        .list("articles", "The articles of this part.") { context in
            context.articles.map { ArticleLineContext($0, at: context.frame.at) }
        }
    ])
}

/// `claims.mustache`: every claim, in the order in which they became known.
struct ClaimListContext: PageContext {
    let frame: PageFrame
    private let claims: ArraySlice<Ref<Claim>>

    init(_ part: Int, _ draft: PageDraft) {
        claims = draft.edition.chronology.claims.entries(ofPart: part)
        frame = draft.frame(.claims, part, entries: draft.briefing.claims.count)
    }

    private var words: Wording { frame.at.words }

    static let fields = Fields<Self>.ofEveryPage.adding([
        .text("claim-count", "How many claims there are in all parts.") {
            $0.words.count($0.frame.at.edition.counts.claims, $0.words.record.claims)
        },
        .list("standings", "How many claims stand in which way.") {
            StandingCountContext.each(of: $0.frame.at.edition.counts, $0.words)
        },
        .optionalText("without-standing", "How many claims have no standing.") { context in
            let count = context.frame.at.edition.counts.withoutStanding
            return count > 0 ? "\(count) \(context.words.record.withoutStanding)" : nil
        },
        .list("claims", "The claims of this part, each a row of the table.") { context in
            context.claims.map { ClaimRowContext($0, at: context.frame.at) }
        },
    ])
}

/// `speakers.mustache`: everyone who asserts something, by name.
struct SpeakerListContext: PageContext {
    let frame: PageFrame
    private let speakers: ArraySlice<Ref<Speaker>>

    init(_ part: Int, _ draft: PageDraft) {
        speakers = draft.edition.speakersByName.entries(ofPart: part)
        frame = draft.frame(.speakers, part, entries: draft.briefing.speakers.count)
    }

    static let fields = Fields<Self>.ofEveryPage.adding([
        .list("speakers", "The speakers of this part.") { context in
            context.speakers.map { SpeakerLineContext($0, at: context.frame.at) }
        }
    ])
}

/// `sources.mustache`: everything that was read, by title.
struct SourceListContext: PageContext {
    let frame: PageFrame
    private let sources: ArraySlice<Ref<Source>>

    init(_ part: Int, _ draft: PageDraft) {
        sources = draft.edition.sourcesByTitle.entries(ofPart: part)
        frame = draft.frame(.sources, part, entries: draft.briefing.sources.count)
    }

    static let fields = Fields<Self>.ofEveryPage.adding([
        .list("sources", "The sources of this part.") { context in
            context.sources.map { SourceLineContext($0, at: context.frame.at) }
        }
    ])
}

/// `events.mustache`: every event, in the order of time.
struct EventListContext: PageContext {
    let frame: PageFrame
    private let events: ArraySlice<Ref<Event>>

    init(_ part: Int, _ draft: PageDraft) {
        events = draft.edition.chronology.events.entries(ofPart: part)
        frame = draft.frame(.events, part, entries: draft.briefing.events.count)
    }

    static let fields = Fields<Self>.ofEveryPage.adding([
        .list("events", "The events of this part.") { context in
            context.events.map { EventEntryContext($0, at: context.frame.at) }
        }
    ])
}

extension PageDraft {
    fileprivate func frame(_ list: ListPage, _ part: Int, entries: Int) -> PageFrame {
        frame(list.title(words.page), part: .init(list.path, part, entries: entries))
    }
}

/// A speaker in a list.
struct SpeakerLineContext: Context {
    let at: Standpoint
    let ref: Ref<Speaker>
    private let speaker: Speaker

    init(_ ref: Ref<Speaker>, at: Standpoint) {
        self.at = at
        self.ref = ref
        speaker = at.briefing[ref]
    }

    static let fields: Fields<Self> = [
        .object("link", "The speaker.") { $0.at.link($0.ref) },
        .text("basis", "The class of the line: named, institution, anonymous.") { $0.speaker.basis.className },
        .text("basis-word", "The same in a word.") { $0.at.words.attribution.basis[$0.speaker.basis] },
        .text("kind", "Person, group, organization, government or outlet.") {
            $0.at.words.record.speakerKind[$0.speaker.kind]
        },
        .optionalText("role", "The office or position.") { $0.speaker.role },
        .text("claim-count", "How many claims they make or hold.") { context in
            let words = context.at.words
            return words.count(context.at.edition.chronology.assertedBy[context.ref].count, words.record.claims)
        },
    ]
}

/// A source in a list.
struct SourceLineContext: Context {
    let at: Standpoint
    let ref: Ref<Source>
    private let source: Source

    init(_ ref: Ref<Source>, at: Standpoint) {
        self.at = at
        self.ref = ref
        source = at.briefing[ref]
    }

    static let fields: Fields<Self> = [
        .object("link", "The source.") { $0.at.link($0.ref) },
        .optional("outlet", "Whose voice it is.") { context in context.source.outlet.map { context.at.link($0) } },
        .optionalHTML("issued", "When it was published.") { context in
            context.source.issued.map { issued in SafeHTML { $0.append(issued, at: context.at) } }
        },
        .text("claim-count", "How many claims rest on it.") { context in
            let words = context.at.words
            return words.count(context.at.edition.chronology.through[context.ref].count, words.record.restOnIt)
        },
    ]
}
