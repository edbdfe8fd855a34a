import EDTF
import Testing

// text (␣ is a space), what is wrong, where (UTF-8 bytes), what was meant (- when it cannot be told)

@Suite struct MistakeTests {
    /// Nothing, or not all of it.
    @Test(
        arguments: table(
            """
            2020-                 unexpectedEnd  5..<5    2020/..
            2020-01-              unexpectedEnd  8..<8    -
            2020-01-?             unexpectedEnd  9..<9    -
            -                     unexpectedEnd  1..<1    -
            Y                     unexpectedEnd  1..<1    -
            Y-                    unexpectedEnd  2..<2    -
            ?                     unexpectedEnd  1..<1    -
            2020-01-08T           unexpectedEnd  11..<11  -
            2020-01-08T10         timeFormat     11..<13  -
            2020-01-08T10:        unexpectedEnd  14..<14  -
            2020-01-08T10:30      timeFormat     11..<16  2020-01-08T10:30:00
            2020-01-08T10:30:     unexpectedEnd  17..<17  -
            2020-01-08T10:30:00+  unexpectedEnd  20..<20  -
            Y17E                  unexpectedEnd  4..<4    -
            1950S                 unexpectedEnd  5..<5    -
            [1984                 unclosedSet    0..<5    [1984]
            {1984,                unexpectedEnd  6..<6    {1984}
            [1984..               unexpectedEnd  7..<7    [1984..]
            """))
    func missingParts(_ row: [String]) throws { try checkMistake(row) }

    /// Characters that stand nowhere or not there.
    @Test(
        arguments: table(
            """
            hello          unexpectedCharacter     0..<1    -
            n/a            unexpectedCharacter     0..<1    -
            2020/b         unexpectedCharacter     5..<6    -
            2020-Jan       unexpectedCharacter     5..<6    -
            2020é          trailingText            4..<6    -
            é2020          unexpectedCharacter     0..<2    -
            2020-٠1        unexpectedCharacter     5..<7    -
            +2020          unexpectedCharacter     0..<1    2020
            2020+          trailingText            4..<5    -
            2020,2021      trailingText            4..<9    [2020,2021]
            2020-01-08-09  trailingText            10..<13  -
            2020-01-08Z    trailingText            10..<11  -
            [1984]?        misplacedQualification  6..<7    [1984?]
            [1984/1985]    unexpectedCharacter     5..<6    -
            [[1984]]       unexpectedCharacter     1..<2    [1984]
            [1984}         unexpectedCharacter     5..<6    [1984]
            1984]          trailingText            4..<5    -
            2020\\2021     trailingText            4..<9    -
            2020|2021      trailingText            4..<9    -
            Y17E-3         unexpectedCharacter     4..<5    -
            Y1.7E4         needlessY               0..<2    -
            12:30          yearDigits              0..<2    -
            P1Y            unexpectedCharacter     0..<1    -
            2020/P1Y       unexpectedCharacter     5..<6    -
            R/2020/2021    unexpectedCharacter     0..<1    -
            2020-W02       unexpectedCharacter     5..<6    -
            2020-W02-3     unexpectedCharacter     5..<6    -
            2020-008       twoDigits               5..<8    -
            2020-1234      twoDigits               5..<9    -
            """))
    func strayCharacters(_ row: [String]) throws { try checkMistake(row) }

    /// White space.
    @Test(
        arguments: table(
            """
            ␣2020                whiteSpace           0..<1    2020
            2020␣                whiteSpace           4..<5    2020
            2020␣-01             whiteSpace           4..<5    2020-01
            2020-01-08␣10:30:00  whiteSpace           10..<11  2020-01-08T10:30:00
            [1667,␣1668]         whiteSpace           6..<7    [1667,1668]
            2020␣/␣2021          whiteSpace           4..<5    2020/2021
            8␣January␣2020       yearDigits           0..<1    2020-01-08
            January␣2020         unexpectedCharacter  0..<1    2020-01
            Jan.␣8,␣2020         unexpectedCharacter  0..<1    2020-01-08
            circa␣1984           unexpectedCharacter  0..<1    1984~
            about␣March␣1998     unexpectedCharacter  0..<1    1998-03~
            """))
    func whiteSpace(_ row: [String]) throws { try checkMistake(row) }

