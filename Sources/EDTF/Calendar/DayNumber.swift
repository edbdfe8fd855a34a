// Dates to day numbers and back, in eras of 400 years (146,097 days, exactly 20,871 weeks).
// Years are counted from 1 March inside an era, so that the leap day is an era year's last.

private let daysPerEra: Int64 = 146_097
/// Days from 0000-03-01, where era 0 begins, to 1970-01-01.
private let epochInEra0: Int64 = 719_468

extension CivilDate {
    /// Days since 1970-01-01, negative before it.
    public var dayNumber: Int64 {
        let marchYear = month > 2 ? year : year - 1
        let era = floorDivision(marchYear, 400).quotient
        let yearOfEra = marchYear - era * 400
        let marchMonth = Int64((month + 9) % 12)
        let dayOfYear = (153 * marchMonth + 2) / 5 + Int64(day) - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        // The product alone can pass Int64's ends where the sum does not; wrapping gives the exact sum.
        return era &* daysPerEra &+ (dayOfEra - epochInEra0)
    }

    /// The date a number of days after (or, negative, before) 1970-01-01. Every `Int64` has one.
    public init(dayNumber: Int64) {
        // Divide before shifting the epoch: the sum could not be held near Int64's ends.
        let fromEpoch = floorDivision(dayNumber, daysPerEra)
        let shifted = floorDivision(fromEpoch.remainder + epochInEra0, daysPerEra)
        let era = fromEpoch.quotient + shifted.quotient
        let dayOfEra = shifted.remainder
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        self.init(
            knownYear: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
            month: Int(month),
            day: Int(dayOfYear - (153 * marchMonth + 2) / 5 + 1))
    }

    /// The day of the week.
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday, the fourth day of ISO 8601's week.
        let index = floorDivision(dayNumber, 7).remainder + 3
        return Weekday.allCases[Int(index % 7)]
    }
}

/// Division that rounds towards negative infinity; the remainder is never negative.
private func floorDivision(_ dividend: Int64, _ divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}
