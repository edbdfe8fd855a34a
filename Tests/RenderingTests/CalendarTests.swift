import BriefingModel
import EDTF
import Testing

@testable import Rendering

@Suite("The events as iCalendar")
struct CalendarTests {
    /// The lines of the calendar of one event, unfolded.
    private func lines(_ when: When, title: String = "An event", baseURL: String? = nil) throws -> [String] {
        var fixture = Fixture()
        fixture.site.baseURL = baseURL
        fixture.addEvent("e", title, when)
        let text = try fixture.page("timeline.ics")
        return text.split(separator: "\r\n ", omittingEmptySubsequences: false).joined()
            .split(separator: "\r\n").map(String.init)
    }

    private func when(_ edtf: String, zone: String = "America/New_York", clock: Int? = nil) throws -> When {
        try TimelineTests.when(edtf, zone: zone, clock: clock)
    }

    @Test(
        "Whole days are all-day events that end on the day after the last",
        arguments: [
            ("2020-01-03", "20200103", "20200104"), ("2020-01-30/2020-01-31", "20200130", "20200201"),
            ("2020-02", "20200201", "20200301"), ("198X", "19800101", "19900101"),
            ("[..2020-01-08]", "20200108", "20200109"),
        ])
    func wholeDays(edtf: String, start: String, end: String) throws {
        let lines = try lines(when(edtf, zone: "Asia/Tehran"))
        #expect(lines.contains("DTSTART;VALUE=DATE:\(start)") && lines.contains("DTEND;VALUE=DATE:\(end)"), "\(lines)")
    }

    @Test("An open or unknown end is left out, and said", arguments: ["1980-05-21/..", "1980-05-21/"])
    func open(edtf: String) throws {
        let lines = try lines(when(edtf))
        #expect(lines.contains("DTSTART;VALUE=DATE:19800521") && !lines.contains { $0.hasPrefix("DTEND") })
        #expect(lines.contains { $0.hasPrefix("DESCRIPTION:From 21 May 1980") }, "\(lines)")
    }

    @Test("What no calendar can hold is left out", arguments: ["../..", "-0044-03-15", "Y12345"])
    func leftOut(edtf: String) throws {
        let lines = try lines(when(edtf))
        #expect(!lines.contains("BEGIN:VEVENT") && lines.last == "END:VCALENDAR")
    }

    @Test("Times of day are instants, and both local times are said")
    func times() throws {
        let lines = try lines(Fixture.strikeTime())
        #expect(lines.contains("DTSTART:20200107T222000Z") && lines.contains("DTEND:20200107T231500Z"))
        let description = try #require(lines.first { $0.hasPrefix("DESCRIPTION:") })
        #expect(description.contains("Wednesday 8 January 2020\\, between 01:20 and 02:15 in Baghdad\\n"))
        #expect(description.contains("Tuesday 7 January 2020\\, between 17:20 and 18:15 in New York\\n"))
        #expect(!(try self.lines(when("2020-01-07", clock: 60)).contains { $0.hasPrefix("DTEND") }))
    }

    @Test("The address of the page needs a base-url")
    func address() throws {
        let base = "https://example.org/record/"
        #expect(!(try lines(when("2020")).contains { $0.hasPrefix("URL") }))
        let lines = try lines(when("2020"), baseURL: base)
        #expect(lines.contains("URL;VALUE=URI:https://example.org/record/events/e.html"))
        #expect(lines.contains("UID:event-e@example.org"))
    }

    @Test("Text is escaped, and lines are folded at 75 octets without cutting a character")
    func writing() throws {
        let title = "A; b, c\\d\r\n" + String(repeating: "é", count: 90) + "\u{7}"
        #expect(
            try lines(when("2020"), title: title).contains(
                "SUMMARY:A\\; b\\, c\\\\d\\n" + String(repeating: "é", count: 90)))
        var writer = ICalendarWriter()
        writer.line("SUMMARY", text: title)
        for line in writer.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true) {
            #expect(line.count <= 76 && line.last == UInt8(ascii: "\r"))
            #expect(String(validating: line.dropLast(), as: UTF8.self) != nil)
        }
    }
}
