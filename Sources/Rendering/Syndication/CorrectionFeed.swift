import BriefingModel
import EDTF
import Mustache

/// The entries of the feed of corrections: what readers were told was changed, and claims that came to stand otherwise.
struct CorrectionFeed {
    let entries: [FeedEntry]

    init(_ edition: Edition, base: String) {
        let told = edition.corrections.lazy.filter { !edition.briefing[$0.article].isDraft }.prefix(FeedEntry.limit)
            .map { Self.entry($0, edition, base: base) }
        // An entry needs an address, so claims without pages have none.
        let changed =
            edition.kinds.contains(.claims)
            ? edition.changes.prefix(FeedEntry.limit).map { Self.entry($0, edition, base: base) } : []
        entries = Array(
            (Array(told) + changed).sorted { ($1.day, $0.id) < ($0.day, $1.id) }.prefix(FeedEntry.limit))
    }

    private static func entry(_ news: CorrectionNews, _ edition: Edition, base: String) -> FeedEntry {
        let words = edition.words
        let article = edition.briefing[news.article]
        let correction = article.corrections[news.position]
        let title = Wording.fill(
            words.feed.titled, [("kind", words.record.correctionKind[correction.kind]), ("title", article.title)])
        let was = correction.was.map { Wording.fill(words.feed.was, [("text", $0)]) }
        let now = correction.now.map { Wording.fill(words.feed.now, [("text", $0)]) }
        let time = FeedTime.start(of: correction.date, in: article.zone.flatMap { edition.zones[$0] })
        let address = "\(base)articles/\(article.id).html#correction:\(news.position + 1)"
        return FeedEntry(
            id: address, address: address, title: title,
            text: [correction.text, was, now].compactMap(\.self).joined(separator: "\n"), published: time,
            updated: time, lang: article.lang, day: correction.date)
    }

    private static func entry(_ news: StandingNews, _ edition: Edition, base: String) -> FeedEntry {
        let words = edition.words
        let claim = edition.briefing[news.claim]
        let path = "claims/\(claim.id).html"
        let change = ChangeContext(
            at: Standpoint(edition, path: path), claim: news.claim, change: news.change, before: news.before)
        let names = words.standing.names
        let text = Wording.fill(
            words.feed.changed,
            [
                ("before", names[news.before]), ("after", names[news.change.standing].lowercased()),
                ("cause", change.cause.words.withoutFullStop),
            ])
        let time = FeedTime.start(of: news.change.date, in: edition.siteZone)
        return FeedEntry(
            // No two changes of a claim are of one day.
            id: "\(base)\(path)#changed:\(news.change.date)", address: base + path,
            title: Wording.fill(words.feed.titled, [("kind", names[news.change.standing]), ("title", claim.text)]),
            text: text,
            published: time, updated: time,
            lang: claim.article.map { edition.briefing[$0].lang } ?? edition.briefing.site.lang,
            day: news.change.date)
    }
}
