/// Which articles and claims are looked up while something is made from a briefing: all of whose words can stand in it.
///
/// A reference, for the tables of a briefing write into it (``Briefing/noting(in:)``) whoever reads them. One thread at a
/// time may use it and that briefing; each has its own.
///
/// ```swift
/// let log = briefing.readLog()
/// let noting = briefing.noting(in: log)
/// // … make a page from `noting` …
/// let records = log.take()
/// ```
public final class ReadLog: @unchecked Sendable {
    /// The number of the first claim: articles come first, each by its row.
    private let firstClaim: Int
    private let notes: UnsafeMutablePointer<Notes>

    /// - Parameters:
    ///   - articles: how many articles there are.
    ///   - claims: how many claims.
    init(articles: Int, claims: Int) {
        firstClaim = articles
        notes = .allocate(capacity: 1)
        notes.initialize(to: Notes(count: articles + claims))
    }

    deinit {
        notes.pointee.stamps.deallocate()
        notes.deinitialize(count: 1)
        notes.deallocate()
    }

    var articles: Column { Column(notes: notes, first: 0) }
    var claims: Column { Column(notes: notes, first: firstClaim) }

    /// The numbers of the records that were looked up since this was last called, each once, sorted.
    public func take() -> [UInt32] {
        defer {
            notes.pointee.numbers.removeAll(keepingCapacity: true)
            notes.pointee.renew()
        }
        notes.pointee.renew()
        return notes.pointee.numbers.filter { notes.pointee.isNew($0) }.sorted()
    }

    /// Begins a part: what was looked up before is noted again when it is looked up in this.
    ///
    /// - Returns: where the part begins, for ``numbers(since:)``.
    public func begin() -> Int {
        notes.pointee.renew()
        return notes.pointee.numbers.count
    }

    /// What was looked up in a part that began at `start`.
    public func numbers(since start: Int) -> ArraySlice<UInt32> { notes.pointee.numbers[start...] }

    /// Notes what was looked up elsewhere for the same purpose.
    public func note(_ numbers: ArraySlice<UInt32>) {
        for number in numbers where notes.pointee.isNew(number) { notes.pointee.numbers.append(number) }
    }
}

extension ReadLog {
    /// What was noted so far.
    @usableFromInline struct Notes {
        /// For each number the stamp under which it was noted last.
        @usableFromInline let stamps: UnsafeMutablePointer<UInt32>
        @usableFromInline var stamp: UInt32 = 1
        @usableFromInline var numbers: [UInt32] = []
        private let count: Int

        init(count: Int) {
            self.count = count
            stamps = .allocate(capacity: max(1, count))
            stamps.initialize(repeating: 0, count: count)
        }

        /// Forgets which numbers were noted, not that they were.
        mutating func renew() {
            stamp &+= 1
            guard stamp == 0 else { return }
            stamps.update(repeating: 0, count: count)
            stamp = 1
        }

        /// Whether a number is met for the first time under this stamp, which is then no longer so.
        @inlinable mutating func isNew(_ number: UInt32) -> Bool {
            guard stamps[Int(number)] != stamp else { return false }
            stamps[Int(number)] = stamp
            return true
        }
    }

    /// A table's place in it. It is valid as long as the log.
    ///
    /// A bare pointer: tables are read so often that counting references to the log would cost more than noting.
    @usableFromInline struct Column: @unchecked Sendable {
        @usableFromInline let notes: UnsafeMutablePointer<Notes>
        @usableFromInline let first: Int

        @inlinable func note(_ row: Int) {
            let number = UInt32(truncatingIfNeeded: first + row)
            if notes.pointee.isNew(number) { notes.pointee.numbers.append(number) }
        }
    }
}
