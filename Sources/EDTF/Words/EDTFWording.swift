/// How dates are put into words in one language: every word ``EDTF/words(in:)`` uses is here.
///
/// A phrase holds names in braces, which are replaced: `{year}`, `{month}`, `{from}`… Each phrase
/// may use the names its English text uses, in any order. To add a language, start from English and
/// replace all of it:
///
/// ```swift
/// var german = EDTFWording()
/// german.months = ["Januar", "Februar", /* … */]
/// german.dayOfMonth = "{day}. {month}"
/// german.about = "etwa {date}"
/// ```
public struct EDTFWording: Hashable, Sendable {
    /// English as written in Britain: “8 January 2020”.
    public static let english = EDTFWording()

    /// Makes the English wording.
    public init() {}

    // MARK: Names and numbers

    /// January to December.
    public var months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
    /// The 1st to the 31st, for days whose month is not known.
    public var ordinals = [
        "1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th", "12th", "13th",
        "14th", "15th", "16th", "17th", "18th", "19th", "20th", "21st", "22nd", "23rd", "24th", "25th",
        "26th", "27th", "28th", "29th", "30th", "31st",
    ]
    /// The seasons and other parts of a year, in the order of their numbers, 21 to 41.
    public var groupings = [
        "spring {year}", "summer {year}", "autumn {year}", "winter {year}",
        "spring {year} (northern hemisphere)", "summer {year} (northern hemisphere)",
        "autumn {year} (northern hemisphere)", "winter {year} (northern hemisphere)",
        "spring {year} (southern hemisphere)", "summer {year} (southern hemisphere)",
        "autumn {year} (southern hemisphere)", "winter {year} (southern hemisphere)",
        "the first quarter of {year}", "the second quarter of {year}",
        "the third quarter of {year}", "the fourth quarter of {year}",
        "the first four months of {year}", "the middle four months of {year}",
        "the last four months of {year}",
        "the first half of {year}", "the second half of {year}",
    ]
    /// Between groups of three digits, in years of five digits and more.
    public var digitGroupSeparator = ","
    /// Between the members of a list but the last two.
    public var listSeparator = ", "
    /// Between the last two members of a list of which all are meant.
    public var listAnd = " and "
    /// Between the last two members of a list of which one is meant.
    public var listOr = " or "

    // MARK: Years

    /// A year of five digits and more.
    public var longYear = "the year {year}"
    /// A year from 1 to 999.
    public var yearAD = "AD {year}"
    /// A year before 1; the year 0 is 1 BC.
    public var yearBC = "{year} BC"
    /// The ten years that begin with 1980.
    public var decade = "the {year}s"
    /// The hundred years that begin with 1900.
    public var century = "the {year}s"
    /// A year alone, within a decade or century.
    public var sometimeIn = "sometime in {period}"
    /// A year alone, between two.
    public var sometimeBetween = "sometime between {from} and {to}"
    /// A year in a longer phrase, within a decade or century.
    public var someYearIn = "some year in {period}"
    /// A year in a longer phrase, between two.
    public var someYearBetween = "some year between {from} and {to}"
    /// No digit of the year is known.
    public var unknownYear = "an unknown year"
    /// No digit of a negative year is known.
    public var unknownYearBC = "an unknown year BC"
    /// Single digits are unknown, as in `1X99`.
    public var yearWritten = "a year written {pattern}, where X is an unknown digit"
    /// A year with significant digits.
    public var estimatedYear = "some year between {from} and {to}, estimated to be {year}"
    /// The same inside a longer phrase.
    public var estimatedYearInPhrase = "some year between {from} and {to} (estimated to be {year})"
    /// In place of the year of a season, when it is not fully known.
    public var ofSomeYear = "of {year}"

    // MARK: Months and days

