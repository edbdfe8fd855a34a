/// For each record of one table, a list of things tied to it, answered in O(1).
///
/// One flat array and the offset at which each row begins: two allocations whatever the number of rows.
public struct Adjacency<From, To: Sendable>: Sendable {
    @usableFromInline let starts: [Int32]
    @usableFromInline let values: [To]

    /// Groups `pairs` by row; within a row they keep the order in which they are given.
    public init(rows: Int, _ pairs: [(from: Ref<From>, to: To)]) {
        var starts = [Int32](repeating: 0, count: rows + 1)
        for pair in pairs { starts[Int(pair.from.row) + 1] += 1 }
        for row in 0..<rows { starts[row + 1] += starts[row] }
        var next = starts
        var order = [Int](repeating: 0, count: pairs.count)
        for (position, pair) in pairs.enumerated() {
            let row = Int(pair.from.row)
            order[Int(next[row])] = position
            next[row] += 1
        }
        self.starts = starts
        values = order.map { pairs[$0].to }
    }

    /// What is tied to `ref`.
    @inlinable public subscript(ref: Ref<From>) -> ArraySlice<To> {
        values[Int(starts[Int(ref.row)])..<Int(starts[Int(ref.row) + 1])]
    }
}
