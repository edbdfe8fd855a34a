extension EDTF {
    /// The unit a value is stated in, coarsest first.
    public enum Precision: Int, Hashable, Sendable, Comparable {
        case year
        /// A season, quarter, quadrimester or half year.
        case subYear
        case month
        case day
        case second

        public static func < (a: Precision, b: Precision) -> Bool { a.rawValue < b.rawValue }
    }
}
