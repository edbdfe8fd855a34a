import EDTF

/// Instants of civil dates, in seconds since 1970-01-01T00:00:00Z, without overflow however far the year.
public enum Instants {
    /// Years beyond which zones are of no use.
    private static let zoned: ClosedRange<Int64> = -1_000_000...1_000_000
    /// Years beyond which seconds might not fit: all that is farther counts as one instant.
    private static let counted: ClosedRange<Int64> = -290_000_000_000...290_000_000_000

    /// The first instant of what begins at `bound`: `Int64.min` where that is open or unknown.
    ///
    /// - Parameters:
    ///   - zone: whose clock the bound is told by; UTC if nil.
    ///   - shift: the shift from UTC that the date names itself, which wins over the zone.
    public static func start(of bound: EDTF.Bound, in zone: TimeZone?, shift: TimeShift?) -> Int64 {
        switch bound {
        case .open, .unknown: .min
        case .day(let date): day(date, in: zone)?.lowerBound ?? (date.year < 0 ? .min + 1 : .max - 1)
        case .second(let date, let time): second(date, time, in: zone, shift: shift).lowerBound
        }
    }

    /// The last instant of what ends at `bound`: `Int64.max` where that is open or unknown.
    public static func end(of bound: EDTF.Bound, in zone: TimeZone?, shift: TimeShift?) -> Int64 {
        switch bound {
        case .open, .unknown: .max
        case .day(let date): day(date, in: zone).map { $0.upperBound - 1 } ?? (date.year < 0 ? .min + 1 : .max - 1)
        case .second(let date, let time): second(date, time, in: zone, shift: shift).upperBound
        }
    }

    /// The instants that a clock in `zone` may mean by `local`: two where it was put back over that time, else one;
    /// whether it came at all.
    public static func instants(ofLocal local: Int64, in zone: TimeZone?) -> (instants: ClosedRange<Int64>, came: Bool)
    {
        guard let zone else { return (local...local, true) }
        switch zone.instants(ofLocal: local) {
        case .once(let instant): return (instant...instant, true)
        case .twice(let first, let second): return (min(first, second)...max(first, second), true)
        case .never(let instant): return (instant...instant, false)
        }
    }

    /// The day and the second of the day that a clock that shows UTC shows at an instant, however far.
    public static func reading(at instant: Int64) -> (day: CivilDate, secondOfDay: Int) {
        let second = ((instant % 86_400) + 86_400) % 86_400
        // Not the instant less the seconds, which might not fit.
        return (CivilDate(dayNumber: instant / 86_400 - (second > 0 && instant < 0 ? 1 : 0)), Int(second))
    }

    /// Whether an instant is that of a date, and not of all that lie farther off than seconds are counted.
    public static func isCounted(_ instant: Int64) -> Bool { (.min + 2...(.max - 2)).contains(instant) }

    /// Midnight of `date` on a clock that shows UTC; 0 where it does not fit.
    public static func seconds(_ date: CivilDate) -> Int64 {
        counted.contains(date.year) ? date.dayNumber * 86_400 : 0
    }

    private static func day(_ date: CivilDate, in zone: TimeZone?) -> Range<Int64>? {
        guard counted.contains(date.year) else { return nil }
        guard let zone, zoned.contains(date.year) else { return seconds(date)..<seconds(date) + 86_400 }
        return zone.day(date)
    }

    private static func second(
        _ date: CivilDate, _ time: TimeOfDay, in zone: TimeZone?, shift: TimeShift?
    ) -> ClosedRange<Int64> {
        let local = seconds(date) + Int64(time.secondOfDay)
        guard let shift else { return instants(ofLocal: local, in: zone).instants }
        let instant = local - Int64(shift.minutesAheadOfUTC) * 60
        return instant...instant
    }
}
