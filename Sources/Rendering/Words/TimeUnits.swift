import EDTF

// The names of days, months, quarters, years, decades and centuries.

extension Wording {
    /// The short name of the stretch that begins on `start`, beside its year: “8 Jan”, “Jan”, “2020”, “2010s”.
    func shortName(of start: CivilDate, _ unit: TimeUnit) -> String {
        switch unit {
        case .day: shortDay(start)
        case .month: shortMonth(start)
        case .quarter: Self.fill(page.months, [("first", shortMonth(start)), ("last", shortMonth(start, plus: 2))])
        case .year: year(start)
        case .decade: start.year > 0 ? Self.fill(page.decade, [("year", String(start.year))]) : year(start)
        case .century: Self.fill(page.centuryFrom, [("year", year(start))])
        }
    }

    /// The name of a stretch with its year: “8 Jan 2020”, “January 2020”, “2020”; empty beyond the calendar.
    func name(of number: Int64, _ unit: TimeUnit) -> String {
        guard let start = unit.start(number) else { return "" }
        func monthOfYear(_ month: String) -> String {
            Self.fill(dates.monthOfYear, [("month", month), ("year", year(start))])
        }
        switch unit {
        case .day: return day(start)
        case .month: return monthOfYear(dates.months[start.month - 1])
        case .quarter:
            let last = dates.months[min(start.month + 1, 11)]
            return monthOfYear(
                Self.fill(page.months, [("first", dates.months[start.month - 1]), ("last", last)]))
        case .year, .decade, .century: return shortName(of: start, unit)
        }
    }

    private func shortMonth(_ date: CivilDate, plus months: Int) -> String {
        String(dates.months[min(date.month - 1 + months, 11)].prefix(3))
    }
}
