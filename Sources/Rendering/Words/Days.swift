import EDTF
import Mustache

extension Wording {
    /// “8 January 2020”.
    func day(_ date: CivilDate) -> String {
        fillDate(
            dates.dayOfMonth, date,
            month: Self.fill(dates.monthOfYear, [("month", dates.months[date.month - 1]), ("year", year(date))]))
    }

    /// “Wednesday 8 January 2020”.
    func weekday(_ date: CivilDate) -> String { weekday(date, day(date)) }

    /// A day, said in `words`, with its weekday.
    fileprivate func weekday(_ date: CivilDate, _ words: String) -> String {
        Self.fill(self.date.weekday, [("weekday", weekdays[date.weekday.rawValue - 1]), ("date", words)])
    }

    /// “8 January”.
    func dayAndMonth(_ date: CivilDate) -> String {
        fillDate(dates.dayOfMonth, date, month: dates.months[date.month - 1])
    }

    /// “8 Jan”, for drawings.
    func shortDay(_ date: CivilDate) -> String {
        fillDate(dates.dayOfMonth, date, month: shortMonth(date))
    }

    /// “8 Jan”, with its year where that is another than `year`, the year of the label before.
    func shortDay(_ date: CivilDate, after year: Int64?) -> String {
        date.year == year
            ? shortDay(date)
            : Self.fill(dates.monthOfYear, [("month", shortDay(date)), ("year", self.year(date))])
    }

    /// “8–10 Jan”, “30 Jan–2 Feb”: neighbouring days for drawings, the year of the last said as above.
    func shortDays(_ first: CivilDate, _ last: CivilDate, after year: Int64?) -> String {
        guard first != last else { return shortDay(last, after: year) }
        let isOneMonth = first.year == last.year && first.month == last.month
        let start =
            isOneMonth ? String(first.day) : first.year == last.year ? shortDay(first) : shortDay(first, after: nil)
        return Self.fill(page.dayRange, [("first", start), ("last", shortDay(last, after: year))])
    }

    /// “Jan”.
    func shortMonth(_ date: CivilDate) -> String { String(dates.months[date.month - 1].prefix(3)) }

    /// “2020”, “44 BC”.
    func year(_ date: CivilDate) -> String {
        date.year > 0 ? String(date.year) : Self.fill(dates.yearBC, [("year", String(1 - date.year))])
    }

    private func fillDate(_ pattern: String, _ date: CivilDate, month: String) -> String {
        Self.fill(pattern, [("day", String(date.day)), ("month", month)])
    }
}

extension Output {
    /// Adds a day as `<time>`: “8 January 2020”.
    mutating func append(day: CivilDate, _ words: Wording) {
        append(time: day) { words.dayNames.write(day, to: &$0) || $0.add(words.day(day)) }
    }

    /// Adds a day as `<time>` with its weekday.
    mutating func append(weekday day: CivilDate, _ words: Wording) {
        append(time: day) { words.dayNames.write(weekday: day, to: &$0) || $0.add(words.weekday(day)) }
    }

    /// Adds a day as `<time>` with its weekday, without its year where that of the day named next is the same.
    mutating func append(weekday day: CivilDate, before next: CivilDate, _ words: Wording) {
        let date = day.year == next.year ? words.dayAndMonth(day) : words.day(day)
        append(time: day.description, words.weekday(day, date), isDateTime: day.isHTMLDate)
    }

    /// Adds a day as `<time>` without its year, where the page says which year.
    mutating func append(dayAndMonth day: CivilDate, _ words: Wording) {
        append(time: day.description, words.dayAndMonth(day), isDateTime: day.isHTMLDate)
    }

    /// Adds a day as `<time>`, its year only where it is not that of the date for which the page speaks.
    mutating func append(day: CivilDate, inYearOf date: CivilDate, _ words: Wording) {
        if day.year == date.year { append(dayAndMonth: day, words) } else { append(day: day, words) }
    }

    /// Adds words in `<time>`, or alone where HTML has no machine-readable form for what they say.
    mutating func append(time dateTime: String, _ text: String, isDateTime: Bool = true) {
        guard isDateTime else { return append(escaping: text) }
        append("<time datetime=\"")
        append(escaping: dateTime)
        append("\">")
        append(escaping: text)
        append("</time>")
    }

    /// Adds a day in `<time>`, in words that `write` adds.
    private mutating func append(time day: CivilDate, _ write: (inout Output) -> Bool) {
        guard day.isHTMLDate else { return _ = write(&self) }
        append("<time datetime=\"")
        append(isoDay: day)
        append("\">")
        _ = write(&self)
        append("</time>")
    }

    /// Adds `YYYY-MM-DD`, the year of four digits.
    private mutating func append(isoDay day: CivilDate) {
        let year = Int(day.year)
        if year < 1000 { append(year < 10 ? "000" : year < 100 ? "00" : "0") }
        append(year)
        append(day.month < 10 ? "-0" : "-")
        append(day.month)
        append(day.day < 10 ? "-0" : "-")
        append(day.day)
    }

    private mutating func add(_ text: String) -> Bool {
        append(escaping: text)
        return true
    }
}

extension CivilDate {
    /// Whether HTML has a machine-readable form for it.
    fileprivate var isHTMLDate: Bool { (1...9999).contains(year) }
}
