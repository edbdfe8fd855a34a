import BriefingModel
import Diagnostics

/// What can be told of the days on which articles were published, from which most claims count.
///
/// One slip in such a day makes every claim of the article seem misdated. It is said once, and the claims are let be.
struct ArticleDates: Sendable {
    /// The day is earlier than that of most sources of the claims that count from it.
    struct Early: Sendable {
        /// Sources, the first few, by the claims that name them.
        var sources: [Ref<Source>]
        var count: Int
    }

    private enum State: Sendable {
        case sound
        /// No day could be read: what stands in its place is none.
        case unread
        case early(Early)
    }

    private let states: [State]
    /// Fewer claims may each have a slip of its own.
    private static let few = 3
    private static let mostNotes = 3

    init(_ briefing: Briefing, _ written: WrittenRecords) {
        states = briefing.articles.refs.map { ref in
            guard written.hasPublished(briefing[ref].declared) else { return .unread }
            return Self.early(ref, in: briefing, written).map { .early($0) } ?? .sound
        }
    }

    /// Whether an attribution counts from a day that nobody meant.
    func mistake(_ attribution: Attribution, of claim: Claim, _ written: WrittenRecords) -> Bool {
        guard let article = claim.article else { return false }
        if case .sound = states[Int(article.row)] { return false }
        return written.written(\.reported, attribution, of: claim) == nil
    }

    /// In what way the day of an article is too early.
    func early(_ article: Ref<Article>) -> Early? {
        if case .early(let early) = states[Int(article.row)] { early } else { nil }
    }

    private static func early(_ ref: Ref<Article>, in briefing: Briefing, _ written: WrittenRecords) -> Early? {
        let published = briefing[ref].published
        let zone = briefing[ref].zone ?? briefing.site.zone
        var judged = 0
        var early: [Ref<Source>] = []
        for claim in briefing.index.claimsOfArticle[ref] where briefing[claim].article == ref {
            for attribution in briefing[claim].attributions where attribution.reported == published {
                guard let source = attribution.sources.last(where: { briefing[$0].issued != nil }) else { continue }
                judged += 1
                if let issued = briefing[source].issued, issued.mayBeLater(than: published),
                    issued.isLater(than: published, in: zone),
                    written.written(\.reported, attribution, of: briefing[claim]) == nil
                {
                    early.append(source)
                }
            }
        }
        guard early.count > few, early.count * 2 > judged else { return nil }
        var sources: [Ref<Source>] = []
        for source in early where !sources.contains(source) && sources.count < mostNotes { sources.append(source) }
        return Early(sources: sources, count: early.count)
    }
}