    /// Years of the wrong digits.
    @Test(
        arguments: table(
            """
            1                            yearDigits           0..<1   -
            19                           yearDigits           0..<2   19XX
            198                          yearDigits           0..<3   198X
            -04                          yearDigits           1..<3   -04XX
            -193                         yearDigits           1..<4   -193X
            197~                         yearDigits           0..<3   197X~
            19%                          yearDigits           0..<2   19XX%
            12345                        yearDigits           0..<5   Y12345
            20067890                     yearDigits           0..<8   Y20067890
            20200108                     yearDigits           0..<8   2020-01-08
            202001                       yearDigits           0..<6   2020-01
            -123                         yearDigits           1..<4   -123X
            -12345                       yearDigits           1..<6   Y-12345
            -0000                        negativeZero         0..<5   0000
            -0000-01-01                  negativeZero         0..<5   0000-01-01
            Y2006                        needlessY            0..<5   2006
            Y0                           needlessY            0..<2   -
            Y-9999                       needlessY            0..<6   -9999
            Y012345                      leadingZero          1..<7   Y12345
            Y-012345                     leadingZero          2..<8   Y-12345
            Y017E7                       leadingZero          1..<4   Y17E7
            Y0E5                         leadingZero          1..<2   -
            Y17E0                        unexpectedCharacter  4..<5   -
            Y17E07                       leadingZero          4..<6   Y17E7
            Y12345678901234567           yearOutOfRange       0..<18  -
            Y1E16                        yearOutOfRange       0..<5   -
            Y1E999999999999999999999     yearOutOfRange       0..<24  -
            Y99999999999999999999999999  yearOutOfRange       0..<27  -
            Y170000XX                    trailingText         7..<9   -
            Y17X0000                     needlessY            0..<3   -
            1980s                        draftNotation        4..<5   198X
            1900s                        draftNotation        4..<5   -
            """))
    func yearDigits(_ row: [String]) throws { try checkMistake(row) }

    /// Years that stand alone.
    @Test(
        arguments: table(
            """
            Y17000-05      yearStandsAlone  6..<9   -
            Y17E7-12-26    yearStandsAlone  5..<11  -
            Y17000-21      yearStandsAlone  6..<9   -
            1950S2-05      yearStandsAlone  6..<9   -
            Y1E5T10:00:00  timeNotAllowed   4..<13  -
            """))
    func yearsThatStandAlone(_ row: [String]) throws { try checkMistake(row) }

    /// Significant digits.
    @Test(
        arguments: table(
            """
            1950S0                     significantDigits  5..<6   -
            1950S00                    significantDigits  5..<7   -
            1950S02                    leadingZero        5..<7   1950S2
            1950S17                    significantDigits  5..<7   -
            1950S99999999999999999999  significantDigits  5..<25  -
            195XS2                     significantDigits  4..<6   -
            1950S2S3                   trailingText       6..<8   -
            1950Sx                     draftNotation      5..<6   -
            """))
    func significantDigits(_ row: [String]) throws { try checkMistake(row) }

    /// Months and days of the wrong digits.
    @Test(
        arguments: table(
            """
            2020-1         twoDigits  5..<6   2020-01
            2020-1-8       twoDigits  5..<6   2020-01-08
            2020-01-8      twoDigits  8..<9   2020-01-08
            2020-001       twoDigits  5..<8   -
            2020-01-008    twoDigits  8..<11  -
            2020-1?-8~     twoDigits  5..<6   2020-01?-08~
            2020-1/2021-2  twoDigits  5..<6   2020-01/2021-02
            """))
    func digitsOfMonthAndDay(_ row: [String]) throws { try checkMistake(row) }

    /// Months and days that are none.
    @Test(
        arguments: table(
            """
            2020-00      monthOutOfRange   5..<7   2020
            2020-13      monthOutOfRange   5..<7   -
            2020-20      monthOutOfRange   5..<7   -
            2020-42      monthOutOfRange   5..<7   2020/2042
            2020-99      monthOutOfRange   5..<7   2020/2099
            2020-01-00   dayOutOfRange     8..<10  2020-01
            2020-01-32   dayOutOfRange     8..<10  2020-01-31
            2020-13-08   monthOutOfRange   5..<7   2020-08-13
            2020-31-12   groupingHasNoDay  7..<10  2020-12-31
            2020-04-31   dayOutOfRange     8..<10  2020-04-30
            2020-06-31   dayOutOfRange     8..<10  2020-06-30
            2020-09-31   dayOutOfRange     8..<10  2020-09-30
            2020-11-31   dayOutOfRange     8..<10  2020-11-30
            2020-02-30   dayOutOfRange     8..<10  2020-02-29
            2021-02-29   notALeapYear      8..<10  2021-02-28
            1900-02-29   notALeapYear      8..<10  1900-02-28
            2100-02-29   notALeapYear      8..<10  2100-02-28
            -0001-02-29  notALeapYear      9..<11  -0001-02-28
            -0100-02-29  notALeapYear      9..<11  -0100-02-28
            2020-00-00   monthOutOfRange   5..<7   2020
            2020-05-00   dayOutOfRange     8..<10  2020-05
            2020-21-05   groupingHasNoDay  7..<10  2020-05-21
            2020-21-XX   groupingHasNoDay  7..<10  -
            """))
    func noSuchMonthOrDay(_ row: [String]) throws { try checkMistake(row) }

