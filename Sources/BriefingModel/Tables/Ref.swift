/// The position of a record in its table of a `Briefing`.
///
/// Tables are sorted by id, so comparing two refs of one table compares their ids.
public struct Ref<Record>: Hashable, Comparable, Sendable {
    /// The row in the table.
    public let row: Int32

    /// A reference to row `row`.
    @inlinable public init(_ row: Int) { self.row = Int32(row) }

    @inlinable public static func < (a: Ref, b: Ref) -> Bool { a.row < b.row }
}
