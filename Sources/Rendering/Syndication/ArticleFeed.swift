import BriefingModel
import EDTF

/// The entries of the feed of articles: those that were published or updated last.
struct ArticleFeed {
    let entries: [FeedEntry]

    init(_ edition: Edition, base: String) {
        let briefing = edition.briefing
        let articles = briefing.articles.refs.filter { !briefing[$0].isDraft }
            .sorted { (briefing[$1].lastChange, $0) < (briefing[$0].lastChange, $1) }
        entries = articles.prefix(FeedEntry.limit).map { ref in
            let article = briefing[ref]
            let zone = article.zone.flatMap { edition.zones[$0] }
            let address = "\(base)articles/\(article.id).html"
            return FeedEntry(
                id: address, address: address, title: article.title,
                text: Self.text(ref, edition), published: FeedTime.start(of: article.published, in: zone),
                updated: FeedTime.start(of: article.lastChange, in: zone), authors: article.authors,
                lang: article.lang, day: article.lastChange)
        }
    }

    /// The summary, the bottom line, and how the claims stand.
    private static func text(_ ref: Ref<Article>, _ edition: Edition) -> String {
        let words = edition.words
        let article = edition.briefing[ref]
        let counts = StandingCounts(
            of: edition.briefing.index.claimsOfArticle[ref], in: edition.briefing, edition.facts)
        let standings = StandingCountContext.each(of: counts, words)
            .map { "\($0.count) \($0.standing.text.lowercased())" }
        let claims = words.count(counts.claims, words.record.claims)
        let sum =
            standings.isEmpty
            ? claims
            : Wording.fill(
                words.feed.claims, [("claims", claims), ("standings", words.list(standings))])
        let bottomLine = article.bottomLine.map { Wording.fill(words.feed.bottomLine, [("text", $0)]) }
        return [article.summary, bottomLine, counts.claims == 0 ? nil : sum].compactMap(\.self)
            .joined(separator: "\n\n")
    }
}

extension Article {
    /// The last day on which readers were given something new: published, updated, or told of a correction.
    var lastChange: CivilDate {
        corrections.map(\.date).reduce(max(published, updated ?? published)) { max($0, $1) }
    }
}
