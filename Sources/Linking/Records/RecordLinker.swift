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
    /// For each row of sources the row of the outlet whose voice it is.
    let outlets: [Int: Int]
    /// Rows of speakers who are not named.
    let anonymous: Set<Int>

    init(gathered: Gathered, ids: Ids, dating: Dating, report: Report) {
        self.gathered = gathered
        self.ids = ids
        self.dating = dating
        self.report = report
        outlets = Dictionary(
            gathered.sources.compactMap { item in
                guard let outlet = item.record.outlet.flatMap({ ids.speakers.row(of: $0.value) }) else { return nil }
                return ids.sources.row(of: item.record.id.value).map { ($0, outlet) }
            },
            uniquingKeysWith: { first, _ in first })
        anonymous = Set(
            gathered.speakers.lazy.filter { $0.record.isAnonymous?.value == true }
                .compactMap { ids.speakers.row(of: $0.record.id.value) })
    }

    /// The refs of a relation of a record to others of its kind: one to itself is reported and left out.
    mutating func others<Record>(
        _ written: [Located<String>], than own: Located<String>, key: String,
        _ resolve: (Ids, [Located<String>], inout Report) -> [Ref<Record>], in table: IDTable
    ) -> [Ref<Record>] {
        let row = table.row(of: own.value)
        let others = written.filter { id in
            guard let row, table.row(of: id.value) == row else { return true }
            report(.selfRelation(key), at: id.place)
            return false
        }
        return resolve(ids, others, &report)
    }

    mutating func speakers(_ written: [Located<String>], besides own: Located<String>, key: String) -> [Ref<Speaker>] {
        others(written, than: own, key: key, { $0.speakers($1, &$2) }, in: ids.speakers)
    }

    mutating func sources(_ written: [Located<String>], besides own: Located<String>, key: String) -> [Ref<Source>] {
        others(written, than: own, key: key, { $0.sources($1, &$2) }, in: ids.sources)
    }

    mutating func events(_ written: [Located<String>], besides own: Located<String>, key: String) -> [Ref<Event>] {
        others(written, than: own, key: key, { $0.events($1, &$2) }, in: ids.events)
    }

    mutating func claims(_ written: [Located<String>], besides own: Located<String>, key: String) -> [Ref<Claim>] {
        others(written, than: own, key: key, { $0.claims($1, &$2) }, in: ids.claims)
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

    /// Of records that share an id the first in file order. All have been linked before, so that what is wrong with
    /// the others is reported too.
    func unique<Record: Identified>(_ records: [Record]) -> [Record] {
        var seen: Set<String> = []
        return records.filter { seen.insert($0.id).inserted }
    }
}
