import BriefingModel
import EDTF
import TimeZones

/// Where a date lies on the site's calendar, in seconds since 1970-01-01T00:00:00 of its clocks.
///
/// Whole days keep the day that the record names, wherever that was; only times of day are told by the site's clocks.
/// An open or unknown start is `Int64.min`, an open or unknown end `Int64.max`.
struct CalendarSpan: Hashable, Sendable {
    let start: Int64
    let end: Int64
    /// Whether its bounds are where they are drawn: a time of day that is not about one.
    let isSharp: Bool
    /// Whether it begins on a day that is known, and not in a month or a year.
    let beginsOnADay: Bool

    /// - Parameter clocks: by which times of day are told: the site's, else the date's own; UTC if nil.
    init(_ when: When, clocks: TimeZone?) {
        let edtf = when.edtf
        func local(_ instant: Int64) -> Int64 {
            guard instant != .min, instant != .max, let clocks else { return instant }
            return instant.addingReportingOverflow(clocks.offset(at: instant)).partialValue
        }
        let hasTime = when.clock != nil || edtf.hasTime
        let start =
            hasTime ? local(when.span.earliest) : Instants.start(of: edtf.earliest, in: nil, shift: nil)
        // The clock of an interval tells its start alone.
        let end =
            hasTime && (edtf.singleDay != nil)
            ? local(when.span.latest) : Instants.end(of: edtf.latest, in: nil, shift: nil)
        self.start = start
        self.end = max(start, end)
        isSharp = hasTime && when.clock?.isAbout != true
        beginsOnADay =
            start != .min && (edtf.singleDay != nil || edtf.interval != nil)
            && edtf.dates.first?.precision ?? .day == .day
    }

    /// A whole day.
    init(_ day: CivilDate) {
        start = Instants.start(of: .day(day), in: nil, shift: nil)
        end = Instants.end(of: .day(day), in: nil, shift: nil)
        isSharp = false
        beginsOnADay = true
    }

    /// The day on which it begins; nil where nothing bounds it before.
    var firstDay: CivilDate? { start == .min ? nil : Self.day(start) }

    /// The instant by which a drawing makes room for it; nil where it has no bound.
    var anchor: Int64? { start != .min ? start : end != .max ? end : nil }

    /// The day of an instant of the calendar.
    static func day(_ instant: Int64) -> CivilDate { Instants.reading(at: instant).day }

    /// The second, from 0, of its day.
    static func second(_ instant: Int64) -> Int64 { Int64(Instants.reading(at: instant).secondOfDay) }
}