    /// A month of a known year.
    public var monthOfYear = "{month} {year}"
    /// A month of a year that is not fully known, such as “some year in the 1980s”.
    public var monthOfSomeYear = "{month} of {year}"
    /// Any month; of a period such as “2004”.
    public var someMonth = "some month of {period}"
    /// A month of which only the first or second digit is known, four or more fitting in a row.
    public var someMonthBetween = "some month from {from} to {to}"
    /// A day of a month and year.
    public var dayOfMonth = "{day} {month}"
    /// A day of a month that is not known.
    public var dayOfSomeMonth = "the {day} of {month}"
    /// Any day; of a period such as “June 2004”.
    public var someDay = "some day in {period}"
    /// A day of which only the first digit is known, of a known month.
    public var someDayBetween = "some day between {from} and {to} {month}"
    /// A day of which only the first digit is known, of a month that is not known.
    public var someDayBetweenOfSomeMonth = "some day between the {from} and the {to} of {month}"

    // MARK: Times

    /// A date-time.
    public var dateAtTime = "{date} at {time}"
    /// A time in UTC.
    public var timeInUTC = "{time} UTC"
    /// A time with a shift from UTC, which carries its sign.
    public var timeShifted = "{time} (UTC{shift})"
    /// Before the hours a local time is behind UTC.
    public var minusSign = "−"

    // MARK: Qualifications

    /// `~` of the whole.
    public var about = "about {date}"
    /// `?` of the whole.
    public var possibly = "possibly {date}"
    /// `%` of the whole.
    public var possiblyAbout = "possibly about {date}"
    /// After a phrase that takes no word before it, or when only a part is qualified.
    public var remark = "{date} ({remarks})"
    /// What is said by `?`, in a remark.
    public var uncertain = "uncertain"
    /// What is said by `~`, in a remark.
    public var approximate = "approximate"
    /// What is said by `%`, in a remark.
    public var uncertainAndApproximate = "uncertain and approximate"
    /// A remark about some components: “year and month uncertain”.
    public var componentRemark = "{components} {quality}"
    /// The year, in a remark.
    public var yearComponent = "year"
    /// The month, in a remark.
    public var monthComponent = "month"
    /// The day, in a remark.
    public var dayComponent = "day"
    /// The season, in a remark.
    public var seasonComponent = "season"
    /// A quarter, quadrimester or half year, in a remark.
    public var otherComponent = "part of the year"

    // MARK: Intervals

    /// From a date or an unknown one to another.
    public var fromTo = "from {from} to {to}"
    /// No end.
    public var onwards = "from {from} onwards"
    /// No start.
    public var until = "until {to}"
    /// In place of an end that is not known.
    public var unknownDate = "an unknown date"
    /// Both ends open.
    public var always = "at any time, without beginning or end"

    // MARK: Sets

    /// Three members or more, or ranges, of which one is meant.
    public var oneOf = "one of {list}"
    /// Two dates of which one is meant.
    public var eitherOr = "either {first} or {second}"
    /// Three members or more, or ranges, all of which are meant.
    public var allOf = "all of {list}"
    /// Two dates, both of which are meant.
    public var both = "both {first} and {second}"
    /// A range as a member among others.
    public var rangeInList = "{from} to {to}"
    /// A range alone of which one is meant.
    public var oneInRange = "sometime between {from} and {to}"
    /// A range alone of which all are meant; `{every}` is one of the five below.
    public var everyFromTo = "{every} from {from} to {to}"
    /// A date and everything of its precision before.
    public var everyUpTo = "{every} up to {date}"
    /// A date and everything of its precision after.
    public var everyFrom = "{every} from {date} on"
    /// The unit of such a range.
    public var everyYear = "every year"
    /// The unit of a range of seasons.
    public var everySeason = "every season"
    /// The unit of a range of quarters, quadrimesters or half years.
    public var everyPartOfYear = "every such part of a year"
    /// The unit of a range of months.
    public var everyMonth = "every month"
    /// The unit of a range of days.
    public var everyDay = "every day"
    /// One is meant: a day or anything earlier.
    public var onOrBefore = "on or before {date}"
    /// One is meant: a day or anything later.
    public var onOrAfter = "on or after {date}"
    /// One is meant: a month, season or year or anything earlier.
    public var inOrBefore = "in or before {date}"
    /// One is meant: a month, season or year or anything later.
    public var inOrAfter = "in or after {date}"
    /// A date or anything earlier, as a member among others.
    public var orEarlier = "{date} or earlier"
    /// A date or anything later, as a member among others.
    public var orLater = "{date} or later"
}
