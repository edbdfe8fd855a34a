/// One day of the proleptic Gregorian calendar (ISO 8601), without a time zone.
///
/// Years are astronomical: 1 BC is the year 0, 2 BC the year −1. Dates order chronologically.
///
/// ```swift
/// let day = CivilDate(year: 2020, month: 1, day: 8)   // Optional: nil when there is no such day
/// day?.dayNumber                                      // 18269 days after 1970-01-01
/// day?.weekday                                        // .wednesday
/// ```
public struct CivilDate: Hashable, Sendable {
    /// The astronomical year, within ``years`` unless the date came from a day number.
    public let year: Int64
    /// 1 to 12.
    public var month: Int { Int(storedMonth) }
    /// 1 to 31.
    public var day: Int { Int(storedDay) }

    // One byte each: timelines hold these by the thousand.
    private let storedMonth: UInt8
    private let storedDay: UInt8

    /// The years a date can be made of: ±25 × 10¹⁵, chosen so that every day number fits `Int64`.
    public static let years: ClosedRange<Int64> = -25_000_000_000_000_000...25_000_000_000_000_000

    /// `nil` when the calendar has no such day, or the year lies outside ``years``.
    public init?(year: Int64, month: Int, day: Int) {
        guard Self.years.contains(year), (1...12).contains(month),
            day >= 1, day <= Self.daysInMonth(month, year: year)
        else { return nil }
        self.init(knownYear: year, month: month, day: day)
    }

    /// For values already checked against the calendar.
    init(knownYear year: Int64, month: Int, day: Int) {
        self.year = year
        storedMonth = UInt8(truncatingIfNeeded: month)
        storedDay = UInt8(truncatingIfNeeded: day)
    }

    /// Whether the year has a 29 February.
    public static func isLeapYear(_ year: Int64) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// The number of days in a month, 28 to 31; 0 when `month` is not 1 to 12.
    public static func daysInMonth(_ month: Int, year: Int64) -> Int {
        daysInMonth(month, inLeapYear: isLeapYear(year))
    }

    static func daysInMonth(_ month: Int, inLeapYear isLeap: Bool) -> Int {
        switch month {
        case 2: isLeap ? 29 : 28
        case 4, 6, 9, 11: 30
        case 1...12: 31
        default: 0
        }
    }
}

extension CivilDate: Comparable {
    public static func < (a: CivilDate, b: CivilDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }
}

extension CivilDate: CustomStringConvertible {
    /// `YYYY-MM-DD`; more digits or a minus sign where the year needs them.
    public var description: String {
        if 0...9999 ~= year { return usualDescription }
        return "\(zeroPadded(year, width: 4))-\(zeroPadded(month, width: 2))-\(zeroPadded(day, width: 2))"
    }

    /// The description where the year has four digits, as almost every date's has: it fits into the string itself.
    private var usualDescription: String {
        String(unsafeUninitializedCapacity: 10) { text in
            func write(_ number: Int, digits: Range<Int>) {
                var rest = number
                for place in digits.reversed() {
                    text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
                    rest /= 10
                }
            }
            write(Int(year), digits: 0..<4)
            write(month, digits: 5..<7)
            write(day, digits: 8..<10)
            text[4] = UInt8(ascii: "-")
            text[7] = UInt8(ascii: "-")
            return 10
        }
    }
}
