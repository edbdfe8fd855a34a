extension EDTF {
    /// A conformance level of the specification; each includes those below it.
    public enum Level: Int, Hashable, Sendable, Comparable {
        /// Dates, date-times and intervals of ISO 8601-1.
        case level0 = 0
        /// Long and negative years, seasons, whole qualifications, digits unspecified from the right, and
        /// open and unknown ends.
        case level1 = 1
        /// Everything else.
        case level2 = 2

        public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
    }
}
