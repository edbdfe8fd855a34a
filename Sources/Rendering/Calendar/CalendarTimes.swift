import BriefingModel
import EDTF

/// When an event stands in a calendar, in the notation of RFC 5545, sections 3.3.4 and 3.3.5.
struct CalendarTimes {
    let isAllDay: Bool
    let start: String
    /// Exclusive; nil for an instant and where no end is known, so that a calendar shows the first day alone.
    let end: String?

    /// Nil for what has no bound, or none in the years 1 to 9999 that iCalendar can write.
    init?(_ when: When) {
        isAllDay = when.clock == nil && !when.edtf.hasTime
        if isAllDay {
            guard let bounds = Self.days(when.edtf), let start = Self.day(bounds.first) else { return nil }
            self.start = start
            end = bounds.last.flatMap { Self.day(CivilDate(dayNumber: $0.dayNumber + 1)) }
        } else {
            let span = when.span
            guard !span.isOpenAtStart, let start = Self.instant(span.earliest) else { return nil }
            self.start = start
            // The last second of a day that a window ends with is in it; a clock's own end is not.
            let isWholeDay = when.edtf.singleDay == nil
            end =
                span.latest > span.earliest && !span.isOpenAtEnd
                ? Self.instant(isWholeDay ? span.latest + 1 : span.latest) : nil
        }
    }

    /// The beginning of a day; that of 1970 for a day that iCalendar cannot write.
    static func stamp(_ date: CivilDate) -> String { "\(day(date) ?? "19700101")T000000Z" }

    /// The first and the last day; where only the last is known, an event stands on that one.
    private static func days(_ edtf: EDTF) -> (first: CivilDate, last: CivilDate?)? {
        guard let first = edtf.earliest.date else { return edtf.latest.date.map { ($0, $0) } }
        return (first, edtf.latest.date)
    }

    private static func day(_ date: CivilDate) -> String? {
        (1...9999).contains(date.year) ? date.description.filter { $0 != "-" } : nil
    }

    private static func instant(_ instant: Int64) -> String? {
        guard let date = day(CalendarSpan.day(instant)) else { return nil }
        let second = CalendarSpan.second(instant)
        let clock = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
        return "\(date)T\(clock)Z"
    }
}
