import BriefingModel
import EDTF
import Foundation
import Mustache
import Testing
import TimeZones

@testable import Rendering

@Suite("Timelines")
struct TimelineTests {
    /// A date with the instants that linking would find.
    static func when(_ edtf: String, zone: String, clock: Int? = nil) throws -> When {
        let database = try #require(TimeZoneDatabase.system(), "install tzdata")
        let zone = try #require(database.zone(named: zone))
        let date = try EDTF(edtf)
        var span = Span(
            earliest: Instants.start(of: date.earliest, in: zone, shift: nil),
            latest: Instants.end(of: date.latest, in: zone, shift: nil))
        if let clock {
            span.earliest += Int64(clock) * 60
            span.latest = span.earliest
        }
        return When(date, zone: zone.name, clock: clock.map { ClockWindow(start: $0) }, span: span)
    }

    /// The headings of the timeline of some events, each a date, a zone and perhaps a minute of the day.
    private func headings(_ events: [(edtf: String, zone: String, clock: Int?)]) throws -> [String] {
        var fixture = Fixture()
        for (position, event) in events.enumerated() {
            fixture.addEvent(
                "e\(position)", "Event \(position)", try Self.when(event.edtf, zone: event.zone, clock: event.clock))
        }
        let html = try fixture.page("timeline.html")
        return html.components(separatedBy: "<h2 id=\"period:").dropFirst().map {
            String(($0.components(separatedBy: "</h2>")[0]).drop { $0 != ">" }.dropFirst()).readersText
        }
    }

