import BriefingModel
import Diagnostics
import Reading
import Threads

/// Turns records as written into records of the model: resolves ids, finds dates, applies defaults, and checks
/// what one record says against itself.
struct RecordLinker: Sendable {
    let gathered: Gathered
    let ids: Ids
    private let jobs: Int
    var dating: Dating
    var report: Report
    /// For each row of sources the row of the outlet whose voice it is.
    let outlets: [Int?]
    /// For each row of speakers whether they are not named.
    let anonymous: [Bool]

    init(gathered: Gathered, ids: Ids, dating: Dating, report: Report, jobs: Int) {
        self.gathered = gathered
        self.ids = ids
        self.dating = dating
        self.report = report
        self.jobs = jobs
        var outlets = [Int?](repeating: nil, count: ids.sources.ids.count)
        for (item, row) in zip(gathered.sources, ids.sources.rowsAsDeclared) where outlets[row] == nil {
            outlets[row] = item.record.outlet.flatMap { ids.speakers.row(of: $0.value) }
        }
        self.outlets = outlets
        var anonymous = [Bool](repeating: false, count: ids.speakers.ids.count)
        for (item, row) in zip(gathered.speakers, ids.speakers.rowsAsDeclared)
        where item.record.isAnonymous?.value == true {
            anonymous[row] = true
        }
        self.anonymous = anonymous
    }

    /// Links `count` records, which say nothing of each other, on several threads.
    ///
    /// - Parameters:
    ///   - rows: for each its row.
    ///   - link: links the record of a number.
    /// - Returns: the records by row; of those that share an id the first in file order. All are linked, so that what
    ///   is wrong with the others is reported too.
    mutating func records<Record: Sendable>(
        _ count: Int, rows: [Int], _ link: @Sendable (inout RecordLinker, Int) -> Record?
    ) -> [Record] {
        var start = self
        start.report = Report()
        let linker = start
        // That there is no database is said once, by the first who asks.
        let slices = Threads.map(slicesOf: count, jobs: dating.zones.hasDatabase ? jobs : 1) { slice in
            var linker = linker
            let records = slice.map { link(&linker, $0) }
            return (records: records, report: linker.report, zones: linker.dating.zones)
        }
        for slice in slices {
            report.take(slice.report)
            dating.zones.take(slice.zones)
        }
        var first = [(slice: Int, position: Int)?](repeating: nil, count: (rows.max() ?? -1) + 1)
        var coming = rows[...]
        for (slice, records) in slices.lazy.map(\.records).enumerated() {
            for (position, row) in zip(records.indices, coming) where first[row] == nil && records[position] != nil {
                first[row] = (slice, position)
            }
            coming = coming.dropFirst(records.count)
        }
        return first.kept { $0.flatMap { slices[$0.slice].records[$0.position] } }
    }

    mutating func sources(_ written: [Located<String>], besides own: Located<String>, key: String) -> [Ref<Source>] {
        ids.others(written, than: own, key: key, in: ids.sources, &report) { $0.sources($1, &$2) }
    }

    mutating func events(_ written: [Located<String>], besides own: Located<String>, key: String) -> [Ref<Event>] {
        ids.others(written, than: own, key: key, in: ids.events, &report) { $0.events($1, &$2) }
    }

    mutating func claims(_ written: [Located<String>], besides own: Located<String>, key: String) -> [Ref<Claim>] {
        ids.others(written, than: own, key: key, in: ids.claims, &report) { $0.claims($1, &$2) }
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
}
