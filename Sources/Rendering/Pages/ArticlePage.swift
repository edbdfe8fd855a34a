import BriefingModel
import Mustache

/// `article.mustache`: the prose, every claim marked in it and answered beside it.
struct ArticleContext: PageContext {
    let frame: PageFrame
    private let article: Article
    private let prose: ArticleProse.Parts
    private let counts: StandingCounts
    private let speakerCount: Int
    private let openQuestionCount: Int
    private let corrections: [CorrectionContext]
    private let history: ArticleHistory

    init(_ ref: Ref<Article>, _ draft: PageDraft) throws(RenderError) {
        let briefing = draft.briefing
        let edition = draft.edition
        article = briefing[ref]
        prose = try ArticleProse.render(ref, at: draft.at, notes: draft.site.notes)
        let claims = briefing.index.claimsOfArticle[ref]
        counts = StandingCounts(of: claims, in: briefing, edition.facts)
        speakerCount =
            claims.flatMap { claim -> [Ref<Speaker>] in
                let record = briefing[claim]
                return record.heldBy + record.attributions.compactMap(\.asserter)
            }.unique.count
        openQuestionCount = claims.flatMap { briefing.index.questionsAbout[$0] }.unique
            .count { edition.openItems.openQuestions.contains($0) }
        corrections = article.corrections.indices.map { position in
            CorrectionContext(CorrectionNews(article: ref, position: position), at: draft.at, isOnArticle: true)
        }
        history = ArticleHistory(article, claims, edition.facts, through: edition.date)
        frame = draft.frame(article.title, description: article.summary, under: draft.list(.articles))
    }

    private var words: Wording { frame.at.words }

    static let fields = Fields<Self>.ofEveryPage.adding([
        .text("article-lang", "The article's language.") { $0.article.lang },
        .text("article-dir", "The direction in which the article is written.") {
            ($0.article.direction ?? WritingDirection(ofLanguage: $0.article.lang)).rawValue
        },
        .html("article-title", "The title, with its marks.") { $0.prose.title },
        .flag("draft", "Whether the article is not to be published yet.") { $0.article.isDraft },
        .write("published", "The day on which it was published.") {
            $1.append(weekday: $0.article.published, $0.words)
        },
        .optionalHTML("updated", "The day on which it was last updated.") { context in
            context.article.updated.map { day in SafeHTML { $0.append(day: day, context.words) } }
        },
        .optionalText("zone", "The place whose time the article tells.") { context in
            context.article.zone.map(context.frame.at.edition.place)
        },
        .optionalText("authors", "Who wrote it.") {
            $0.article.authors.isEmpty ? nil : $0.words.list($0.article.authors)
        },
        .optionalHTML("summary", "The summary, with its marks.") { $0.prose.summary },
        .optionalText("bottom-line", "The bottom line.") { $0.article.bottomLine },
        .optionalText("of-record", "The address of the article of record, where this one is a copy.") {
            $0.article.canonical?.safeURL
        },
        .text("claim-count", "How many claims it has, by how many speakers.") { context in
            let (words, record) = (context.words, context.words.record)
            return Wording.fill(
                record.bySpeakers,
                [
                    ("claims", words.count(context.counts.claims, record.claims)),
                    ("speakers", words.count(context.speakerCount, record.speakers)),
                ])
        },
        .list("standings", "How many of its claims stand in which way.") {
            StandingCountContext.each(of: $0.counts, $0.words)
        },
        .optional("open-questions", "How many questions about its claims are open.") { context -> LinkContext? in
            guard context.openQuestionCount > 0 else { return nil }
            return LinkContext(
                context.frame.at.href("open.html", .open),
                context.words.count(context.openQuestionCount, context.words.record.questionsOpen))
        },
        .optionalText("correction-count", "How many corrections readers were told of.") { context in
            guard !context.corrections.isEmpty else { return nil }
            return context.words.count(context.corrections.count, context.words.record.corrections)
        },
        .optionalHTML("life", "How its claims stood through time, drawn; nothing where none has a standing.") {
            context in
            guard !context.history.stops.isEmpty, context.frame.at.draws else { return nil }
            return SafeHTML {
                ArticleStrip(id: "life", history: context.history, at: context.frame.at).write(into: &$0)
            }
        },
        .list("life-standings", "Each standing that a claim had at any time, for the key of the drawing.") {
            context -> [StandingContext] in
            guard context.frame.at.draws else { return [] }
            let shown = Standing.allCases.filter { standing in
                context.history.stops.contains { $0.standings[standing] > 0 }
            }
            return shown.map { StandingContext($0, context.words) }
        },
        .object("as-known", "The list of all dates on which anything in the record changed.") { context in
            LinkContext(context.frame.at.href(AsKnown.index, .asKnown), context.words.asKnown.allDates)
        },
        .html("body", "The prose with its marks, and `partials/notes` after each block.") { $0.prose.body },
        .list("corrections", "What readers were told was changed.") { $0.corrections },
    ])
}