    /// No day fits the digits.
    @Test(
        arguments: table(
            """
            2020-2X      nothingFits    5..<7   -
            2020-9X      nothingFits    5..<7   -
            2020-02-3X   nothingFits    8..<10  -
            2020-XX-4X   nothingFits    8..<10  -
            2020-XX-00   dayOutOfRange  8..<10  2020-XX
            2020-XX-32   dayOutOfRange  8..<10  -
            19X1-02-29   nothingFits    0..<10  -
            XXX1-02-29   nothingFits    0..<10  -
            201X-02-30   dayOutOfRange  8..<10  -
            201X-06-31   dayOutOfRange  8..<10  -
            2020-X4-31   nothingFits    8..<10  -
            -00X1-02-29  nothingFits    0..<11  -
            """))
    func noDayFits(_ row: [String]) throws { try checkMistake(row) }

    /// Qualifications in the wrong place.
    @Test(
        arguments: table(
            """
            ??2020                misplacedQualification  0..<2    ?2020
            2020??                misplacedQualification  4..<6    2020?
            2020%~                misplacedQualification  4..<6    2020%
            20?20                 yearDigits              0..<2    -
            -?1900                misplacedQualification  1..<2    -
            2020-0?1              twoDigits               5..<6    -
            %%2020-01             misplacedQualification  0..<2    %2020-01
            2020-01-08?T10:00:00  timeNotAllowed          11..<20  -
            [..?1984?]X           trailingText            10..<11  -
            ../..?                misplacedQualification  5..<6    -
            2020?Z                trailingText            5..<6    -
            """))
    func misplacedQualifications(_ row: [String]) throws { try checkMistake(row) }

    /// Notation of the draft of 2012.
    @Test(
        arguments: table(
            """
            2020-06-uu                  draftNotation        8..<10   2020-06-XX
            2020-uu-uu                  draftNotation        5..<7    2020-XX-XX
            199u                        draftNotation        3..<4    199X
            uuuu                        draftNotation        0..<4    XXXX
            19xx                        draftNotation        2..<3    19XX
            2020-xx                     draftNotation        5..<7    2020-XX
            1985-04-12?~                draftNotation        10..<12  1985-04-12%
            1985~?                      draftNotation        4..<6    1985%
            1985~?-04                   draftNotation        4..<6    1985%-04
            unknown/2006                draftNotation        0..<7    /2006
            2006/unknown                draftNotation        5..<12   2006/
            2006/open                   draftNotation        5..<9    2006/..
            open/2006                   draftNotation        0..<4    ../2006
            Unknown/2006                unexpectedCharacter  0..<1    /2006
            y170000002                  draftNotation        0..<1    Y170000002
            y-170000002                 draftNotation        0..<1    Y-170000002
            y17e7                       draftNotation        0..<1    Y17E7
            Y17e7                       draftNotation        3..<4    Y17E7
            1950s2                      draftNotation        4..<5    1950S2
            1950p2                      draftNotation        4..<5    1950S2
            y17101e4p3                  draftNotation        0..<1    Y17101E4S3
            2004-(06)?-11               draftNotation        5..<6    2004-?06-11
            2004-(06-11)?               draftNotation        5..<6    2004-?06-?11
            (2011)-06-04~               draftNotation        0..<1    2011-06-04~
            (2004-(06)~)?               draftNotation        0..<1    ?2004-%06
            2001-21^southernHemisphere  draftNotation        7..<8    2001-21
            2020-01-08t10:30:00         draftNotation        10..<11  2020-01-08T10:30:00
            2020-01-08T10:30:00z        draftNotation        19..<20  2020-01-08T10:30:00Z
            """))
    func draftNotation(_ row: [String]) throws { try checkMistake(row) }

