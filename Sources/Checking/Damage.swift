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
    /// Whether every file could be read to its end: else what seems to be nowhere may stand in what was not read.
    let isComplete: Bool

    init(_ linked: LinkedSite, read: ReadSite) {
        isComplete = read.records.allSatisfy { $0.unread.isEmpty }
        let errors = linked.diagnostics.lazy.filter { $0.severity == .error }.compactMap(\.place)
        guard !errors.isEmpty else {
            records = []
            return
        }
        let declared = Self.declared(in: linked.briefing)
        let bodies = Dictionary(
            linked.briefing.articles.compactMap { article in
                article.body.textBlocks.first.map { (article.declared.file, $0.range.lowerBound) }
            }, uniquingKeysWith: { first, _ in first })
        var damaged: Set<Place> = []
        for place in errors {
            if let body = bodies[place.file], place.range.lowerBound >= body { continue }
            if let record = Self.last(at: place, in: declared), record.file == place.file { damaged.insert(record) }
        }
        records = damaged
    }

    /// Whether the record declared at `place` is as its editor meant it, as far as reading and linking can tell.
    func spares(_ place: Place) -> Bool { !records.contains(place) }

    private static func declared(in briefing: Briefing) -> [Place] {
        var places = briefing.claims.map(\.declared) + briefing.speakers.map(\.declared)
        places += briefing.sources.map(\.declared) + briefing.events.map(\.declared)
        places += briefing.questions.map(\.declared) + briefing.inquiries.map(\.declared)
        return places.sorted()
    }

    /// The last of the sorted places at or before `place`.
    private static func last(at place: Place, in places: [Place]) -> Place? {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if (places[middle].file, places[middle].range.lowerBound) <= (place.file, place.range.lowerBound) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low > 0 ? places[low - 1] : nil
    }
}
