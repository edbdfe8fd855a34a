extension EDTF {
    /// The earliest or the latest a value can be, in local calendar terms: no time zone is applied.
    public enum Bound: Hashable, Sendable {
        /// A whole day: its beginning as an earliest, its end as a latest bound.
        case day(CivilDate)
        /// A second of a day.
        case second(CivilDate, TimeOfDay)
        /// No bound is given (`..`).
        case open
        /// There is a bound, and it is not known.
        case unknown

        /// The day, `nil` when open or unknown.
        public var date: CivilDate? {
            switch self {
            case .day(let date), .second(let date, _): date
            case .open, .unknown: nil
            }
        }

        /// The time, where the value has one.
        public var time: TimeOfDay? {
            if case .second(_, let time) = self { time } else { nil }
        }
    }
}

extension EDTF.Bound: CustomStringConvertible {
    /// `YYYY-MM-DD` (with `Thh:mm:ss`), `open` or `unknown`.
    public var description: String {
        switch self {
        case .day(let date): date.description
        case .second(let date, let time): "\(date)T\(time)"
        case .open: "open"
        case .unknown: "unknown"
        }
    }
}
