import Diagnostics
import Reading

/// The ids of one kind of record: which row each will have, and which former ids lead where.
struct IDTable: Sendable {
    let kind: RecordKind
    /// Ids in order; a record's row is its position.
    private(set) var ids: [String] = []
    /// For each record, in the order in which they were declared, its row.
    private(set) var rowsAsDeclared: [Int] = []
    private var rows: [String: Int] = [:]
    /// Where each row's id is first declared.
    private var places: [Place] = []
    private var aliases: [String: (id: String, place: Place)] = [:]
    /// Ids of articles that are not part of this build, and of what they declare.
    private var drafts: [String: Place] = [:]
    /// Aliases that are merely another spelling, as a reference manager has it: no warning for using one.
    private var spellings: Set<String> = []
    /// Where confidential records of this kind were declared.
    private var removed: [String: Place] = [:]
    /// Ids of records that lack what they cannot be linked without, which reading has reported.
    private var broken: [String: Place] = [:]

    init(_ kind: RecordKind) { self.kind = kind }

    /// Takes every record's id, reporting what is defined twice.
    mutating func define(
        _ declared: [Located<String>], broken: [Located<String>] = [], removed: [Located<String>],
        drafts: [Located<String>] = [], in report: inout Report
    ) {
        // Every place of ids that have more than one.
        var shared: [String: [Place]] = [:]
        takeDeclared(declared, &shared)
        for id in broken {
            if let row = rows[id.value] {
                shared[id.value, default: [places[row]]].append(id.place)
                places[row] = min(places[row], id.place)
            } else if let first = self.broken[id.value] {
                shared[id.value, default: [first]].append(id.place)
                self.broken[id.value] = min(first, id.place)
            } else {
                self.broken[id.value] = id.place
            }
        }
        // What is confidential and what is public cannot share an id either.
        for id in removed {
            if let first = rows[id.value].map({ places[$0] }) ?? self.broken[id.value] ?? self.removed[id.value] {
                shared[id.value, default: [first]].append(id.place)
            }
            if self.removed[id.value] == nil { self.removed[id.value] = id.place }
        }
        self.drafts = Dictionary(drafts.map { ($0.value, $0.place) }, uniquingKeysWith: { first, _ in first })
        for (id, all) in shared { report(.duplicateID(id, kind), sharedBy: all) }
    }

    private mutating func takeDeclared(_ declared: [Located<String>], _ shared: inout [String: [Place]]) {
        var firsts: [Located<String>] = []
        firsts.reserveCapacity(declared.count)
        rows.reserveCapacity(declared.count)
        rowsAsDeclared.reserveCapacity(declared.count)
        for id in declared {
            if let first = rows[id.value] {
                shared[id.value, default: [firsts[first].place]].append(id.place)
                firsts[first].place = min(firsts[first].place, id.place)
                rowsAsDeclared.append(first)
            } else {
                rows[id.value] = firsts.count
                rowsAsDeclared.append(firsts.count)
                firsts.append(id)
            }
        }
        // Archives are most often in order already: files are, and their records are numbered.
        if !zip(firsts, firsts.dropFirst()).allSatisfy({ $0.value < $1.value }) {
            let order = firsts.indices.sorted { firsts[$0].value < firsts[$1].value }
            var rowOfFirst = [Int](repeating: 0, count: order.count)
            for (row, first) in order.enumerated() { rowOfFirst[first] = row }
            for position in rowsAsDeclared.indices { rowsAsDeclared[position] = rowOfFirst[rowsAsDeclared[position]] }
            firsts = order.map { firsts[$0] }
            for (row, id) in firsts.enumerated() { rows[id.value] = row }
        }
        ids = firsts.map(\.value)
        places = firsts.map(\.place)
    }

    /// Takes former ids of a record.
    mutating func alias(_ former: Located<String>, of id: String, isSpelling: Bool = false, in report: inout Report) {
        if let place = declared(former.value) {
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

        /// The row, former ids counted.
        var row: Int? {
            switch self {
            case .row(let row), .formerly(let row, _): row
            case .removed, .broken, .draft, .unknown: nil
            }
        }

        /// Whether the id leads anywhere.
        var isKnown: Bool { if case .unknown = self { false } else { true } }
    }

    subscript(id: String) -> Answer {
        if let row = rows[id] { return .row(row) }
        if let current = aliases[id]?.id, let row = rows[current] {
            return spellings.contains(id) ? .row(row) : .formerly(row: row, id: current)
        }
        if let place = removed[id] { return .removed(place) }
        if broken[id] != nil { return .broken }
        if let place = drafts[id] { return .draft(place) }
        return .unknown
    }

    /// The row of an id, former ones counted, without a word about it.
    func row(of id: String) -> Int? { self[id].row }

    /// Where the id of a record, linked or not, is first declared.
    private func declared(_ id: String) -> Place? { rows[id].map { places[$0] } ?? broken[id] }

    /// Where what has a page under this id is written: the record, or the former id that redirects to it.
    func page(_ id: String) -> Place? {
        declared(id) ?? (spellings.contains(id) ? nil : aliases[id]?.place)
    }

    /// Whether the id leads anywhere.
    func knows(_ id: String) -> Bool { self[id].isKnown }

    /// Former ids that are not merely another spelling, sorted.
    var formerIDs: [(id: String, of: String)] {
        aliases.filter { !spellings.contains($0.key) }.sorted { $0.key < $1.key }.map { ($0.key, $0.value.id) }
    }
}
