extension EDTF {
    /// What is said of a date, or of one of its components, by `?`, `~` and `%`.
    public struct Qualification: OptionSet, Hashable, Sendable {
        /// One bit for each thing said.
        public let rawValue: UInt8
        /// Makes a qualification of its bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// `?`: the source may be wrong or misread.
        public static let uncertain = Qualification(rawValue: 1)
        /// `~`: near the value, not exactly it.
        public static let approximate = Qualification(rawValue: 2)

        /// The character that writes this, empty for an unqualified component.
        var symbol: String {
            switch (contains(.uncertain), contains(.approximate)) {
            case (false, false): ""
            case (true, false): "?"
            case (false, true): "~"
            case (true, true): "%"
            }
        }
    }
}
