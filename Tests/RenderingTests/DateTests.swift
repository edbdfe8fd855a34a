import BriefingModel
import EDTF
import Testing

@testable import Rendering

@Suite("Dates on pages")
struct DateTests {
    private func eventPage(_ when: When, zone: String? = "America/New_York") throws -> String {
        var fixture = Fixture()
        fixture.site.zone = zone
        fixture.addEvent("strike", "The strike", when)
        return try fixture.page("events/strike.html")
    }

    private func day(_ edtf: String, zone: String?) throws -> When {
        When(try EDTF(edtf), zone: zone, span: Span(earliest: 0, latest: 0))
    }

    @Test("What is early Wednesday in Baghdad is late Tuesday in New York, and both are said")
    func bothTimes() throws {
        let html = try eventPage(try Fixture.strikeTime())
        #expect(html.readersText.contains("In Baghdad Wednesday 8 January 2020 , between 01:20 and 02:15"))
        #expect(html.readersText.contains("In New York Tuesday 7 January 2020 , between 17:20 and 18:15"))
        #expect(html.contains("<time datetime=\"2020-01-08T01:20+03:00\">01:20</time>"))
        #expect(html.contains("<time datetime=\"2020-01-07T17:20-05:00\">17:20</time>"))
        #expect(html.readersText.contains("“early Wednesday”"))
    }

    @Test("A whole day elsewhere names its place, and does not guess what our clocks showed")
    func wholeDay() throws {
        let text = try eventPage(try day("2020-01-03", zone: "Asia/Baghdad")).readersText
        #expect(text.contains("In Baghdad Friday 3 January 2020"))
        #expect(!text.contains("New York"))
    }

    @Test("Both days are said on every page that tells of the event")
    func bothEverywhere() throws {
        let pages = try RenderedSite(Fixture.strike().pages()).pages
        for path in ["index.html", "timeline.html", "events/strike.html", "claims/kill.html"] {
            let text = try #require(pages[path]).readersText
            #expect(text.contains("Wednesday 8 January 2020 , between 01:20 and 02:15"), "\(path)")
            #expect(text.contains("Tuesday 7 January 2020 , between 17:20 and 18:15"), "\(path)")
        }
    }

    @Test(
        "One time is enough where the clocks agree, where the date is longer than a day, or without rules",
        arguments: [
            ("2020-01-03", "America/New_York"), ("2020-01-03", "America/Toronto"), ("2020-01", "Asia/Baghdad"),
            ("2020-01-03/2020-01-05", "Asia/Baghdad"), ("2020-01-03", "Asia/Nowhere"),
        ])
    func oneTime(edtf: String, zone: String) throws {
        let text = try eventPage(try day(edtf, zone: zone)).readersText
        #expect(!text.contains("In New York") || zone == "America/New_York")
        #expect(!text.contains("Thursday 2 January"))
    }

    @Test(
        "Uncertain dates are said in words, and only what HTML knows is machine-readable",
        arguments: [
            ("2020-01", "<time datetime=\"2020-01\">January 2020</time>"), ("1985~", "about 1985"), ("198X", "1980s"),
            ("2020-21", "spring 2020"), ("[..2020-01-08]", "on or before 8 January 2020"),
        ])
    func words(edtf: String, expected: String) throws {
        #expect(try eventPage(try day(edtf, zone: nil)).lowercased().contains(expected.lowercased()))
    }

    @Test("A window that ends the next day says so")
    func overnight() throws {
        var when = try day("2020-01-03", zone: nil)
        when.clock = ClockWindow(start: 20 * 60, end: 27 * 60, isAbout: true)
        let text = try eventPage(when).readersText
        #expect(text.contains("Friday 3 January 2020 , between about 20:00 and 03:00 on Saturday 4 January 2020"))
    }
}