    /// Times.
    @Test(
        arguments: table(
            """
            2020-01-08T1030               timeFormat       11..<15  2020-01-08T10:30:00
            2020-01-08T10:30:00.5         timeFormat       11..<21  2020-01-08T10:30:00
            2020-01-08T10:30:00,5         timeFormat       11..<21  -
            2020-01-08T1:30:00            timeFormat       11..<12  2020-01-08T01:30:00
            2020-01-08T10:3:00            timeFormat       14..<15  2020-01-08T10:03:00
            2020-01-08T10:30:0            timeFormat       17..<18  2020-01-08T10:30:00
            2020-01-08T24:00:01           timeOutOfRange   11..<19  -
            2020-01-08T24:01:00           timeOutOfRange   11..<19  -
            2020-01-08T25:00:00           timeOutOfRange   11..<19  -
            2020-01-08T10:60:00           timeOutOfRange   11..<19  -
            2020-01-08T10:30:60           timeOutOfRange   11..<19  -
            2020-01-08T23:59:60Z          timeOutOfRange   11..<19  -
            2020-01-08T10:30:00Z05        trailingText     20..<22  -
            2020-01-08T10:30:00+5         timeFormat       20..<21  2020-01-08T10:30:00+05
            2020-01-08T10:30:00+0530      timeFormat       20..<24  2020-01-08T10:30:00+05:30
            2020-01-08T10:30:00+05:3      timeFormat       23..<24  -
            2020-01-08T10:30:00+05:60     shiftOutOfRange  19..<25  -
            2020-01-08T10:30:00+15        shiftOutOfRange  19..<22  -
            2020-01-08T10:30:00+14:01     shiftOutOfRange  19..<25  -
            2020-01-08T10:30:00-24:00     shiftOutOfRange  19..<25  -
            2020-01-08T10:30:00-00        shiftOutOfRange  19..<22  2020-01-08T10:30:00Z
            2020-01-08T10:30:00-00:00     shiftOutOfRange  19..<25  2020-01-08T10:30:00Z
            2020-01-08T10:30:00+05:30:00  trailingText     25..<28  -
            2020-01-08T10-30-00           timeFormat       11..<13  -
            2020-01T10:30:00              timeNotAllowed   7..<16   -
            2020T10:30:00                 timeNotAllowed   4..<13   -
            2020-01-XXT10:30:00           timeNotAllowed   10..<19  -
            2020-21T10:30:00              timeNotAllowed   7..<16   -
            """))
    func times(_ row: [String]) throws { try checkMistake(row) }

    /// Times in intervals and sets.
    @Test(
        arguments: table(
            """
            2020-01-08T10:30:00/2020-01-09     timeNotAllowed  0..<19   2020-01-08/2020-01-09
            2020-01-08/2020-01-09T10:30:00     timeNotAllowed  21..<30  2020-01-08/2020-01-09
            2020-01-08T10:30:00Z/..            timeNotAllowed  0..<20   2020-01-08/..
            ../2020-01-08T10:30:00Z            timeNotAllowed  13..<23  ../2020-01-08
            [2020-01-08T10:30:00]              timeNotAllowed  11..<20  [2020-01-08]
            {2020-01-07,2020-01-08T10:30:00Z}  timeNotAllowed  22..<32  {2020-01-07,2020-01-08}
            """))
    func timesWhereNoneStand(_ row: [String]) throws { try checkMistake(row) }

    /// Intervals.
    @Test(
        arguments: table(
            """
            2020/2019              reversed         0..<9    2019/2020
            2020-06/2020-05        reversed         0..<15   2020-05/2020-06
            2020-01-08/2020-01-07  reversed         0..<21   2020-01-07/2020-01-08
            2020-06-11/2020-05     reversed         0..<18   2020-05/2020-06-11
            0000/-0001             reversed         0..<10   -0001/0000
            -0044/-0045            reversed         0..<11   -0045/-0044
            2020-06?/2019~         reversed         0..<14   2019~/2020-06?
            2020-24/2020-21        reversed         0..<15   2020-21/2020-24
            2021/202X/2022         trailingText     9..<14   -
            199X/198X              reversed         0..<9    198X/199X
            2020-XX-31/2020-01-30  reversed         0..<21   2020-01-30/2020-XX-31
            2019/2020/2021         trailingText     9..<14   -
            2019//2020             trailingText     5..<10   -
            2020///                trailingText     5..<7    -
            2020/01/08             yearDigits       5..<7    2020-01-08
            31/12/2020             yearDigits       0..<2    2020-12-31
            12/31/2020             yearDigits       0..<2    2020-12-31
            08/01/2020             yearDigits       0..<2    -
            2020.01.08             trailingText     4..<10   2020-01-08
            2020-01-08/09          yearDigits       11..<13  2020-01-08/2020-01-09
            2020-01-08/01-09       yearDigits       11..<13  2020-01-08/2020-01-09
            2020-01/02             yearDigits       8..<10   2020-01/2020-02
            1984-1986              twoDigits        5..<9    1984/1986
            1984–1986              trailingText     4..<11   1984/1986
            1984-86                monthOutOfRange  5..<7    1984/1986
            1984-                  unexpectedEnd    5..<5    1984/..
            """))
    func intervals(_ row: [String]) throws { try checkMistake(row) }

