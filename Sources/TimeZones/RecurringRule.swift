import EDTF

/// The rule at the end of a tz file: how offsets go on after the last recorded change (POSIX `TZ`, as RFC 8536
/// extends it).
struct RecurringRule: Hashable, Sendable {
    /// A day of every year, and the time of it at which clocks change.
    struct Change: Hashable, Sendable {
        enum Day: Hashable, Sendable {
            /// `Jn`: 1 to 365, 29 February never counted.
            case julian(Int)
            /// `n`: 0 to 365, 29 February counted.
            case zeroBased(Int)
            /// `Mm.w.d`: weekday `d` (0 is Sunday) of week `w` (5 is the last) of month `m`.
            case weekday(month: Int, week: Int, day: Int)
        }

        var day: Day
        /// Seconds of local time after that day's midnight; may be negative or beyond the day.
        var time: Int64

        /// Seconds since 1970 by the local clock at which it happens in `year`.
        func local(in year: Int64) -> Int64 {
            dayNumber(in: year) * 86_400 + time
        }

        private func dayNumber(in year: Int64) -> Int64 {
            switch day {
            case .julian(let number):
                let leap = CivilDate.isLeapYear(year) && number >= 60 ? 1 : 0
                return Self.firstDay(of: 1, year) + Int64(number - 1 + leap)
            case .zeroBased(let number): return Self.firstDay(of: 1, year) + Int64(number)
            case .weekday(let month, let week, let day):
                let first = Self.firstDay(of: month, year)
                // 1970-01-01 was a Thursday, 4 with Sunday as 0.
                let weekdayOfFirst = Int(((first % 7) + 7 + 4) % 7)
                var number = (day - weekdayOfFirst + 7) % 7 + (week - 1) * 7
                while number >= CivilDate.daysInMonth(month, year: year) { number -= 7 }
                return first + Int64(number)
            }
        }

        private static func firstDay(of month: Int, _ year: Int64) -> Int64 {
            CivilDate(year: year, month: month, day: 1)?.dayNumber ?? 0
        }
    }

    /// Seconds east of UTC.
    var standard: Int64
    /// Daylight saving time, where it is kept.
    var daylight: Daylight?

    struct Daylight: Hashable, Sendable {
        var offset: Int64
        var start: Change
        var end: Change
    }

    func offset(at instant: Int64) -> Int64 {
        guard let daylight else { return standard }
        let local = instant + standard
        let year = CivilDate(dayNumber: (local - ((local % 86_400) + 86_400) % 86_400) / 86_400).year
        let start = daylight.start.local(in: year) - standard
        let end = daylight.end.local(in: year) - daylight.offset
        let isDaylight = start < end ? (start..<end).contains(instant) : !(end..<start).contains(instant)
        return isDaylight ? daylight.offset : standard
    }
}
