import EDTF

/// A stretch of the calendar by which time is told: the columns of a drawing, the pages of a long timeline.
enum TimeUnit: Int, CaseIterable, Comparable, Sendable {
    case day, month, quarter, year, decade, century

    static func < (a: TimeUnit, b: TimeUnit) -> Bool { a.rawValue < b.rawValue }

    /// The number of the stretch that a day belongs to; the next stretch has the next number.
    func number(_ date: CivilDate) -> Int64 {
        switch self {
        case .day: date.dayNumber
        case .month: date.year * 12 + Int64(date.month) - 1
        case .quarter: date.year * 4 + Int64(date.month - 1) / 3
        case .year: date.year
        case .decade: Self.floor(date.year, 10)
        case .century: Self.floor(date.year, 100)
        }
    }

    /// The first day of a stretch; nil beyond the calendar.
    func start(_ number: Int64) -> CivilDate? {
        switch self {
        case .day: CivilDate(dayNumber: number)
        case .month: Self.first(ofMonth: number)
        case .quarter: Self.first(ofMonth: number * 3)
        case .year: CivilDate(year: number, month: 1, day: 1)
        case .decade: CivilDate(year: number * 10, month: 1, day: 1)
        case .century: CivilDate(year: number * 100, month: 1, day: 1)
        }
    }

    private static func first(ofMonth number: Int64) -> CivilDate? {
        let year = floor(number, 12)
        return CivilDate(year: year, month: Int(number - year * 12) + 1, day: 1)
    }

    private static func floor(_ a: Int64, _ b: Int64) -> Int64 { a >= 0 ? a / b : (a - b + 1) / b }
}
