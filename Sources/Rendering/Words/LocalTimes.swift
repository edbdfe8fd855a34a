import BriefingModel
import EDTF
import Mustache
import TimeZones

/// A date as the clocks of one place tell it.
struct LocalTime: Sendable {
    /// The place that the zone is named after; nil where that goes without saying, or no zone is known.
    let place: String?
    let html: SafeHTML
}

extension Edition {
    /// A date by the clocks of its own zone and, where those of `other` show something else, by theirs as well.
    ///
    /// The other zone is left out where no time of day is given, for then nobody knows what its clocks showed, and
    /// where the rules of a zone are not known. The place is named for a single day of another zone than `other`.
    func localTimes(_ when: When, other: String?) -> [LocalTime] {
        let isElsewhere = when.zone != other && when.edtf.singleDay != nil
        let own = LocalTime(place: isElsewhere ? when.zone.map(place) : nil, html: ownTime(when))
        guard let name = when.zone, let other, other != name, let zone = zones[name], let otherZone = zones[other],
            let window = Window(when, in: zone), window.differs(in: otherZone, from: zone)
        else { return [own] }
        return [own, LocalTime(place: place(other), html: SafeHTML { window.write(in: otherZone, words, &$0) })]
    }

    /// The zone shown beside a record's own: its article's, else the site's.
    func otherZone(_ article: Ref<Article>?) -> String? {
        article.flatMap { briefing[$0].zone } ?? briefing.site.zone
    }

    /// What readers call the place of a zone: as the site says, or the place that the zone is named after.
    func place(_ zone: String) -> String {
        placeNames[zone] ?? Self.place(namedBy: zone)
    }

    /// The place that a zone is named after: `New York` of `America/New_York`.
    static func place(namedBy zone: String) -> String {
        String((zone.split(separator: "/").last ?? Substring(zone)).map { $0 == "_" ? " " : $0 })
    }

    private func ownTime(_ when: When) -> SafeHTML {
        SafeHTML { output in
            let zone = when.zone.flatMap { zones[$0] }
            if let day = when.edtf.singleDay, when.edtf.anyQualification.isEmpty, let clock = when.clock {
                let start = Reading(day, minute: clock.start)
                let end = clock.end.map { Reading(day, minute: $0) }
                output.append(clock: start, end, isAbout: clock.isAbout, in: zone, words)
            } else if let day = when.edtf.date?.earliest, when.edtf.singleDay != nil,
                when.edtf.anyQualification.isEmpty
            {
                output.append(weekday: day, words)
            } else {
                output.append(
                    time: when.edtf.description, when.edtf.words(in: words.dates), isDateTime: when.edtf.isHTMLDateTime)
            }
        }
    }
}

extension EDTF {
    /// Whether HTML's `datetime` takes the value as it is written: a year, a month or a day of four-digit years.
    fileprivate var isHTMLDateTime: Bool {
        guard let date else { return false }
        return !date.hasUnspecifiedDigits && date.anyQualification.isEmpty && date.grouping == nil
            && (1...9999).contains(date.earliest.year) && description.utf8.first != UInt8(ascii: "Y")
            && date.year.significantDigits == nil
    }
}

/// What a clock shows.
struct Reading: Sendable {
    let day: CivilDate
    /// Minutes since midnight, 0 to 1439.
    let minute: Int

    /// - Parameter minute: minutes since the midnight at which `day` begins; a day and more lead to a later day.
    init(_ day: CivilDate, minute: Int) {
        self.day = CivilDate(dayNumber: day.dayNumber + Int64(minute / 1440))
        self.minute = minute % 1440
    }

    /// The instant, the first where the clock showed it twice.
    func instant(in zone: TimeZone) -> Int64 {
        switch zone.instants(ofLocal: day.dayNumber * 86_400 + Int64(minute) * 60) {
        case .once(let instant), .twice(let instant, _), .never(let instant): instant
        }
    }

    /// How far the zone's clocks are ahead of UTC then, in minutes.
    func offset(in zone: TimeZone) -> Int { Int(zone.offset(at: instant(in: zone)) / 60) }
}

/// The times of day between which something lies.
private struct Window {
    let start: Int64
    /// Nil for one instant.
    let end: Int64?
    let isAbout: Bool

    /// Nil where no time of a single day is given.
    init?(_ when: When, in zone: TimeZone) {
        isAbout = when.clock?.isAbout ?? false
        if let clock = when.clock, let day = when.edtf.singleDay {
            start = Reading(day, minute: clock.start).instant(in: zone)
            end = clock.end.map { Reading(day, minute: $0).instant(in: zone) }
        } else if let value = when.edtf.dateTime {
            let local = value.date.dayNumber * 86_400 + Int64(value.time.secondOfDay)
            if let shift = value.shift {
                start = local - Int64(shift.minutesAheadOfUTC) * 60
            } else {
                start = Reading(value.date, minute: value.time.secondOfDay / 60).instant(in: zone)
            }
            end = nil
        } else {
            return nil
        }
    }

    /// Whether the other zone's clocks show another time.
    func differs(in other: TimeZone, from zone: TimeZone) -> Bool {
        zone.offset(at: start) != other.offset(at: start)
            || end.map { zone.offset(at: $0) != other.offset(at: $0) } ?? false
    }

    func write(in zone: TimeZone, _ words: Wording, _ output: inout Output) {
        output.append(
            clock: reading(start, in: zone), end.map { reading($0, in: zone) }, isAbout: isAbout, in: zone, words)
    }

    private func reading(_ instant: Int64, in zone: TimeZone) -> Reading {
        let local = zone.local(at: instant)
        return Reading(local.date, minute: local.secondOfDay / 60)
    }
}

extension Output {
    /// Adds what a clock shows as `<time>`: `2020-01-08T01:20+03:00`, without an offset where the zone's rules are not
    /// known.
    private mutating func append(_ reading: Reading, in zone: TimeZone?) {
        append("<time datetime=\"")
        append(trusted: reading.day.description)
        append("T")
        append(clock: reading.minute)
        if let minutes = zone.map(reading.offset) {
            append(minutes < 0 ? "-" : "+")
            append(clock: abs(minutes))
        }
        append("\">")
        append(clock: reading.minute)
        append("</time>")
    }

    /// Adds minutes since midnight as a clock shows them: `01:20`.
    private mutating func append(clock minute: Int) {
        for (number, colon) in [(minute / 60, false), (minute % 60, true)] {
            if colon { append(":") }
            if number < 10 { append("0") }
            append(number)
        }
    }

    /// Adds a time of day, or the times between which something lies, with the day.
    fileprivate mutating func append(
        clock start: Reading, _ end: Reading?, isAbout: Bool, in zone: TimeZone?, _ words: Wording
    ) {
        let phrases = words.date
        let pattern =
            end == nil ? (isAbout ? phrases.about : phrases.at) : (isAbout ? phrases.aboutBetween : phrases.between)
        func time(_ reading: Reading, _ output: inout Output) { output.append(reading, in: zone) }
        append(
            pattern,
            filling: [
                ("date", { $0.append(weekday: start.day, words) }), ("time", { time(start, &$0) }),
                ("from", { time(start, &$0) }),
                (
                    "to",
                    { output in
                        guard let end else { return }
                        guard end.day != start.day else { return time(end, &output) }
                        output.append(
                            phrases.nextDay,
                            filling: [("time", { time(end, &$0) }), ("date", { $0.append(weekday: end.day, words) })])
                    }
                ),
            ])
    }
}
