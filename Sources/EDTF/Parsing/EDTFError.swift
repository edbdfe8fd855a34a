/// What is wrong with a text that is not EDTF, where, and, when it can be told, what was meant.
public struct EDTFError: Error, Hashable, Sendable {
    /// The sort of mistake. New releases may add cases.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// There is no text.
        case empty
        /// A character that no notation has in this place.
        case unexpectedCharacter
        /// The text ends before the date does.
        case unexpectedEnd
        /// White space, which EDTF has nowhere.
        case whiteSpace
        /// Something follows a complete expression.
        case trailingText
        /// A year of fewer than four digits, or of more without `Y`.
        case yearDigits
        /// `Y` before a year of four digits or fewer.
        case needlessY
        /// A number written with a zero before it.
        case leadingZero
        /// `-0000`: the year 0 has no sign.
        case negativeZero
        /// A year of more than sixteen digits.
        case yearOutOfRange
        /// A month or day not of two digits.
        case twoDigits
        /// A month that is neither 01–12 nor a sub-year grouping 21–41.
        case monthOutOfRange
        /// A day that the month does not have.
        case dayOutOfRange
        /// 29 February of a common year.
        case notALeapYear
        /// No day of the calendar fits the specified digits.
        case nothingFits
        /// A month, season or day after a year that must stand alone.
        case yearStandsAlone
        /// A hyphen and day after a sub-year grouping.
        case groupingHasNoDay
        /// Significant digits: not a positive number after `S`.
        case significantDigits
        /// A qualification where none can stand, or two where one can.
        case misplacedQualification
        /// A time that is not `hh:mm:ss`.
        case timeFormat
        /// An hour above 23 (24:00:00 apart), a minute or second above 59.
        case timeOutOfRange
        /// A shift from UTC beyond 14 hours, or negative zero.
        case shiftOutOfRange
        /// A time in an interval or set, or after a date that is not one whole known day.
        case timeNotAllowed
        /// An interval or range that ends before it can begin.
        case reversed
        /// A range between dates of different precision.
        case mixedPrecision
        /// `..` where it means nothing.
        case misplacedDots
        /// A set with nothing in it, or nothing between two commas.
        case emptyMember
        /// A set without its closing bracket.
        case unclosedSet
        /// Notation of the draft of 2012, changed since: `u`, `x`, `y`, `e`, `p`, `open`, `unknown`, `( )`, `?~`, `^`.
        case draftNotation
    }

    /// The sort of mistake.
    public let kind: Kind
    /// Where it is: UTF-8 byte offsets into the text. Empty, at its end, when something is missing there.
    public let range: Range<Int>
    /// One English sentence without its full stop, to show to whoever wrote the text.
    public let message: String
    /// A valid EDTF text that may have been meant; `nil` when that cannot be told.
    public let suggestion: String?

    /// Where the mistake begins: a UTF-8 byte offset.
    public var offset: Int { range.lowerBound }

    init(_ kind: Kind, _ range: Range<Int>, _ message: String, suggestion: String? = nil) {
        self.kind = kind
        self.range = range
        self.message = message
        self.suggestion = suggestion
    }

    func suggesting(_ suggestion: String?) -> EDTFError {
        EDTFError(kind, range, message, suggestion: suggestion)
    }
}

extension EDTFError: CustomStringConvertible {
    /// The message, the place, and the suggestion.
    public var description: String {
        let place = "\(message) (at byte \(offset))"
        return suggestion.map { "\(place); perhaps \($0)" } ?? place
    }
}
