import EDTF

/// The rules by which a place has kept its clocks, from the system's tz database (IANA).
public struct TimeZone: Hashable, Sendable {
    /// The instants that a clock reading may mean.
    public enum Reading: Hashable, Sendable {
        case once(Int64)
        /// The clocks were put back: the reading came twice.
        case twice(first: Int64, second: Int64)
        /// The clocks were put forward over it: the reading never came. `at` is the instant of the change.
        case never(at: Int64)
    }

    /// The IANA name: `Asia/Baghdad`.
    public let name: String
    /// Instants at which the offset changed, ascending, in seconds since 1970-01-01T00:00:00Z.
    let changes: [Int64]
    /// Seconds east of UTC: before the first change, then after each.
    let offsets: [Int32]
    /// What holds after the last change.
    let rule: RecurringRule?

    /// The offset in force at an instant, in seconds east of UTC.
    ///
    /// - Parameter instant: seconds since 1970-01-01T00:00:00Z.
    public func offset(at instant: Int64) -> Int64 {
        if let last = changes.last, instant < last { return Int64(offsets[firstChange(after: instant)]) }
        if changes.isEmpty, rule == nil { return Int64(offsets[0]) }
        return rule?.offset(at: instant) ?? Int64(offsets[offsets.count - 1])
    }

    /// The instants that a reading of the local clock may mean.
    ///
    /// - Parameter local: the reading, as seconds since 1970-01-01T00:00:00 of the local clock.
    public func instants(ofLocal local: Int64) -> Reading {
        // No zone has changed its offset by more than a day, nor twice within two days of our era's clocks.
        let before = offset(at: local - 86_400)
        let after = offset(at: local + 86_400)
        let first = local - before
        let second = local - after
        let isFirst = offset(at: first) == before
        let isSecond = offset(at: second) == after
        switch (isFirst, isSecond) {
        case (true, true): return first == second ? .once(first) : .twice(first: first, second: second)
        case (true, false): return .once(first)
        case (false, true): return .once(second)
        case (false, false): return .never(at: change(between: second, and: first))
        }
    }

    /// The first instant of a day by the local clock, and the first of the next.
    public func day(_ date: CivilDate) -> Range<Int64> {
        let midnight = date.dayNumber * 86_400
        return start(ofLocal: midnight)..<start(ofLocal: midnight + 86_400)
    }

    /// The day and the second of the day that the local clock shows at an instant.
    public func local(at instant: Int64) -> (date: CivilDate, secondOfDay: Int) {
        let local = instant + offset(at: instant)
        let day = (local - ((local % 86_400) + 86_400) % 86_400) / 86_400
        return (CivilDate(dayNumber: day), Int(local - day * 86_400))
    }

    private func start(ofLocal local: Int64) -> Int64 {
        switch instants(ofLocal: local) {
        case .once(let instant), .twice(let instant, _), .never(let instant): instant
        }
    }

    /// The position of the first change after `instant`: also that of the offset in force at it.
    private func firstChange(after instant: Int64) -> Int {
        var (low, high) = (0, changes.count)
        while low < high {
            let middle = (low + high) / 2
            if changes[middle] <= instant { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The instant at which the offset changes between two instants that straddle one change.
    private func change(between low: Int64, and high: Int64) -> Int64 {
        var (low, high) = (min(low, high), max(low, high))
        let start = offset(at: low)
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if offset(at: middle) == start { low = middle } else { high = middle }
        }
        return high
    }
}
