import BriefingModel
import EDTF
import Mustache

/// `timeline.ics`: the events as iCalendar (RFC 5545), for readers' own calendars.
///
/// Whole days are all-day events on the day that the record names. Times of day are written in UTC: linking has
/// already found their instants by the rules of their zone, and every calendar shows them by its own clock, whereas
/// TZID would have each file carry a copy of the tz database's rules. What is uncertain is said in the description.
struct TimelineCalendar: SiteFile {
    static let path = "timeline.ics"

    private let at: Standpoint

    init(_ edition: Edition) { at = Standpoint(edition, path: Self.path) }

    var bytes: [UInt8] {
        let site = at.briefing.site
        var writer = ICalendarWriter()
        writer.line("BEGIN", "VCALENDAR")
        writer.line("VERSION", "2.0")
        writer.line("PRODID", "-//OnRecord//onrecord//EN")
        writer.line("CALSCALE", "GREGORIAN")
        writer.line("NAME", text: site.title)
        // Calendars in use know only the older name of the same property.
        writer.line("X-WR-CALNAME", text: site.title)
        for event in at.edition.chronology.events { write(event, &writer) }
        writer.line("END", "VCALENDAR")
        return writer.bytes
    }

    private func write(_ ref: Ref<Event>, _ writer: inout ICalendarWriter) {
        let event = at.briefing[ref]
        guard let times = CalendarTimes(event.when) else { return }
        writer.line("BEGIN", "VEVENT")
        writer.line("UID", uid(event))
        // The stamp is that of the site, so that the same content gives the same bytes.
        writer.line("DTSTAMP", CalendarTimes.stamp(at.edition.date))
        writer.line(times.isAllDay ? "DTSTART;VALUE=DATE" : "DTSTART", times.start)
        if let end = times.end { writer.line(times.isAllDay ? "DTEND;VALUE=DATE" : "DTEND", end) }
        writer.line("SUMMARY", text: event.title)
        if let location = event.location { writer.line("LOCATION", text: location) }
        writer.line("DESCRIPTION", text: description(event))
        if let base = at.briefing.site.baseURL, at.edition.kinds.contains(.events) {
            writer.line("URL;VALUE=URI", "\(base)events/\(event.id).html")
        }
        // What is on record keeps nobody busy.
        writer.line("TRANSP", "TRANSPARENT")
        writer.line("END", "VEVENT")
    }

    /// The same for as long as the event has its id, and another on another site, where the site says which it is.
    private func uid(_ event: Event) -> String {
        // `https://host:port/path/` split at slashes has the host third.
        let parts = at.briefing.site.baseURL?.split(separator: "/", omittingEmptySubsequences: false) ?? []
        let host = parts.count > 2 ? parts[2].prefix { $0 != ":" } : "onrecord"
        return "event-\(event.id)@\(host)"
    }

    /// The date in words, by the clocks of each place that the page names, then what else is known of it.
    private func description(_ event: Event) -> String {
        let words = at.words
        let times = at.edition.localTimes(event.when, other: at.edition.otherZone(nil))
        var lines = times.map { time in
            let date = time.html.words.capitalized
            return time.place.map { Wording.fill(words.date.inPlace, [("date", date), ("place", $0)]) } ?? date
        }
        if let phrase = event.when.phrase { lines.append(Wording.fill(words.date.phrase, [("phrase", phrase)])) }
        if let remarks = WhenContext(event.when, at: at).remarks { lines.append(remarks.capitalized) }
        if let note = event.note { lines.append(note) }
        return lines.joined(separator: "\n")
    }
}
