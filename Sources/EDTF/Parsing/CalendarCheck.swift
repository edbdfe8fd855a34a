/// Whether the calendar has a day that fits the digits of a date, and if not, why.
struct CalendarCheck {
    let year: EDTF.Year
    let month: Parser.Component?
    let day: Parser.Component?
    let grouping: EDTF.SubYearGrouping?
    /// Where the date stands.
    let range: Range<Int>

    func bounds() throws(EDTFError) -> (earliest: CivilDate, latest: CivilDate) {
        if let day = day?.digits.value, !(1...31).contains(day) { throw dayOutOfRange("a day is 01 to 31") }
        let bounds = EDTF.Date.bounds(year: year, month: month?.digits, day: day?.digits, grouping: grouping)
        guard let bounds else { throw reason }
        return bounds
    }

    private var reason: EDTFError {
        guard let month else { return nothingFits(range) }
        if month.digits.value == nil, !(1...12).contains(where: month.digits.matches) {
            return EDTFError(.nothingFits, month.range, "no month from 01 to 12 fits “\(month.digits)”")
        }
        guard let monthNumber = month.digits.value, let day, let dayNumber = day.digits.value else {
            return nothingFits(day?.range ?? range)
        }
        let name = EDTFWording.english.month(monthNumber)
        let longest = CivilDate.daysInMonth(monthNumber, inLeapYear: true)
        if dayNumber > longest { return dayOutOfRange("\(name) never has more than \(longest) days") }
        if year.value != nil {
            return EDTFError(
                .notALeapYear, day.range, "February \(year) has 28 days: \(year) is not a leap year")
        }
        return EDTFError(.nothingFits, range, "no year that fits “\(year)” is a leap year")
    }

    private func dayOutOfRange(_ rule: String) -> EDTFError {
        EDTFError(.dayOutOfRange, day?.range ?? range, rule)
    }

    private func nothingFits(_ place: Range<Int>) -> EDTFError {
        EDTFError(.nothingFits, place, "no day of the calendar fits these digits")
    }
}
