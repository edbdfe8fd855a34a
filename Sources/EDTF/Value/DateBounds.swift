// The first and the last day a date can be, found without listing every day that fits.

extension EDTF.Date {
    /// `nil` when no day of the calendar fits, as with `19X1-02-29`.
    static func bounds(
        year: EDTF.Year, month: EDTF.Digits?, day: EDTF.Digits?, grouping: EDTF.SubYearGrouping?
    ) -> (earliest: CivilDate, latest: CivilDate)? {
        if let grouping {
            let (first, last) = (year.span.lowerBound, year.span.upperBound)
            let (start, end) = (grouping.months.lowerBound, grouping.months.upperBound)
            let endYear = end > 12 ? last + 1 : last
            let endMonth = (end - 1) % 12 + 1
            return (
                CivilDate(knownYear: first, month: start, day: 1),
                CivilDate(
                    knownYear: endYear, month: endMonth,
                    day: CivilDate.daysInMonth(endMonth, year: endYear))
            )
        }
        // Most dates are whole days.
        if let day = day?.value, let month = month?.value, let number = year.value, year.significantDigits == nil {
            return CivilDate(year: number, month: month, day: day).map { ($0, $0) }
        }
        // Which days fit depends on the year only through its leap day: look once at each kind.
        let common = firstAndLast(month: month, day: day, inLeapYear: false)
        let leap = firstAndLast(month: month, day: day, inLeapYear: true)
        func fit(_ year: Int64) -> (first: MonthDay, last: MonthDay)? {
            CivilDate.isLeapYear(year) ? leap : common
        }
        guard leap != nil,
            let firstYear = year.first(ascending: true, where: { fit($0) != nil }),
            let lastYear = year.first(ascending: false, where: { fit($0) != nil }),
            let first = fit(firstYear)?.first, let last = fit(lastYear)?.last
        else { return nil }
        return (
            CivilDate(knownYear: firstYear, month: first.month, day: first.day),
            CivilDate(knownYear: lastYear, month: last.month, day: last.day)
        )
    }

    private typealias MonthDay = (month: Int, day: Int)

    private static func firstAndLast(
        month: EDTF.Digits?, day: EDTF.Digits?, inLeapYear isLeap: Bool
    ) -> (first: MonthDay, last: MonthDay)? {
        var found: (first: MonthDay, last: MonthDay)?
        for candidate in monthsToTry(month) {
            guard let days = firstAndLast(day, upTo: CivilDate.daysInMonth(candidate, inLeapYear: isLeap))
            else { continue }
            found = (found?.first ?? (candidate, days.first), (candidate, days.last))
        }
        return found
    }

    private static func monthsToTry(_ month: EDTF.Digits?) -> [Int] {
        guard let month else { return [1, 12] }
        return (1...12).filter(month.matches)
    }

    private static func firstAndLast(_ day: EDTF.Digits?, upTo length: Int) -> (first: Int, last: Int)? {
        guard let day else { return (1, length) }
        guard let first = (1...length).first(where: day.matches),
            let last = (1...length).last(where: day.matches)
        else { return nil }
        return (first, last)
    }
}
