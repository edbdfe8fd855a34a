import BriefingModel
import Diagnostics
import Reading

/// Turns records as written into records of the model: resolves ids, finds dates, applies defaults, and checks
/// what one record says against itself.
struct RecordLinker {
    let gathered: Gathered
    let ids: Ids
    var dating: Dating
    var report: Report
    /// For each source the outlet whose voice it is.
    let outlets: [String: String]
    /// Speakers who are not named.
    let anonymous: Set<String>

    init(gathered: Gathered, ids: Ids, dating: Dating, report: Report) {
        self.gathered = gathered
        self.ids = ids
        self.dating = dating
        self.report = report
        outlets = Dictionary(
            gathered.sources.compactMap { item in item.record.outlet.map { (item.record.id.value, $0.value) } },
            uniquingKeysWith: { first, _ in first })
        anonymous = Set(
            gathered.speakers.lazy.filter { $0.record.isAnonymous?.value == true }.map(\.record.id.value))
    }

    /// Where the zone of a date in a record of `article` comes from.
    func surroundings(_ article: Int?) -> Dating.Surroundings {
        [article.flatMap { gathered.articles[$0].zone }]
    }

    func articleRef(_ article: Int?) -> Ref<Article>? {
        article.flatMap { position in
            if case .row(let row) = ids.articles[gathered.articles[position].id.value] { Ref(row) } else { nil }
        }
    }

    /// The records to link: each id once, the first in file order.
    func first<Record>(
        of items: [Gathered.Item<Record>], id: (Record) -> Located<String>
    ) -> [Gathered.Item<Record>] {
        var seen: Set<String> = []
        return items.filter { seen.insert(id($0.record).value).inserted }
    }
}
