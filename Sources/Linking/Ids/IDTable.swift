import Diagnostics
import Reading

/// The ids of one kind of record: which row each will have, and which former ids lead where.
struct IDTable {
    let kind: RecordKind
    /// Ids in order; a record's row is its position.
    private(set) var ids: [String] = []
    private var rows: [String: Int] = [:]
    private var aliases: [String: String] = [:]
    /// Aliases that are merely another spelling, as a reference manager has it: no warning for using one.
    private var spellings: Set<String> = []
    /// Where confidential records of this kind were declared.
    private var removed: [String: Place] = [:]
    /// Ids of records that lack what they cannot be linked without, which reading has reported.
    private var broken: Set<String> = []

    init(_ kind: RecordKind) { self.kind = kind }

    /// Takes every record's id, reporting what is defined twice.
    mutating func define(
        _ declared: [Located<String>], broken: [Located<String>] = [], removed: [Located<String>],
        in report: inout Report
    ) {
        var places: [String: [Place]] = [:]
        for id in declared + broken { places[id.value, default: []].append(id.place) }
        self.broken = Set(broken.map(\.value)).subtracting(declared.map(\.value))
        for (id, all) in places where all.count > 1 {
            let sorted = all.sorted()
            report(.duplicateID(id, kind), at: sorted[0], others: Array(sorted.dropFirst()))
        }
        for id in removed {
            if let public_ = places[id.value]?.min() {
                report(.duplicateID(id.value, kind), at: min(public_, id.place), others: [max(public_, id.place)])
            }
            self.removed[id.value] = id.place
        }
        ids = places.keys.filter { !self.broken.contains($0) }.sorted()
        rows = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    }

    /// Takes former ids of a record.
    mutating func alias(_ former: Located<String>, of id: String, isSpelling: Bool = false, in report: inout Report) {
        if rows[former.value] != nil {
            report(.aliasIsID(former.value, kind), at: former.place)
        } else if let other = aliases[former.value], other != id {
            report(.aliasOfTwo(former.value, kind, [other, id].sorted()), at: former.place)
        } else {
            aliases[former.value] = id
            if isSpelling { spellings.insert(former.value) }
        }
    }

    /// What an id leads to.
    enum Answer {
        case row(Int)
        /// A former id.
        case formerly(row: Int, id: String)
        case removed(Place)
        /// It is there, but cannot be linked.
        case broken
        case unknown
    }

    subscript(id: String) -> Answer {
        if let row = rows[id] { return .row(row) }
        if let current = aliases[id], let row = rows[current] {
            return spellings.contains(id) ? .row(row) : .formerly(row: row, id: current)
        }
        if let place = removed[id] { return .removed(place) }
        if broken.contains(id) { return .broken }
        return .unknown
    }

    /// Whether the id leads anywhere.
    func knows(_ id: String) -> Bool {
        if case .unknown = self[id] { false } else { true }
    }

    /// Former ids that are not merely another spelling, sorted.
    var formerIDs: [(id: String, of: String)] {
        aliases.filter { !spellings.contains($0.key) }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
