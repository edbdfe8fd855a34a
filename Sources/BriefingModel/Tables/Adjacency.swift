import Threads

/// For each record of one table, a list of things tied to it or known of it, answered in O(1).
///
/// One flat array and the offset at which each row begins: two allocations whatever the number of rows.
public struct Adjacency<From, To: Sendable>: Sendable {
    @usableFromInline let starts: [Int32]
    @usableFromInline var values: [To]

    /// Groups `pairs` by row; within a row they keep the order in which they are given.
    @inlinable public init(rows: Int, _ pairs: [(from: Ref<From>, to: To)]) {
        var starts = [Int32](repeating: 0, count: rows + 1)
        for pair in pairs { starts[Int(pair.from.row) + 1] += 1 }
        for row in 0..<rows { starts[row + 1] += starts[row] }
        var next = starts
        var order = [Int32](repeating: 0, count: pairs.count)
        for (position, pair) in pairs.enumerated() {
            let row = Int(pair.from.row)
            order[Int(next[row])] = Int32(position)
            next[row] += 1
        }
        self.starts = starts
        values = order.map { pairs[Int($0)].to }
    }

    /// The lists that `list` gives for one row after the other.
    ///
    /// - Parameter jobs: how many threads to use.
    init(rows: Int, jobs: Int, _ list: @Sendable (Ref<From>) -> [To]) {
        let slices = Threads.map(slicesOf: rows, jobs: jobs) { slice in
            var values: [To] = []
            let counts = slice.map { row in
                let list = list(Ref(row))
                values += list
                return Int32(list.count)
            }
            return (counts: counts, values: values)
        }
        var starts: [Int32] = [0]
        starts.reserveCapacity(rows + 1)
        for count in slices.lazy.map(\.counts).joined() { starts.append(starts[starts.count - 1] + count) }
        self.starts = starts
        var values: [To] = []
        values.reserveCapacity(slices.reduce(0) { $0 + $1.values.count })
        for slice in slices { values += slice.values }
        self.values = values
    }

    /// The same with other things in the places of those that `isOld` picks.
    ///
    /// - Parameter pairs: the others, in the order of `init(rows:_:)`.
    /// - Returns: nil where they are tied to other rows than the old ones, or more or less often.
    func replacing(where isOld: (To) -> Bool, with pairs: [(from: Ref<From>, to: To)]) -> Adjacency? {
        var pairs = Adjacency(rows: starts.count - 1, pairs).inOrder[...]
        var result = self
        for row in 0..<starts.count - 1 {
            for position in Int(starts[row])..<Int(starts[row + 1]) where isOld(values[position]) {
                guard let pair = pairs.popFirst(), Int(pair.from.row) == row else { return nil }
                result.values[position] = pair.to
            }
        }
        return pairs.isEmpty ? result : nil
    }

    /// All pairs, row after row.
    private var inOrder: [(from: Ref<From>, to: To)] {
        (0..<starts.count - 1).flatMap { row in
            values[Int(starts[row])..<Int(starts[row + 1])].map { (Ref(row), $0) }
        }
    }

    /// What is tied to `ref`.
    @inlinable public subscript(ref: Ref<From>) -> ArraySlice<To> {
        values[Int(starts[Int(ref.row)])..<Int(starts[Int(ref.row) + 1])]
    }
}