    /// Double dots.
    @Test(
        arguments: table(
            """
            ..                misplacedDots        0..<2    -
            ...               misplacedDots        0..<2    -
            ..1984            misplacedDots        0..<2    [..1984]
            1984..            misplacedDots        4..<6    [1984..]
            1984..1986        misplacedDots        4..<6    1984/1986
            ..1984/1985       misplacedDots        0..<2    -
            1984/1985..       misplacedDots        9..<11   -
            1984/..1985       trailingText         7..<11   -
            2020-01..2020-03  misplacedDots        7..<9    2020-01/2020-03
            [..]              misplacedDots        1..<3    -
            {..}              misplacedDots        1..<3    -
            [..,1984]         misplacedDots        1..<3    -
            [1984,..1985]     misplacedDots        6..<8    -
            [1984..,1985]     misplacedDots        5..<7    -
            [..1984..]        misplacedDots        7..<9    -
            [..1984..1985]    misplacedDots        7..<9    -
            [1984..1985..]    misplacedDots        11..<13  -
            [1984...1985]     unexpectedCharacter  7..<8    -
            """))
    func doubleDots(_ row: [String]) throws { try checkMistake(row) }

    /// Sets.
    @Test(
        arguments: table(
            """
            []                     emptyMember          1..<2   -
            {}                     emptyMember          1..<2   -
            [,]                    emptyMember          1..<2   -
            [1984,]                emptyMember          6..<7   [1984]
            [,1984]                emptyMember          1..<2   [1984]
            [1984,,1985]           emptyMember          6..<7   [1984,1985]
            [1672..1670]           reversed             1..<11  [1670..1672]
            {2020-03..2020-01}     reversed             1..<17  {2020-01..2020-03}
            [2020..2020-05]        mixedPrecision       1..<14  -
            [2020-01-01..2020-05]  mixedPrecision       1..<20  -
            [2001-21..2001-05]     mixedPrecision       1..<17  -
            [1984,1985             unclosedSet          0..<10  [1984,1985]
            {1984                  unclosedSet          0..<5   {1984}
            1667,1668              trailingText         4..<9   [1667,1668]
            “2020-01-08”           unexpectedCharacter  0..<3   2020-01-08
            """))
    func sets(_ row: [String]) throws { try checkMistake(row) }

    @Test func anEmptyTextIsNoDate() throws {
        let error = try #require(throws: EDTFError.self) { try EDTF("") }
        #expect(error.kind == .empty)
        #expect(error.range == 0..<0)
    }

    @Test func theDescriptionSaysWhatWhereAndWhatWasMeant() throws {
        let error = try #require(throws: EDTFError.self) { try EDTF("2020-1-8") }
        #expect(
            error.description == "a month has two digits, and “1” has 1 (at byte 5); perhaps 2020-01-08")
    }

    @Test func offsetsOfASubstringCountFromItsOwnStart() throws {
        let line = "when: 2020-13"
        let error = try #require(throws: EDTFError.self) { try EDTF(line.dropFirst(6)) }
        #expect(error.offset == 5)
    }

    @Test func longTextsAreRefusedInLinearTimeWithoutASuggestion() throws {
        let members = Array(repeating: "1985-04-12", count: 20_000).joined(separator: ",")
        #expect(try EDTF("[\(members)]").set?.members.count == 20_000)
        let error = try #require(throws: EDTFError.self) { try EDTF("[\(members)") }
        #expect(error.kind == .unclosedSet)
        #expect(error.suggestion == nil)
        #expect(throws: EDTFError.self) { try EDTF(String(repeating: "[", count: 100_000)) }
        let digits = try #require(throws: EDTFError.self) { try EDTF(String(repeating: "9", count: 100_000)) }
        #expect(digits.range == 0..<100_000)
        #expect(digits.message.utf8.count < 200)
    }
}
