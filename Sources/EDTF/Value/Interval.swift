extension EDTF {
    /// A stretch of time between two dates, `start/end`.
    public struct Interval: Hashable, Sendable {
        /// One end of an interval.
        public enum Endpoint: Hashable, Sendable {
            /// Sometime within this date.
            case date(Date)
            /// `..`: there is none, or none is given.
            case open
            /// Nothing written: there is one, and it is not known.
            case unknown

            /// The date, `nil` when open or unknown.
            public var date: Date? { if case .date(let date) = self { date } else { nil } }
        }

        /// When it begins.
        public let start: Endpoint
        /// When it ends.
        public let end: Endpoint

        /// Whether both ends are dates.
        public var isClosed: Bool { start.date != nil && end.date != nil }
    }
}

extension EDTF.Interval: CustomStringConvertible {
    /// The canonical text.
    public var description: String { "\(start)/\(end)" }
}

extension EDTF.Interval.Endpoint: CustomStringConvertible {
    /// The date, `..` or nothing.
    public var description: String {
        switch self {
        case .date(let date): date.description
        case .open: ".."
        case .unknown: ""
        }
    }
}
