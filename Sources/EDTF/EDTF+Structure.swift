// Questions a caller asks of a value without taking its form apart.

extension EDTF {
    /// The date, when the value is one.
    public var date: Date? { if case .date(let date) = form { date } else { nil } }
    /// The date-time, when the value is one.
    public var dateTime: DateTime? { if case .dateTime(let value) = form { value } else { nil } }
    /// The interval, when the value is one.
    public var interval: Interval? { if case .interval(let interval) = form { interval } else { nil } }
    /// The set, when the value is one.
    public var set: DateSet? { if case .set(let set) = form { set } else { nil } }

    /// Whether the value has a time of day.
    public var hasTime: Bool { dateTime != nil }

    /// The one day this falls on, when it is a date or date-time every digit of which is known,
    /// to the day. It may still be uncertain or approximate.
    public var singleDay: CivilDate? {
        switch form {
        case .date(let date): date.precision == .day && !date.hasUnspecifiedDigits ? date.earliest : nil
        case .dateTime(let value): value.date
        case .interval, .set: nil
        }
    }

    /// Whether the value is an interval both ends of which are dates.
    public var isClosedInterval: Bool { interval?.isClosed ?? false }
    /// Whether nothing bounds it in the past: `../1985`, `[..1985]`, `{..1985}`.
    public var hasOpenStart: Bool { earliest == .open }
    /// Whether nothing bounds it in the future: `1985/..`, `[1985..]`, `{1985..}`.
    public var hasOpenEnd: Bool { latest == .open }
    /// Whether it is an interval whose start is not known: `/1985`.
    public var hasUnknownStart: Bool { earliest == .unknown }
    /// Whether it is an interval whose end is not known: `1985/`.
    public var hasUnknownEnd: Bool { latest == .unknown }

    /// The dates written, in order: one, the known ends of an interval, or the members of a set.
    /// Empty for a date-time and for an interval of which neither end is known.
    public var dates: [Date] {
        switch form {
        case .date(let date): [date]
        case .dateTime: []
        case .interval(let interval): [interval.start, interval.end].compactMap(\.date)
        case .set(let set): set.members.flatMap(\.dates)
        }
    }

    /// What is said of some component of some date.
    public var anyQualification: Qualification {
        dates.reduce([]) { $0.union($1.anyQualification) }
    }

    /// What is said of every component of every date.
    public var wholeQualification: Qualification {
        dates.isEmpty ? [] : dates.reduce([.uncertain, .approximate]) { $0.intersection($1.wholeQualification) }
    }

    /// Whether the whole or a part is uncertain (`?` or `%`).
    public var isUncertain: Bool { anyQualification.contains(.uncertain) }
    /// Whether the whole or a part is approximate (`~` or `%`).
    public var isApproximate: Bool { anyQualification.contains(.approximate) }
    /// Whether some digit is unspecified (`X`).
    public var hasUnspecifiedDigits: Bool { dates.contains(where: \.hasUnspecifiedDigits) }

    /// The unit the value is stated in; `nil` when its dates differ in it (the specification calls
    /// the precision of such an interval undefined) or there are none.
    public var precision: Precision? {
        if hasTime { return .second }
        guard let first = dates.first?.precision else { return nil }
        return dates.allSatisfy { $0.precision == first } ? first : nil
    }
}
