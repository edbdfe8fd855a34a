import EDTF
import Testing

@Suite struct StructureTests {
    @Test func aDateTellsItsComponents() throws {
        let date = try #require(try EDTF("156X-12-?25").date)
        #expect(date.year.value == nil)
        #expect(date.year.span == 1560...1569)
        #expect(date.month?.value == 12)
        #expect(date.day?.value == 25)
        #expect(date.hasUnspecifiedDigits)
        #expect(date.yearQualification == [])
        #expect(date.dayQualification == .uncertain)
        #expect(date.precision == .day)
    }

    @Test func groupQualificationsAreResolvedToComponents() throws {
        let date = try #require(try EDTF("2004-06~-?11").date)
        #expect(date.qualifications == [.approximate, .approximate, .uncertain])
        #expect(date.wholeQualification == [])
        #expect(date.anyQualification == [.uncertain, .approximate])
        #expect(try EDTF("2004-06-11%").date?.wholeQualification == [.uncertain, .approximate])
        #expect(try EDTF("?2004-06-11~").date?.wholeQualification == .approximate)
    }

    @Test func qualificationsHoweverWrittenAreEqual() throws {
        #expect(try EDTF("?2004") == EDTF("2004?"))
        #expect(try EDTF("?2004-?06-?11") == EDTF("2004-06-11?"))
        #expect(try EDTF("?2004").level == .level2)
        #expect(try EDTF("2004?").level == .level1)
        #expect(try EDTF("2004?") != EDTF("2004"))
        #expect(try Set([EDTF("?2004"), EDTF("2004?"), EDTF("2004?-%06"), EDTF("?2004-%06")]).count == 2)
    }

    // text, precision
    @Test(
        arguments: table(
            """
            2004                   year
            Y17E7                  year
            201X                   year
            2004-21                subYear
            2004-06                month
            2004-XX                month
            2004-06-11             day
            1985-XX-XX             day
            2004-06-11T10:00:00Z   second
            2004/2005              year
            2004-06/..             month
            [2004-06,2005-07]      month
            2004-02-01/2005        -
            {1960,1961-12}         -
            /..                    -
            """))
    func precision(_ row: [String]) throws {
        #expect(try EDTF(row[0]).precision.map { "\($0)" } ?? "-" == row[1])
    }

    // text, the single day or -
    @Test(
        arguments: table(
            """
            2020-01-08             2020-01-08
            2020-01-08?            2020-01-08
            2020-01-08T10:00:00Z   2020-01-08
            2020-01-XX             -
            2020-01-0X             -
            2020-01                -
            2020-01-08/2020-01-08  -
            [2020-01-08]           -
            """))
    func singleDay(_ row: [String]) throws {
        #expect(try EDTF(row[0]).singleDay?.description ?? "-" == row[1])
    }

    // text; then which of these it has: closed, open start, open end, unknown start, unknown end
    @Test(
        arguments: table(
            """
            1984/2004       closed
            1984/..         open-end
            ../1984         open-start
            1984/           unknown-end
            /1984           unknown-start
            ../..           open-start,open-end
            /..             open-end,unknown-start
            [..1984]        open-start
            {1984..}        open-end
            1984            -
            """))
    func ends(_ row: [String]) throws {
        let value = try EDTF(row[0])
        let ends = [
            value.isClosedInterval ? "closed" : nil, value.hasOpenStart ? "open-start" : nil,
            value.hasOpenEnd ? "open-end" : nil, value.hasUnknownStart ? "unknown-start" : nil,
            value.hasUnknownEnd ? "unknown-end" : nil,
        ].compactMap { $0 }
        #expect((ends.isEmpty ? "-" : ends.joined(separator: ",")) == row[1])
    }

    @Test func setsTellTheirKindAndMembers() throws {
        let set = try #require(try EDTF("[..1667,1668,1670..1672,1680..]").set)
        #expect(set.kind == .oneOf)
        #expect(set.members.map(\.description) == ["..1667", "1668", "1670..1672", "1680.."])
        #expect(try EDTF("{1667}").set?.kind == .allOf)
    }

    @Test func qualificationsOfAnIntervalAreThoseOfItsEnds() throws {
        let value = try EDTF("1984?/2004-06%")
        #expect(value.isUncertain && value.isApproximate)
        #expect(value.wholeQualification == .uncertain)
        #expect(try EDTF("1984/2004").anyQualification == [])
        #expect(try EDTF("/..").wholeQualification == [])
        #expect(try EDTF("198X/2004").hasUnspecifiedDigits)
    }

    @Test func dateTimesTellTimeAndShift() throws {
        let value = try #require(try EDTF("2020-01-08T01:34:05+04:30").dateTime)
        #expect(value.time.secondOfDay == 5645)
        #expect(value.shift?.minutesAheadOfUTC == 270)
        #expect(try EDTF("2020-01-08T01:34:05-05").dateTime?.shift == .hours(-5))
        #expect(try EDTF("2020-01-08T01:34:05").dateTime?.shift == nil)
        #expect(try EDTF("2020-01-08T01:34:05").hasTime)
    }

    @Test func yearsTellHowTheyAreWritten() throws {
        #expect(try EDTF("Y-17E7").date?.year.notation == .exponential(significand: -17, exponent: 7))
        #expect(try EDTF("Y-17E7").date?.year.value == -170_000_000)
        #expect(try EDTF("Y12000").date?.year.notation == .long(12_000))
        #expect(try EDTF("1950S2").date?.year.significantDigits == 2)
        #expect(try EDTF("1950S2").date?.year.value == 1950)
    }

    @Test func numbersOutOfRangeAreNoTime() {
        #expect(TimeOfDay(hour: 24, minute: 0, second: 0)?.secondOfDay == 86_400)
        #expect(TimeOfDay(hour: 24, minute: 0, second: 1) == nil)
        #expect(TimeOfDay(hour: -1, minute: 0, second: 0) == nil)
        #expect(TimeOfDay(hour: 0, minute: 60, second: 0) == nil)
        #expect(TimeOfDay(hour: 0, minute: 0, second: 60) == nil)
    }
}
