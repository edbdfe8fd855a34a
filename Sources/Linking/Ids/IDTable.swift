import Diagnostics
import Reading

/// The ids of one kind of record: which row each will have, and which former ids lead where.
struct IDTable {
    let kind: RecordKind
    /// Ids in order; a record's row is its position.
    private(set) var ids: [String] = []
    private var rows: [String: Int] = [:]
    private var aliases: [String: (id: String, place: Place)] = [:]
    /// Where each id is first declared.
    private var declared: [String: Place] = [:]
    /// Ids of articles that are not part of this build, and of what they declare.
    private var drafts: [String: Place] = [:]
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
        drafts: [Located<String>] = [], in report: inout Report
    ) {
        var places: [String: [Place]] = [:]
        for id in declared + broken { places[id.value, default: []].append(id.place) }
        self.broken = Set(broken.map(\.value)).subtracting(declared.map(\.value))
        self.declared = places.compactMapValues { $0.min() }
        self.removed = Dictionary(removed.map { ($0.value, $0.place) }, uniquingKeysWith: { first, _ in first })
        self.drafts = Dictionary(drafts.map { ($0.value, $0.place) }, uniquingKeysWith: { first, _ in first })
        // What is confidential and what is public cannot share an id either.
        for id in removed { places[id.value, default: []].append(id.place) }
        for (id, all) in places where all.count > 1 { report(.duplicateID(id, kind), sharedBy: all) }
        ids = self.declared.keys.filter { !self.broken.contains($0) }.sorted()
        rows = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    }

    /// Takes former ids of a record.
    mutating func alias(_ former: Located<String>, of id: String, isSpelling: Bool = false, in report: inout Report) {
        if let place = declared[former.value] {
            report(.aliasIsID(former.value, kind), at: former.place, others: [place])
        } else if let other = aliases[former.value], other.id != id {
            report(.aliasOfTwo(former.value, kind, [other.id, id].sorted()), sharedBy: [other.place, former.place])
        } else {
            aliases[former.value] = (id, former.place)
            if isSpelling { spellings.insert(former.value) }
        }
    }

    /// What an id leads to.
    enum Answer {
        case row(Int)
        /// A former id.
        case formerly(row: Int, id: String)
        case removed(Place)
        /// It stands in a draft that is not part of this build.
        case draft(Place)
        /// It is there, but cannot be linked.
        case broken
        case unknown
    }

    subscript(id: String) -> Answer {
        if let row = rows[id] { return .row(row) }
        if let current = aliases[id]?.id, let row = rows[current] {
            return spellings.contains(id) ? .row(row) : .formerly(row: row, id: current)
        }
        if let place = removed[id] { return .removed(place) }
        if broken.contains(id) { return .broken }
        if let place = drafts[id] { return .draft(place) }
        return .unknown
    }

    /// The row of an id, former ones counted, without a word about it.
    func row(of id: String) -> Int? {
        switch self[id] {
        case .row(let row), .formerly(let row, _): row
        case .removed, .broken, .draft, .unknown: nil
        }
    }

    /// Where what has a page under this id is written: the record, or the former id that redirects to it.
    func page(_ id: String) -> Place? {
        declared[id] ?? (spellings.contains(id) ? nil : aliases[id]?.place)
    }

    /// Whether the id leads anywhere.
    func knows(_ id: String) -> Bool {
        if case .unknown = self[id] { false } else { true }
    }

    /// Former ids that are not merely another spelling, sorted.
    var formerIDs: [(id: String, of: String)] {
        aliases.filter { !spellings.contains($0.key) }.sorted { $0.key < $1.key }.map { ($0.key, $0.value.id) }
    }
}
