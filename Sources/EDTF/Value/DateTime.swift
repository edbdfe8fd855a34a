extension EDTF {
    /// A whole day with a time of day. Level 0, and level 1 before the year 0.
    public struct DateTime: Hashable, Sendable {
        /// The day, in local terms.
        public let date: CivilDate
        /// The local time.
        public let time: TimeOfDay
        /// How far that local time is from UTC; `nil` when it was not said.
        public let shift: TimeShift?
    }
}

extension EDTF.DateTime: CustomStringConvertible {
    /// `YYYY-MM-DDThh:mm:ss`, with the shift where there is one.
    public var description: String { "\(date)T\(time)\(shift.map(\.description) ?? "")" }
}
