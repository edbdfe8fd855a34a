/// A record that has an id, unique among the records of its kind in a site.
public protocol Identified: Sendable {
    /// The id, `[a-z0-9]+(-[a-z0-9]+)*`.
    var id: String { get }
}

/// All records of one kind, sorted by id.
public struct Table<Record: Identified>: Sendable {
    @usableFromInline var rows: [Record]
    @usableFromInline let rowOfID: [String: Int32]
    /// Where it is noted which records are looked up, if anywhere.
    @usableFromInline var log: ReadLog.Column?
    /// Former ids and the record that each leads to, sorted by former id.
    public let aliases: [(id: String, ref: Ref<Record>)]

    /// A table of `records`, sorted here.
    ///
    /// - Precondition: ids are unique and no alias is an id; linking has reported what is not.
    @inlinable public init(_ records: [Record], aliases: [(id: String, of: String)] = []) {
        var isSorted = true
        for row in records.indices.dropFirst() where !(records[row - 1].id < records[row].id) { isSorted = false }
        rows = isSorted ? records : records.sorted { $0.id < $1.id }
        var rowOfID = [String: Int32](minimumCapacity: records.count)
        for row in rows.indices { rowOfID[rows[row].id] = Int32(row) }
        var former: [(id: String, ref: Ref<Record>)] = []
        for alias in aliases {
            if let row = rowOfID[alias.of] { former.append((alias.id, Ref(Int(row)))) }
        }
        self.rowOfID = rowOfID
        self.aliases = former.sorted { ($0.id, $0.ref) < ($1.id, $1.ref) }
    }

    /// Puts another record in the place of one.
    ///
    /// - Precondition: both have the same id.
    mutating func replace(_ ref: Ref<Record>, with record: Record) {
        precondition(record.id == rows[Int(ref.row)].id, "a record keeps its id")
        rows[Int(ref.row)] = record
    }

    /// The record with `id`, former ids not counted.
    public func ref(_ id: String) -> Ref<Record>? {
        rowOfID[id].map { Ref(Int($0)) }
    }

    /// Every ref of the table in order.
    @inlinable public var refs: Refs { Refs(endIndex: rows.count) }

    /// The record, lent and not copied: to read one of its properties costs no more than that.
    @inlinable public subscript(ref: Ref<Record>) -> Record { _read { yield self[Int(ref.row)] } }

    /// The same table, whose records are noted when they are looked up.
    func noting(in log: ReadLog.Column) -> Table {
        var table = self
        table.log = log
        return table
    }
}

extension Table {
    /// Every ref of a table in order: of a type of its own, so that a loop over it in another module is one over numbers.
    public struct Refs: RandomAccessCollection, Sendable {
        public let endIndex: Int

        @inlinable init(endIndex: Int) { self.endIndex = endIndex }

        @inlinable public var startIndex: Int { 0 }
        @inlinable public subscript(row: Int) -> Ref<Record> { Ref(row) }
    }
}

extension Table: RandomAccessCollection {
    @inlinable public var startIndex: Int { 0 }
    @inlinable public var endIndex: Int { rows.count }
    @inlinable public subscript(row: Int) -> Record {
        _read {
            log?.note(row)
            yield rows[row]
        }
    }
}
