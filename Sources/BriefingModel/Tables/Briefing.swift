/// The linked briefing: every record of a site, each reference resolved, with indexes prepared.
///
/// It never changes once linked, so that all pages share one and passing it on copies nothing; standing and origins on a
/// date are derived from it (`Standings`, `Origins`), and nothing in it was confidential.
public final class Briefing: Sendable {
    public let site: Site
    public let speakers: Table<Speaker>
    public let sources: Table<Source>
    public let events: Table<Event>
    public let claims: Table<Claim>
    public let articles: Table<Article>
    public let questions: Table<Question>
    public let inquiries: Table<Inquiry>
    /// Every relation as written, in the order of `from`, kind, `to`.
    public let relations: [Relation]
    /// Answers to "what is tied to this?".
    public let index: BriefingIndex
    /// What the tables write into lives as long as they.
    private let log: ReadLog?

    /// - Parameter jobs: how many threads to use.
    public init(
        site: Site, speakers: Table<Speaker>, sources: Table<Source>, events: Table<Event>, claims: Table<Claim>,
        articles: Table<Article>, questions: Table<Question>, inquiries: Table<Inquiry>, relations: [Relation],
        mentions: BriefingIndex.Mentions, jobs: Int = 1
    ) {
        self.site = site
        self.speakers = speakers
        self.sources = sources
        self.events = events
        self.claims = claims
        self.articles = articles
        self.questions = questions
        self.inquiries = inquiries
        self.relations = relations.sorted {
            ($0.from, $0.kind.rawValue, $0.to, $0.declared) < ($1.from, $1.kind.rawValue, $1.to, $1.declared)
        }
        index = BriefingIndex(
            speakers: speakers, sources: sources, events: events, claims: claims, articles: articles,
            questions: questions, inquiries: inquiries, relations: self.relations, mentions: mentions,
            jobs: jobs)
        log = nil
    }

    private init(
        _ other: Briefing, speakers: Table<Speaker>? = nil, claims: Table<Claim>? = nil,
        articles: Table<Article>? = nil, index: BriefingIndex? = nil, log: ReadLog? = nil
    ) {
        site = other.site
        self.speakers = speakers ?? other.speakers
        sources = other.sources
        events = other.events
        self.claims = claims ?? other.claims
        self.articles = articles ?? other.articles
        questions = other.questions
        inquiries = other.inquiries
        relations = other.relations
        self.index = index ?? other.index
        self.log = log ?? other.log
    }

    /// A log for this briefing.
    public func readLog() -> ReadLog { ReadLog(articles: articles.count, claims: claims.count) }

    /// The same briefing, of which it is noted which articles and claims are looked up.
    ///
    /// - Parameter log: one of this briefing, used by the same thread.
    public func noting(in log: ReadLog) -> Briefing {
        Briefing(
            self, claims: claims.noting(in: log.claims), articles: articles.noting(in: log.articles), log: log)
    }

    /// The same briefing after words about speakers were edited.
    ///
    /// - Parameter speakers: each differs from the one before in words alone.
    public func replacing(_ speakers: [(ref: Ref<Speaker>, speaker: Speaker)]) -> Briefing {
        var table = self.speakers
        for (ref, speaker) in speakers { table.replace(ref, with: speaker) }
        return Briefing(self, speakers: table)
    }

    /// The same briefing after the prose of an article was edited.
    ///
    /// - Parameters:
    ///   - article: differs from the one before in its body and marks alone.
    ///   - mentions: what it refers to now.
    /// - Returns: nil where it refers to other records than before, or to one of them more or less often: then more
    ///   than an article is another.
    public func replacingProse(
        of ref: Ref<Article>, with article: Article, mentions: BriefingIndex.Mentions
    ) -> Briefing? {
        index.replacingMentions(by: .article(ref), with: mentions).map { index in
            var articles = articles
            articles.replace(ref, with: article)
            return Briefing(self, articles: articles, index: index)
        }
    }

    @inlinable public subscript(ref: Ref<Speaker>) -> Speaker { _read { yield speakers[ref] } }
    @inlinable public subscript(ref: Ref<Source>) -> Source { _read { yield sources[ref] } }
    @inlinable public subscript(ref: Ref<Event>) -> Event { _read { yield events[ref] } }
    @inlinable public subscript(ref: Ref<Claim>) -> Claim { _read { yield claims[ref] } }
    @inlinable public subscript(ref: Ref<Article>) -> Article { _read { yield articles[ref] } }
    @inlinable public subscript(ref: Ref<Question>) -> Question { _read { yield questions[ref] } }
    @inlinable public subscript(ref: Ref<Inquiry>) -> Inquiry { _read { yield inquiries[ref] } }
}