    @Test("A whole day is headed as the day that the record names, wherever that was")
    func ownDay() throws {
        #expect(
            try headings([("1980-05-21/..", "Asia/Tehran", nil), ("2015-07-14", "Europe/Vienna", nil)]) == [
                "Wednesday 21 May 1980", "Tuesday 14 July 2015",
            ])
    }

    @Test("A time of day is headed by the day that the site's clocks show")
    func ourDay() throws {
        #expect(try headings([("2020-01-08", "Asia/Baghdad", 90)]) == ["Tuesday 7 January 2020"])
    }

    @Test("Two days that run into each other share one heading, and no heading comes twice")
    func runningInto() throws {
        #expect(
            try headings([
                ("2020-01-07", "America/New_York", nil), ("2020-01-08", "Asia/Tehran", nil),
                ("2020-01-08", "Asia/Baghdad", 90), ("2020-01-08", "America/New_York", 690),
                ("2020-01-09", "Asia/Tehran", nil),
            ]) == ["Tuesday 7 January and Wednesday 8 January 2020", "Thursday 9 January 2020"])
    }

    @Test("However the days of many zones run into each other, headings are unique and ascend")
    func unique() throws {
        let zones = ["America/New_York", "Asia/Kathmandu", "Pacific/Auckland", "Europe/Zurich"]
        var events: [(String, String, Int?)] = []
        for number in 0..<120 {
            let day = CivilDate(dayNumber: 18_000 + Int64(number / 4)).description
            events.append((day, zones[number % 4], number % 3 == 0 ? (number * 97) % 1440 : nil))
        }
        events += [
            ("2019-04", "Asia/Kathmandu", nil), ("2019", "Europe/Zurich", nil), ("2019-04", "Europe/Zurich", nil),
        ]
        let headings = try headings(events)
        #expect(headings.count > 10)
        #expect(Set(headings).count == headings.count)
        let days = headings.compactMap { heading -> Int? in
            heading.components(separatedBy: " ").compactMap { Int($0) }.first
        }
        #expect(days.count > 10)
    }

    @Test("What begins in a month, a year or at no known time is headed in words")
    func vague() throws {
        #expect(
            try headings([
                ("1985", "Europe/Zurich", nil), ("1990-03", "Europe/Zurich", nil),
                ("[..1980-02-03]", "Europe/Zurich", nil),
            ]) == ["On or before 3 February 1980", "1985", "March 1990"])
    }

    @Test("What came after something is told after it, whatever its own date would allow")
    func recordedOrder() throws {
        var fixture = Fixture()
        // The earliest instant of Wednesday in Tehran is before that of the strike, which is told apart by its clock.
        fixture.addEvent(
            "a-answer", "The answer", try Self.when("2020-01-08", zone: "Asia/Tehran"), after: [Ref(2)])
        fixture.addEvent(
            "b-echo", "The echo", try Self.when("2020-01", zone: "Asia/Tehran"), after: [Ref(0), Ref(2)])
        fixture.addEvent("c-strike", "The strike", try Self.when("2020-01-08", zone: "Asia/Baghdad", clock: 90))
        fixture.addEvent("d-order", "The order", try Self.when("2020-01-07", zone: "America/New_York"))
        for path in ["timeline.html", "events/index.html"] {
            let text = try fixture.page(path).readersText
            let told = ["The order", "The strike", "The answer", "The echo"].map {
                text.range(of: $0, options: .backwards)?.lowerBound
            }
            #expect(!told.contains(nil) && told.compactMap(\.self) == told.compactMap(\.self).sorted(), "\(path)")
        }
        let own = try fixture.page("events/a-answer.html").readersText
        #expect(own.contains("1 · Came before it") && own.contains("2 · Happened Wednesday 8 January 2020"))
    }

    @Test("Events that came after each other in a circle keep their own dates")
    func circularOrder() throws {
        var fixture = Fixture()
        fixture.addEvent("a", "Later", try Self.when("2020-01-09", zone: "Asia/Tehran"), after: [Ref(1)])
        fixture.addEvent("b", "Sooner", try Self.when("2020-01-08", zone: "Asia/Tehran"), after: [Ref(0)])
        #expect(TimeOrder.ofEvents(fixture.briefing).map(\.span) == fixture.events.map(\.when.span))
    }

    @Test("No two marks of a lane are drawn over each other, however dense", arguments: [5, 60, 400])
    func noOverprinting(count: Int) throws {
        let marks = (0..<count).map { number in
            TimelineMark(
                number: number + 1, label: "Mark", kind: .event,
                span: CalendarSpan(CivilDate(dayNumber: Int64((number * 7919) % 97))))
        }
        let drawing = try #require(TimelineDrawing([TimelineLane(name: "Events", marks: marks)], .english))
        var output = Output()
        drawing.write(into: &output)
        let svg = String(decoding: output.bytes, as: UTF8.self)
        // Each badge and each count: its middle in per cent, its middle line, half its width in per cent at 336 pixels.
        var boxes: [(x: Double, y: Double, half: Double)] = []
        var numbered = 0
        var gathered = 0
        func value(_ name: String, _ text: String) throws -> Double {
            let rest = try #require(text.components(separatedBy: " \(name)=\"").dropFirst().first)
            return try #require(Double(rest.prefix { $0 != "\"" && $0 != "%" }))
        }
        for circle in svg.components(separatedBy: "<circle").dropFirst() {
            boxes.append((try value("cx", circle), try value("cy", circle), 12 / 3.36))
            numbered += 1
        }
        for pill in svg.components(separatedBy: "overflow=\"visible\"><rect").dropFirst() {
            gathered += try #require(Int(pill.components(separatedBy: ">+")[1].prefix { $0 != "<" }))
        }
        for pill in svg.components(separatedBy: "<svg x=").dropFirst() where pill.contains("<rect class=\"dot") {
            boxes.append((try #require(Double(pill.dropFirst().prefix { $0 != "%" })), try value("y", pill), 18 / 3.36))
        }
        #expect(numbered + gathered == count)
        for (position, one) in boxes.enumerated() {
            for other in boxes[(position + 1)...] where one.y == other.y {
                #expect(abs(one.x - other.x) >= one.half + other.half - 0.05, "\(one) \(other)")
            }
        }
    }

    @Test("A long timeline is split into periods, each page small, all entries once, every page reachable")
    func splitting() throws {
        var fixture = Fixture()
        fixture.addEvent("undated", "No beginning", try Self.when("[..1950-01-01]", zone: "America/New_York"))
        for number in 0..<1_200 {
            // Most of them in one year, and on one day of it more than a page can carry.
            let day = number < 500 ? 18_000 : number < 900 ? 18_000 + number % 365 : number * 15
            fixture.addEvent(
                "e\(number)", "Event number \(number)",
                try Self.when(CivilDate(dayNumber: Int64(day)).description, zone: "America/New_York"))
        }
        let site = try RenderedSite(fixture.pages())
        #expect(site.deadLinks() == [])
        let pages = site.pages.filter { $0.key == "timeline.html" || $0.key.hasPrefix("timeline/") }
        #expect(site.reachable(from: "index.html").isSuperset(of: pages.keys))
        #expect(pages.keys.contains("timeline/2019-04-14/2.html") && pages.keys.contains("timeline/earlier.html"))
        var told: [String: Int] = [:]
        for (path, html) in pages {
            #expect(html.utf8.count < 300_000, "\(path)")
            for part in html.components(separatedBy: "id=\"entry:").dropFirst() {
                told[part.components(separatedBy: "events/")[1].components(separatedBy: ".html")[0], default: 0] += 1
            }
        }
        #expect(told.count == 1_201 && Set(told.values) == [1])
        let overview = try #require(pages["timeline.html"]).readersText
        #expect(overview.contains("No known beginning 1 entry"))
        #expect(overview.contains("2010s"))
    }

    @Test("Dates at the ends of what EDTF can say are drawn, listed and paged like any others")
    func farthest() throws {
        var fixture = Fixture()
        for (position, edtf) in ["Y-9999999999999999", "Y-170000002", "2020", "Y9E15", "Y-9E15/Y9E15"].enumerated() {
            fixture.addEvent("e\(position)", "Event \(position)", try Self.when(edtf, zone: "America/New_York"))
        }
        let reported = try #require(EDTF("Y-9999999999999999").earliest.date)
        fixture.addClaim("old", "It is old.", reported: reported)
        fixture.addClaim("older", "It is older.", reported: reported)
        fixture.relations = [(from: "older", kind: .contradicts, to: "old", scope: nil)]
        fixture.addClaim("new", "It is new.")
        fixture.relations.append((from: "new", kind: .supersedes, to: "old", scope: nil))
        fixture.addArticle("ages", "Ages", "[Old](claim:old), [older](claim:older), [new](claim:new).")
        let site = try RenderedSite(fixture.pages())
        #expect(site.deadLinks() == [])
        let timeline = try #require(site.pages["timeline.html"]).readersText
        let headings = ["10,000,000,000,000,000 BC", "170,000,003 BC", "2020"].map {
            timeline.range(of: $0, options: .backwards)?.lowerBound
        }
        #expect(!headings.contains(nil))
        #expect(headings.compactMap(\.self) == headings.compactMap(\.self).sorted())
    }

    @Test("Pages of a period lead to those before and after")
    func neighbours() {
        let items = (0..<40).map { year in
            (entry: year, span: CalendarSpan(Fixture.day(1980 + Int64(year), 5, 1)), weight: 10)
        }
        let tree = TimelineTree(items, limit: 100)
        #expect(tree.nodes.map(\.period.slug) == ["", "1980s", "1990s", "2000s", "2010s"])
        #expect(tree.leaves == [1, 2, 3, 4])
        #expect(Array(tree.entries(of: 2)) == Array(10..<20))
        #expect(TimelineTree(items, limit: 400).nodes.count == 1)
    }

    @Test("Quarters are those of the calendar, also before our era")
    func quarters() {
        func slug(_ year: Int64, _ month: Int) -> String {
            TimelinePeriod.unit(.quarter, TimeUnit.quarter.number(Fixture.day(year, month, 9))).slug
        }
        #expect(
            [slug(2020, 1), slug(2020, 6), slug(2020, 12), slug(-44, 3)] == [
                "2020-q1", "2020-q2", "2020-q4", "-0044-q1",
            ])
    }

    @Test(
        "Records with several dates have a timeline of their own, drawn and listed",
        arguments: ["claims/kill.html", "events/strike.html", "speakers/milley.html", "sources/wire.html"])
    func own(path: String) throws {
        let html = try Fixture.strike().page(path)
        let section = try #require(html.components(separatedBy: "<h2 id=\"timeline\">Timeline</h2>").dropFirst().first)
        #expect(section.contains("<svg class=\"drawing timeline\""))
        let text = section.readersText
        #expect(text.contains("1 · Happened Wednesday 8 January 2020 , between 01:20 and 02:15 in Baghdad"))
        #expect(text.contains("Tuesday 7 January 2020 , between 17:20 and 18:15 in New York"))
        #expect(text.contains("2 · Reported 8 January 2020"))
        #expect(section.contains("href=\"#entry:2\"") && section.contains("id=\"entry:2\""))
    }

    @Test("A record with one date has no timeline")
    func ownOfOne() throws {
        #expect(!(try Fixture.strike().page("claims/good.html").contains("id=\"timeline\"")))
    }
}
