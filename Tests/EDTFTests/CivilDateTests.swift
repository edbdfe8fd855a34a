import EDTF
import Testing

@Suite struct CivilDateTests {
    // day, days since 1970-01-01, day of the week
    @Test(
        arguments: table(
            """
            1970-01-01             0  thursday
            1969-12-31            -1  wednesday
            1970-03-01            59  sunday
            2000-02-29         11016  tuesday
            2020-01-08         18269  wednesday
            1900-03-01        -25508  thursday
            1582-10-15       -141427  friday     ; the first day of the Gregorian calendar
            0001-01-01       -719162  monday
            0000-12-31       -719163  sunday
            0000-03-01       -719468  wednesday
            0000-01-01       -719528  saturday
            -0001-12-31      -719529  friday
            -0400-02-29      -865566  tuesday
            """))
    func dayNumbersAndWeekdays(_ row: [String]) throws {
        let date = try #require(try EDTF(row[0]).singleDay)
        let number = try #require(Int64(row[1]))
        #expect(date.dayNumber == number)
        #expect(CivilDate(dayNumber: number) == date)
        #expect("\(date.weekday)" == row[2])
        #expect(date.description == row[0])
    }

    @Test func dayNumbersCountTheDaysOfNineCenturiesOneByOne() throws {
        var expected = try #require(CivilDate(year: -450, month: 1, day: 1))
        var weekday = expected.weekday
        for number in expected.dayNumber...expected.dayNumber + 330_000 {
            try #require(
                CivilDate(dayNumber: number) == expected && expected.dayNumber == number
                    && expected.weekday == weekday)
            weekday = weekday == .sunday ? .monday : try #require(Weekday(rawValue: weekday.rawValue + 1))
            let tomorrow =
                CivilDate(year: expected.year, month: expected.month, day: expected.day + 1)
                ?? CivilDate(year: expected.year, month: expected.month + 1, day: 1)
                ?? CivilDate(year: expected.year + 1, month: 1, day: 1)
            expected = try #require(tomorrow)
        }
    }

    @Test func everyDayNumberHasADate() {
        for number in [Int64.min, .min + 1, -1, 0, 1, .max - 1, .max] {
            #expect(CivilDate(dayNumber: number).dayNumber == number)
        }
        var random = SplitMix64(seed: 20)
        for _ in 0..<20_000 {
            let number = Int64.random(in: .min ... .max, using: &random)
            let date = CivilDate(dayNumber: number)
            #expect(date.dayNumber == number)
            #expect((1...12).contains(date.month))
            #expect((1...CivilDate.daysInMonth(date.month, year: date.year)).contains(date.day))
        }
    }

    @Test func theFirstAndLastYearsHaveDayNumbers() throws {
        for year in [CivilDate.years.lowerBound, CivilDate.years.upperBound] {
            let date = try #require(CivilDate(year: year, month: 12, day: 31))
            #expect(CivilDate(dayNumber: date.dayNumber) == date)
        }
    }

    @Test func thereIsNoSuchDay() {
        #expect(CivilDate(year: 2021, month: 2, day: 29) == nil)
        #expect(CivilDate(year: 1900, month: 2, day: 29) == nil)
        #expect(CivilDate(year: 2020, month: 13, day: 1) == nil)
        #expect(CivilDate(year: 2020, month: 0, day: 1) == nil)
        #expect(CivilDate(year: 2020, month: 4, day: 31) == nil)
        #expect(CivilDate(year: 2020, month: 4, day: 0) == nil)
        #expect(CivilDate(year: .max, month: 1, day: 1) == nil)
    }

    @Test func monthsHaveTheirDays() {
        #expect(
            (1...12).map { CivilDate.daysInMonth($0, year: 2023) } == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
        #expect([0, 4, 100, 400, -4, -100, -400].filter(CivilDate.isLeapYear) == [0, 4, 400, -4, -400])
        #expect(CivilDate.daysInMonth(13, year: 2023) == 0)
    }

    @Test func datesOrderByTime() throws {
        let days = try ["-0044-03-15", "0000-01-01", "2019-12-31", "2020-01-01", "2020-01-02", "2020-02-01"]
            .map { try #require(try EDTF($0).singleDay) }
        #expect(days.reversed().sorted() == days)
    }
}
