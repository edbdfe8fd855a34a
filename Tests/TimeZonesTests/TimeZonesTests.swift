import EDTF
import Testing

@testable import TimeZones

@Suite("Zones of the system's tz database")
struct TimeZonesTests {
    private let database: TimeZoneDatabase

    init() throws {
        database = try #require(TimeZoneDatabase.system(), "install tzdata")
    }

    private func seconds(_ year: Int64, _ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0) throws -> Int64 {
        try #require(CivilDate(year: year, month: month, day: day)).dayNumber * 86_400
            + Int64(hour * 3600 + minute * 60)
    }

    @Test("One instant is late Tuesday in Washington and early Wednesday in Baghdad")
    func strike() throws {
        let baghdad = try #require(database.zone(named: "Asia/Baghdad"))
        let newYork = try #require(database.zone(named: "America/New_York"))
        guard case .once(let instant) = baghdad.instants(ofLocal: try seconds(2020, 1, 8, 1, 30)) else {
            Issue.record("01:30 came once in Baghdad")
            return
        }
        #expect(try instant == seconds(2020, 1, 7, 22, 30))
        let local = newYork.local(at: instant)
        #expect(local.date.description == "2020-01-07")
        #expect(local.secondOfDay == 17 * 3600 + 30 * 60)
    }

    @Test(
        "Offsets follow the rules in force on the date",
        arguments: [
            ("Asia/Tehran", 2020, 1, 3.5), ("Asia/Tehran", 2020, 7, 4.5), ("Asia/Tehran", 2024, 7, 3.5),
            ("Europe/London", 1970, 1, 1), ("Europe/London", 2020, 1, 0), ("America/New_York", 2090, 7, -4),
            ("Australia/Sydney", 2090, 1, 11), ("Asia/Kathmandu", 2020, 1, 5.75), ("UTC", 2020, 1, 0),
        ])
    func offsets(name: String, year: Int64, month: Int, hours: Double) throws {
        let zone = try #require(database.zone(named: name))
        #expect(try zone.offset(at: seconds(year, month, 15)) == Int64(hours * 3600))
    }

    @Test("A reading in the spring gap never came; one in the autumn overlap came twice")
    func gapAndOverlap() throws {
        let zone = try #require(database.zone(named: "America/New_York"))
        let change = try seconds(2020, 3, 8, 7)
        #expect(try zone.instants(ofLocal: seconds(2020, 3, 8, 2, 30)) == .never(at: change))
        let first = try seconds(2020, 11, 1, 5, 30)
        #expect(try zone.instants(ofLocal: seconds(2020, 11, 1, 1, 30)) == .twice(first: first, second: first + 3600))
        #expect(try zone.instants(ofLocal: seconds(2020, 3, 8, 1, 59)) == .once(seconds(2020, 3, 8, 6, 59)))
    }

    @Test("A day is as long as its clocks make it")
    func days() throws {
        let zone = try #require(database.zone(named: "America/New_York"))
        let spring = zone.day(try #require(CivilDate(year: 2020, month: 3, day: 8)))
        let autumn = zone.day(try #require(CivilDate(year: 2020, month: 11, day: 1)))
        #expect(spring.count == 23 * 3600)
        #expect(autumn.count == 25 * 3600)
    }

    @Test(
        "Names that are no zones are refused",
        arguments: [
            "", "Mars/Olympus", "../etc/passwd", "posix/UTC", "right/UTC", "/etc/localtime", "Europe", "europe/london",
        ])
    func refused(name: String) {
        #expect(database.zone(named: name) == nil)
    }

    @Test("Far years keep their order, with and without a zone; those that no instant can tell apart share one")
    func farYears() throws {
        let zone = try #require(database.zone(named: "Asia/Baghdad"))
        let years = [
            "Y-9999999999999999", "Y-13800000000", "Y-170000002", "-0044", "2020", "Y1000001", "Y9E9", "Y9E15",
        ]
        for zone in [nil, zone] {
            let starts = try years.map { Instants.start(of: try EDTF($0).earliest, in: zone, shift: nil) }
            let ends = try years.map { Instants.end(of: try EDTF($0).latest, in: zone, shift: nil) }
            #expect(starts == starts.sorted() && Set(starts).count == years.count)
            #expect(ends == ends.sorted() && zip(starts, ends).allSatisfy { $0 <= $1 })
            #expect(starts[0] == .min + 1 && ends[years.count - 1] == .max - 1)
        }
    }

    @Test("Names for suggestions are sorted and are zones")
    func names() {
        let names = database.names()
        #expect(names.contains("Asia/Baghdad"))
        #expect(names == names.sorted())
        #expect(!names.contains { $0.hasPrefix("right/") })
    }

    @Test("Bytes that are no tz file are refused, never a crash")
    func malformed() throws {
        #expect(TimeZone(name: "X", tzif: []) == nil)
        #expect(TimeZone(name: "X", tzif: Array("TZif2".utf8)) == nil)
        var lying = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
        lying += [UInt8](repeating: 0xFF, count: 24)
        #expect(TimeZone(name: "X", tzif: lying) == nil)
    }
}
