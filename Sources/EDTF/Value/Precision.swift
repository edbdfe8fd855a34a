extension EDTF {
    /// The unit a value is stated in, coarsest first.
    public enum Precision: Int, Hashable, Sendable, Comparable {
        /// A year, whole or with unspecified digits.
        case year
        /// A season, quarter, quadrimester or half year.
        case subYear
        /// A month of a year.
        case month
        /// A day of a month.
        case day
        /// A date-time.
        case second

        public static func < (a: Precision, b: Precision) -> Bool { a.rawValue < b.rawValue }
    }
}
