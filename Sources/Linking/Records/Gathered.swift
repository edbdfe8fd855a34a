import BriefingModel
import Diagnostics
import Reading

/// All public records of a site, each with the article that declares it, in file order.
struct Gathered: Sendable {
    /// A record and where it comes from.
    ///
    /// Not a copy of it, but its place in the list in which it was read: a record is large.
    struct Item<Record: Sendable>: Sendable {
        private let list: [Record]
        private let position: Int
        /// The position in `articles` of the article whose front matter declares it.
        let article: Int?

        var record: Record { _read { yield list[position] } }

        /// One for each record of a list.
        static func all(_ list: [Record], article: Int? = nil) -> [Item] {
            list.indices.map { Item(list: list, position: $0, article: article) }
        }
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
    /// Events without a date, which cannot be linked.
    var brokenEvents: [EventRecord] = []
    /// Paths below content/ of files that could not be read to their end.
    var unreadPaths: Set<String> = []
    /// The kinds of id that what could not be read may define.
    var unread: Set<RecordKind> = []
    /// Articles that are not part of this build.
    var drafts: [ArticleRecord] = []
    /// The slug of the article at each path below content/, drafts and what could not be read included.
    var articlePaths: [String: Located<String>] = [:]

    /// - Parameter includesDrafts: whether articles marked as drafts, with all that they declare, are part of it.
    init(_ site: ReadSite, includesDrafts: Bool) {
        for file in site.records where !file.isPrivate {
            let path = site.contentPath(of: file.file)
            unread.formUnion(file.unread)
            if !file.unread.isEmpty { unreadPaths.insert(path) }
            if let settings = file.site { self.site = settings }
            speakers += Item.all(file.speakers)
            sources += Item.all(file.sources)
            add(file.events, article: nil)
            questions += Item.all(file.questions)
            add(file.claims, article: nil)
            guard let article = file.article else { continue }
            articlePaths[path] = article.id
            if article.isDraft?.value == true, !includesDrafts {
                drafts.append(article)
            } else {
                add(article)
            }
        }
    }

    private mutating func add(_ records: [EventRecord], article: Int?) {
        events += Item.all(records, article: article).filter { $0.record.when != nil }
        brokenEvents += records.filter { $0.when == nil }
    }

    private mutating func add(_ article: ArticleRecord) {
        let position = articles.count
        articles.append(article)
        speakers += Item.all(article.speakers, article: position)
        sources += Item.all(article.sources, article: position)
        add(article.events, article: position)
        questions += Item.all(article.questions, article: position)
        inquiries += Item.all(article.inquiries, article: position)
        add(article.claims, article: position)
    }

    /// Adds claims and, after each, those written within it; an embedded claim inherits `reported` alone.
    private mutating func add(_ records: [ClaimRecord], article: Int?, embedder: ClaimRecord? = nil) {
        var records = records
        if let embedder {
            for position in records.indices where records[position].defaults.reported == nil {
                records[position].defaults.reported = embedder.earliestReported
            }
        }
        for item in Item.all(records, article: article) {
            claims.append(item)
            embedders.append(embedder?.id.value)
            add(item.record.embedded, article: article, embedder: item.record)
        }
    }
}

extension ClaimRecord {
    /// The `reported` of the earliest of its attributions, where each has one; nil where some take the article's day.
    fileprivate var earliestReported: WhenRecord? {
        let dates = (by ?? []).map { $0.reported ?? defaults.reported }
        let known = dates.compactMap(\.self)
        guard !known.isEmpty, known.count == dates.count else { return defaults.reported }
        return known.min { one, other in
            guard let day = one.edtf.value.latest.date else { return false }
            return other.edtf.value.latest.date.map { day < $0 } ?? true
        }
    }
}

extension ArticleRecord {
    /// The ids of one kind that it declares, its own slug as that of an article.
    func ids(of kind: RecordKind) -> [Located<String>] {
        switch kind {
        case .article: [id]
        case .claim: claims.flatMap(\.ids)
        case .event: events.map(\.id)
        case .inquiry: inquiries.map(\.id)
        case .question: questions.map(\.id)
        case .source: sources.map(\.id)
        case .speaker: speakers.map(\.id)
        }
    }
}

extension ClaimRecord {
    /// Its own id and those of the claims written in it.
    fileprivate var ids: [Located<String>] { [id] + embedded.flatMap(\.ids) }
}
