import BriefingModel
import Diagnostics
import Reading

/// All public records of a site, each with the article that declares it, in file order.
struct Gathered {
    /// A record and where it comes from.
    struct Item<Record> {
        var record: Record
        /// The position in `articles` of the article whose front matter declares it.
        var article: Int?
    }

    var site: SiteRecord?
    var articles: [ArticleRecord] = []
    var speakers: [Item<SpeakerRecord>] = []
    var sources: [Item<SourceRecord>] = []
    var events: [Item<EventRecord>] = []
    var claims: [Item<ClaimRecord>] = []
    /// For each claim the id of the claim that embeds it.
    var embedders: [String?] = []
    var questions: [Item<QuestionRecord>] = []
    var inquiries: [Item<InquiryRecord>] = []
    /// Ids of records without what they cannot be linked without.
    var brokenEvents: [Located<String>] = []
    var brokenArticles: [Located<String>] = []
    var isComplete = true

    /// - Parameter includesDrafts: whether articles marked as drafts, with all that they declare, are part of it.
    init(_ site: ReadSite, includesDrafts: Bool) {
        for file in site.records where !file.isPrivate {
            isComplete = isComplete && file.isComplete
            if let settings = file.site { self.site = settings }
            speakers += file.speakers.map { Item(record: $0) }
            sources += file.sources.map { Item(record: $0) }
            add(file.events, article: nil)
            questions += file.questions.map { Item(record: $0) }
            add(file.claims, article: nil)
            guard let article = file.article, includesDrafts || article.isDraft?.value != true else { continue }
            add(article)
        }
    }

    private mutating func add(_ records: [EventRecord], article: Int?) {
        events += records.filter { $0.when != nil }.map { Item(record: $0, article: article) }
        brokenEvents += records.filter { $0.when == nil }.map(\.id)
    }

    private mutating func add(_ article: ArticleRecord) {
        let position = articles.count
        articles.append(article)
        if article.published == nil { brokenArticles.append(article.id) }
        speakers += article.speakers.map { Item(record: $0, article: position) }
        sources += article.sources.map { Item(record: $0, article: position) }
        add(article.events, article: position)
        questions += article.questions.map { Item(record: $0, article: position) }
        inquiries += article.inquiries.map { Item(record: $0, article: position) }
        add(article.claims, article: position)
    }

    /// Adds claims and, after each, those written within it; an embedded claim inherits `reported` alone.
    private mutating func add(_ records: [ClaimRecord], article: Int?, embedder: ClaimRecord? = nil) {
        for var record in records {
            if let embedder, record.defaults.reported == nil {
                record.defaults.reported = embedder.defaults.reported
            }
            claims.append(Item(record: record, article: article))
            embedders.append(embedder?.id.value)
            add(record.embedded, article: article, embedder: record)
        }
    }
}
