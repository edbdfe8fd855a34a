import BriefingModel
import Mustache

/// `index.mustache`: the desk's front page.
struct IndexContext: PageContext {
    let frame: PageFrame
    private let at: Standpoint

    /// How many of each list the front page shows.
    private enum Limit {
        static let bottomLines = 3
        static let disputes = 3
        static let sides = 3
        static let open = 6
        static let corroborated = 3
        static let articles = 10
        static let changes = 6
        static let events = 15
    }

    init(_ draft: PageDraft) {
        at = draft.at
        frame = draft.frame(
            draft.briefing.site.title, description: draft.briefing.site.description ?? draft.words.page.siteDescription)
    }

    private var edition: Edition { at.edition }

    static let fields = Fields<Self>.ofEveryPage.adding([
        .optionalText("site-description", "What the site says of itself.") { $0.at.briefing.site.description },
        .list("bottom-lines", "The bottom lines of the latest articles.") { context in
            context.edition.articles.lazy.filter { context.at.briefing[$0].bottomLine != nil }
                .prefix(Limit.bottomLines).map { ArticleLineContext($0, at: context.at) }
        },
        .object("claim-count", "How many claims there are, with their list.") { context in
            let words = context.at.words
            return LinkContext(
                context.at.href("claims/index.html", .claims),
                words.count(context.edition.counts.claims, words.record.claims))
        },
        .list("standings", "How many claims stand in which way.") {
            StandingCountContext.each(of: $0.edition.counts, $0.at.words)
        },
        .optionalText("without-standing", "How many claims have no standing.") { context in
            let count = context.edition.counts.withoutStanding
            return count > 0 ? "\(count) \(context.at.words.record.withoutStanding)" : nil
        },
        .optionalText("contested-href", "The page of disputes.") { $0.at.href("contested.html", .contested) },
        .list("disputes", "The first disputes that are not settled.") { context in
            context.edition.disputes.lazy.filter(\.isLive).prefix(Limit.disputes)
                .map { DisputeContext($0, at: context.at, sides: Limit.sides) }
        },
        .optionalText("open-href", "The page of what is not known.") { $0.at.href("open.html", .open) },
        .list("open", "The first open matters.") { context in
            context.openItems.map { OpenItemContext($0, at: context.at) }
        },
        .flag("has-corroborated", "Whether anything is corroborated.") { !$0.corroborated.isEmpty },
        .list("corroborated", "The latest claims that two or more independent origins bear out.") { context in
            context.corroborated.map { AnswerContext($0, at: context.at) }
        },
        .optionalText("articles-href", "The list of articles.") { $0.at.href("articles/index.html", .articles) },
        .list("articles", "The latest articles.") { context in
            context.edition.articles.prefix(Limit.articles).map { ArticleLineContext($0, at: context.at) }
        },
        .optionalText("corrections-href", "The page of corrections.") { $0.at.href("corrections.html", .corrections) },
        .list("changes", "The latest changes of standing.") { context in
            context.edition.changes.prefix(Limit.changes).map { ChangeContext($0, at: context.at) }
        },
        .optionalText("timeline-href", "The timeline.") { $0.at.href("timeline.html", .timeline) },
        .list("events", "The latest events, in the order of time.") { context in
            context.edition.chronology.events.suffix(Limit.events).map { EventEntryContext($0, at: context.at) }
        },
    ])

    private var corroborated: [Ref<Claim>] {
        let latest = edition.chronology.claims.reversed().lazy
            .filter { at.standing(of: $0)?.standing == .corroborated }
        return Array(latest.prefix(Limit.corroborated))
    }

    /// The first open matters, each section taking its turn so that none crowds out another.
    private var openItems: [Matter] {
        let open = edition.openItems.items.filter { OpenItems.isOpen($0.section) }
        var items: [Matter] = []
        for section in OpenItems.Section.allCases {
            items += open.lazy.filter { $0.section == section }.prefix(Limit.open / 2).map(\.item)
        }
        return Array(items.prefix(Limit.open))
    }
}

extension ChangeContext {
    init(_ news: StandingNews, at: Standpoint) {
        self.init(at: at, claim: news.claim, change: news.change, before: news.before)
    }
}

/// An article in a list.
struct ArticleLineContext: Context {
    let at: Standpoint
    let ref: Ref<Article>
    private let article: Article

    init(_ ref: Ref<Article>, at: Standpoint) {
        self.at = at
        self.ref = ref
        article = at.briefing[ref]
    }

    static let fields: Fields<Self> = [
        .object("link", "The article.") { $0.at.link($0.ref) },
        .optionalText("lang", "Its language, where it is not the site's.") {
            $0.article.lang == $0.at.briefing.site.lang ? nil : $0.article.lang
        },
        .flag("draft", "Whether it is not to be published yet.") { $0.article.isDraft },
        .optionalText("summary", "Its summary.") { $0.article.summary },
        .optionalText("bottom-line", "Its bottom line.") { $0.article.bottomLine },
        .write("published", "When it was published.") { $1.append(day: $0.article.published, $0.at.words) },
        .text("claim-count", "How many claims it has.") { context in
            let words = context.at.words
            return words.count(context.at.briefing.index.claimsOfArticle[context.ref].count, words.record.claims)
        },
        .optionalText("correction-count", "How many corrections readers were told of.") { context in
            guard !context.article.corrections.isEmpty else { return nil }
            return context.at.words.count(context.article.corrections.count, context.at.words.record.corrections)
        },
    ]
}
