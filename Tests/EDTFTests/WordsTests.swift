import EDTF
import Testing

// text, in words

@Suite struct WordsTests {
    /// Dates and times.
    @Test(
        arguments: table(
            """
            2020-01-08                 8 January 2020
            1985-04                    April 1985
            1985                       1985
            0000                       1 BC
            0042                       AD 42
            1985-04-12T23:20:30        12 April 1985 at 23:20:30
            1985-04-12T23:20:30-04     12 April 1985 at 23:20:30 (UTC−4)
            1985-04-12T23:20:30+04:30  12 April 1985 at 23:20:30 (UTC+4:30)
            2020-01-08T01:34:00Z       8 January 2020 at 01:34 UTC
            -0044-03-15                15 March 45 BC
            """))
    func datesAndTimes(_ row: [String]) throws { try #expect(EDTF(row[0]).words() == row[1]) }

    /// Intervals.
    @Test(
        arguments: table(
            """
            1964/2008           from 1964 to 2008
            2004-02-01/2005-02  from 1 February 2004 to February 2005
            1985-04-12/..       from 12 April 1985 onwards
            ../1985             until 1985
            1985/               from 1985 to an unknown date
            /1985-04-12         from an unknown date to 12 April 1985
            ../..               at any time, without beginning or end
            /..                 from an unknown date onwards
            1984?/2004-06~      from possibly 1984 to about June 2004
            198X/199X           from some year in the 1980s to some year in the 1990s
            """))
    func intervals(_ row: [String]) throws { try #expect(EDTF(row[0]).words() == row[1]) }

    /// Sets: one is meant, or all.
    @Test(
        arguments: table(
            """
            [1667,1668,1670..1672]       one of 1667, 1668 and 1670 to 1672
            [..2020-01-08]               on or before 8 January 2020
            [2020-01-08..]               on or after 8 January 2020
            [1760-12..]                  in or after December 1760
            [..1984]                     in or before 1984
            [1667,1760-12]               either 1667 or December 1760
            [1667..1672]                 sometime between 1667 and 1672
            [19XX..2005]                 sometime between some year in the 1900s and 2005
            [1760-01,1760-02,1760-12..]  one of January 1760, February 1760 and December 1760 or later
            {1667,1668,1670..1672}       all of 1667, 1668 and 1670 to 1672
            {1960,1961-12}               both 1960 and December 1961
            {..1984}                     every year up to 1984
            {2020-01-06..2020-01-08}     every day from 6 January 2020 to 8 January 2020
            {2001-33..2001-35}           every such part of a year from the first quarter of 2001 to the third quarter of 2001
            {2001-21..2002-24}           every season from spring 2001 to winter 2002
            {1950S2,2000}                both some year between 1900 and 1999 (estimated to be 1950) and 2000
            """))
    func sets(_ row: [String]) throws { try #expect(EDTF(row[0]).words() == row[1]) }

    /// Long years and years with significant digits.
    @Test(
        arguments: table(
            """
            Y170000002    the year 170,000,002
            Y-170000002   170,000,003 BC
            Y17E7~        about the year 170,000,000
            1950S2        some year between 1900 and 1999, estimated to be 1950
            1950S4        1950
            Y171010000S3  some year between 171,000,000 and 171,999,999, estimated to be 171,010,000
            """))
    func longAndEstimatedYears(_ row: [String]) throws { try #expect(EDTF(row[0]).words() == row[1]) }

    /// Seasons and parts of years.
    @Test(
        arguments: table(
            """
            2001-21   spring 2001
            2001-32   winter 2001 (southern hemisphere)
            2001-34   the second quarter of 2001
            2001-38   the middle four months of 2001
            2001-41   the second half of 2001
            2001-21~  about spring 2001
            2001-?21  spring 2001 (season uncertain)
            201X-21   spring of some year in the 2010s
            """))
    func seasonsAndPartsOfYears(_ row: [String]) throws { try #expect(EDTF(row[0]).words() == row[1]) }

    /// Uncertain and approximate, the whole or a part.
    @Test(
        arguments: table(
            """
            1984?         possibly 1984
            1998-03~      about March 1998
            2004-06-11%   possibly about 11 June 2004
            2004?-06-11   11 June 2004 (year uncertain)
            2004-06~-11   11 June 2004 (year and month approximate)
            ?2004-06-~11  11 June 2004 (year uncertain, day approximate)
            2004?-%06     June 2004 (year uncertain, month uncertain and approximate)
            """))
    func qualifications(_ row: [String]) throws { try #expect(EDTF(row[0]).words() == row[1]) }

    /// Unspecified digits.
    @Test(
        arguments: table(
            """
            198X        sometime in the 1980s
            190X        sometime between 1900 and 1909
            19XX        sometime in the 1900s
            20XX        sometime between 2000 and 2099
            1XXX        sometime between 1000 and 1999
            045X        sometime between AD 450 and AD 459
            -01XX       sometime between 200 BC and 101 BC
            XXXX        an unknown year
            1X99        a year written 1X99, where X is an unknown digit
            2004-XX     some month of 2004
            1985-04-XX  some day in April 1985
            1985-XX-XX  some day in 1985
            198X?       sometime in the 1980s (uncertain)
            156X-12-25  25 December of some year in the 1560s
            XXXX-12-XX  some day in December of an unknown year
            1984-1X     October, November or December 1984
            1984-0X     some month from January to September 1984
            2021-X4-X0  10, 20 or 30 April 2021
            2020-02-2X  some day between 20 and 29 February 2020
            2021-0X-3X  the 30th or 31st of some month from January to September 2021
            1985-XX-12  the 12th of some month of 1985
            """))
    func unspecifiedDigits(_ row: [String]) throws { try #expect(EDTF(row[0]).words() == row[1]) }

    @Test func anotherLanguageNeedsOnlyATable() throws {
        var german = EDTFWording()
        german.months = [
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
            "November", "Dezember",
        ]
        german.dayOfMonth = "{day}. {month}"
        german.about = "etwa {date}"
        german.onOrBefore = "spätestens am {date}"
        german.decade = "den {year}er Jahren"
        german.sometimeIn = "irgendwann in {period}"
        #expect(try EDTF("2020-01-08").words(in: german) == "8. Januar 2020")
        #expect(try EDTF("1998-03~").words(in: german) == "etwa März 1998")
        #expect(try EDTF("[..2020-01-08]").words(in: german) == "spätestens am 8. Januar 2020")
        #expect(try EDTF("198X").words(in: german) == "irgendwann in den 1980er Jahren")
    }

    @Test func namesInBracesThatComeFromADateAreNotReplaced() throws {
        var odd = EDTFWording()
        odd.months[0] = "{year}"
        #expect(try EDTF("2020-01").words(in: odd) == "{year} 2020")
    }

    @Test func aTableTooShortFallsBackToNumbers() throws {
        var short = EDTFWording()
        short.months = []
        short.ordinals = []
        short.groupings = []
        #expect(try EDTF("2020-01-08").words(in: short) == "8 1 2020")
        #expect(try EDTF("2020-XX-08").words(in: short) == "the 8 of some month of 2020")
        #expect(try EDTF("2020-21").words(in: short) == "21 2020")
    }
}
