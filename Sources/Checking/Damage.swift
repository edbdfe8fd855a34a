import BriefingModel
import Diagnostics
import Linking
import Reading

/// Which records hold an error that reading or linking has reported.
///
/// A claim whose `via` cannot be resolved seems to have no source. To say so as well would only hide what has to be
/// mended, so rules about one record pass over those that are not whole.
struct Damage: Sendable {
    /// Where the damaged records are declared.
    private let records: Set<Place>
    /// Where those records, and others that could not be taken in at all, are written: up to the next record.
    let stretches: [Place]
    /// Whether every file could be read to its end: else what seems to be nowhere may stand in what was not read.
    let isComplete: Bool

    init(_ linked: LinkedSite, read: ReadSite) {
        isComplete = read.records.allSatisfy { $0.unread.isEmpty }
        let naming = isComplete ? [] : Self.claimsNamingWhatIsUnread(in: read, linked.briefing)
        let errors = linked.diagnostics.lazy.filter { $0.severity == .error }.compactMap(\.place)
        guard !errors.isEmpty else {
            records = naming
            stretches = []
            return
        }
        let declared = Self.declared(in: linked.briefing)
        let bodies = Dictionary(
            linked.briefing.articles.compactMap { article in
                article.body.textBlocks.first.map { (article.declared.file, $0.range.lowerBound) }
            }, uniquingKeysWith: { first, _ in first })
        var damaged: Set<Place> = []
        var written: Set<Place> = []
        for place in errors {
            if let body = bodies[place.file], place.range.lowerBound >= body { continue }
            let next = Self.countOfThose(at: place, in: declared)
            let isLast = next == declared.count || declared[next].file != place.file
            var start = place.range.lowerBound
            if next > 0, declared[next - 1].file == place.file {
                damaged.insert(declared[next - 1])
                start = declared[next - 1].range.lowerBound
            }
            let end = isLast ? Int.max : declared[next].range.lowerBound
            written.insert(Place(file: place.file, range: start..<end))
        }
        records = damaged.union(naming)
        stretches = written.sorted()
    }

    /// Whether the record declared at `place` is as its editor meant it, as far as reading and linking can tell.
    func spares(_ place: Place) -> Bool { !records.contains(place) }

    private static func declared(in briefing: Briefing) -> [Place] {
        var places = briefing.claims.map(\.declared) + briefing.speakers.map(\.declared)
        places += briefing.sources.map(\.declared) + briefing.events.map(\.declared)
        places += briefing.questions.map(\.declared) + briefing.inquiries.map(\.declared)
        return places.sorted()
    }

    /// How many of the sorted places are at or before `place`.
    private static func countOfThose(at place: Place, in places: [Place]) -> Int {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if (places[middle].file, places[middle].range.lowerBound) <= (place.file, place.range.lowerBound) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}
