/// A date, date-time, interval or set of dates in the Extended Date/Time Format: levels 0, 1 and 2 of
/// the Library of Congress specification of 4 February 2019 (the same notation as ISO 8601-2).
///
/// ```swift
/// let date = try EDTF("1984?/2004-06~")
/// date.level          // .level1
/// date.earliest       // 1984-01-01
/// date.latest         // 2004-06-30
/// date.words()        // "from possibly 1984 to about June 2004"
/// date.description    // "1984?/2004-06~", the canonical text
/// ```
///
/// Two values are equal when they say the same in the same notation, however their qualifications
/// were written: `?2004` equals `2004?`, and both print as `2004?`. Values order by earliest bound,
/// then latest bound, then canonical text; see ``<(_:_:)``.
public struct EDTF: Sendable {
    /// What the text turned out to be.
    public enum Form: Hashable, Sendable {
        /// A year, month, season or day.
        case date(Date)
        /// A day with a time.
        case dateTime(DateTime)
        /// A start and an end. Boxed, so that the many values that are single dates stay small.
        indirect case interval(Interval)
        /// One of, or all of, several dates.
        case set(DateSet)
    }

    /// A value is some hundred bytes that never change, held by records of which most lack it.
    private final class Storage: Sendable {
        let form: Form
        let level: Level
        let earliest: Bound
        let latest: Bound

        init(form: Form, level: Level) {
            self.form = form
            self.level = level
            (earliest, latest) = form.bounds
        }
    }

    /// Nearly all values are plain days, of which an archive has some hundred thousand: they need no storage.
    private enum Content {
        case plainDay(CivilDate)
        case stored(Storage)
    }

    private let content: Content

    /// What the value is, in full.
    public var form: Form {
        switch content {
        case .plainDay(let day): .date(Date(plainDay: day))
        case .stored(let storage): storage.form
        }
    }

    /// The lowest level that has the notation read. It is no part of equality: `?2004` is level 2
    /// and equals `2004?`, level 1. Canonical text never needs a higher level than what was read.
    public var level: Level {
        switch content {
        case .plainDay: .level0
        case .stored(let storage): storage.level
        }
    }

    /// The earliest this can be. Qualifications (`?`, `~`, `%`) do not move it.
    public var earliest: Bound {
        switch content {
        case .plainDay(let day): .day(day)
        case .stored(let storage): storage.earliest
        }
    }

    /// The latest this can be.
    public var latest: Bound {
        switch content {
        case .plainDay(let day): .day(day)
        case .stored(let storage): storage.latest
        }
    }

    /// Reads one EDTF expression. The text must be nothing else: no space before, inside or after it.
    ///
    /// - Parameter text: of any length; reading takes time in proportion to it.
    /// - Throws: ``EDTFError``, which says what is wrong, where, and if possible what was meant.
    public init(_ text: some StringProtocol) throws(EDTFError) {
        try self.init(String(text))
    }

    /// Reads one EDTF expression, as any text.
    public init(_ text: String) throws(EDTFError) {
        let bytes = Array(text.utf8)
        do {
            try self.init(utf8: bytes)
        } catch {
            throw error.suggesting(Suggestion.repaired(bytes))
        }
    }

    init(form: Form, level: Level) {
        if level == .level0, case .date(let date) = form, let day = date.plainDay {
            content = .plainDay(day)
        } else {
            content = .stored(Storage(form: form, level: level))
        }
    }
}

extension EDTF: Hashable {
    public static func == (a: EDTF, b: EDTF) -> Bool { a.form == b.form }
    public func hash(into hasher: inout Hasher) { hasher.combine(form) }
}

extension EDTF: CustomStringConvertible {
    /// The canonical text: reading it gives an equal value.
    public var description: String {
        switch form {
        case .date(let date): date.description
        case .dateTime(let dateTime): dateTime.description
        case .interval(let interval): interval.description
        case .set(let set): set.description
        }
    }
}
