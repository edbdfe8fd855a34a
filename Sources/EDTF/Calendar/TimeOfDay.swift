/// A local time of day, to the second.
///
/// 24:00:00 is the end of the day it is written on and sorts after 23:59:59 of that day.
public struct TimeOfDay: Hashable, Sendable {
    /// 0 to 23, or 24 when minute and second are 0.
    public let hour: Int
    /// 0 to 59.
    public let minute: Int
    /// 0 to 59. EDTF knows no leap seconds.
    public let second: Int

    /// `nil` when a number is out of its range.
    public init?(hour: Int, minute: Int, second: Int) {
        let isEndOfDay = hour == 24 && minute == 0 && second == 0
        guard isEndOfDay || (0...23).contains(hour),
            (0...59).contains(minute), (0...59).contains(second)
        else { return nil }
        self.hour = hour
        self.minute = minute
        self.second = second
    }

    /// Seconds since the day began, 0 to 86,400.
    public var secondOfDay: Int { (hour * 60 + minute) * 60 + second }
}

extension TimeOfDay: Comparable {
    public static func < (a: TimeOfDay, b: TimeOfDay) -> Bool { a.secondOfDay < b.secondOfDay }
}

extension TimeOfDay: CustomStringConvertible {
    /// `hh:mm:ss`.
    public var description: String {
        "\(zeroPadded(hour, width: 2)):\(zeroPadded(minute, width: 2)):\(zeroPadded(second, width: 2))"
    }
}
