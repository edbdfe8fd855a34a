extension EDTF {
    /// A season, quarter, quadrimester or half of a year; the raw value is what EDTF writes for the month.
    public enum SubYearGrouping: Int, Hashable, Sendable, CaseIterable {
        /// Independent of location: 21. Level 1, as are the three that follow.
        case spring = 21
        /// Independent of location: 22 to 24.
        case summer, autumn, winter
        /// Of the northern hemisphere: 25 to 28.
        case northernSpring, northernSummer, northernAutumn, northernWinter
        /// Of the southern hemisphere: 29 to 32.
        case southernSpring, southernSummer, southernAutumn, southernWinter
        /// Three months each: 33 to 36.
        case quarter1, quarter2, quarter3, quarter4
        /// Four months each: 37 to 39.
        case quadrimester1, quadrimester2, quadrimester3
        /// Six months each: 40 and 41.
        case semester1, semester2

        /// Whether this is a season rather than a fixed division of the year.
        public var isSeason: Bool { rawValue <= Self.southernWinter.rawValue }

        /// The months covered, 1 being January of the year written and 13 January of the next.
        ///
        /// The specification gives seasons no dates. These are the meteorological seasons, those
        /// independent of location as in the northern hemisphere; a season that spans New Year
        /// belongs to the year in which it begins.
        public var months: ClosedRange<Int> {
            switch self {
            case .spring, .northernSpring, .southernAutumn: 3...5
            case .summer, .northernSummer, .southernWinter: 6...8
            case .autumn, .northernAutumn, .southernSpring: 9...11
            case .winter, .northernWinter, .southernSummer: 12...14
            case .quarter1: 1...3
            case .quarter2: 4...6
            case .quarter3: 7...9
            case .quarter4: 10...12
            case .quadrimester1: 1...4
            case .quadrimester2: 5...8
            case .quadrimester3: 9...12
            case .semester1: 1...6
            case .semester2: 7...12
            }
        }
    }
}
