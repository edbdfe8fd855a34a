import BriefingModel
import EDTF

/// A claim whose standing changed after it was first reported.
struct StandingNews: Sendable {
    let claim: Ref<Claim>
    let before: Standing
    let change: StandingChange

    /// All changes up to the site's date, the latest first.
    static func all(in briefing: Briefing, _ facts: DerivedFacts) -> [StandingNews] {
        var news: [StandingNews] = []
        for claim in briefing.claims.refs {
            let history = facts.history(of: claim).filter { $0.date <= briefing.site.date }
            for (last, change) in zip(history, history.dropFirst()) where last.standing != change.standing {
                news.append(StandingNews(claim: claim, before: last.standing, change: change))
            }
        }
        return news.sorted { ($1.change.date, $0.claim) < ($0.change.date, $1.claim) }
    }
}

/// A correction and the article whose readers were told of it.
struct CorrectionNews: Sendable {
    let article: Ref<Article>
    /// Its position in the article.
    let position: Int

    /// All corrections, the latest first.
    static func all(in briefing: Briefing) -> [CorrectionNews] {
        var news: [(date: CivilDate, item: CorrectionNews)] = []
        for article in briefing.articles.refs {
            for (position, correction) in briefing[article].corrections.enumerated() {
                news.append((correction.date, CorrectionNews(article: article, position: position)))
            }
        }
        return news.sorted {
            ($1.date, $0.item.article, $0.item.position) < ($0.date, $1.item.article, $1.item.position)
        }.map(\.item)
    }
}
