extension EDTF {
    /// A date of year, month or day precision, any part of which may be unspecified or qualified.
    public struct Date: Hashable, Sendable {
        /// The year. Only a year alone can be long, exponential or have significant digits.
        public let year: Year
        /// The month, `nil` for a year alone and for a sub-year grouping.
        public let month: Digits?
        /// The day of the month, `nil` unless the date has day precision.
        public let day: Digits?
        /// The season or other part of the year, written in place of a month.
        public let grouping: SubYearGrouping?

        /// What is said of the year.
        public let yearQualification: Qualification
        /// What is said of the month or sub-year grouping.
        public let monthQualification: Qualification
        /// What is said of the day.
        public let dayQualification: Qualification

        /// The first day this date can be. Qualifications do not widen it.
        public let earliest: CivilDate
        /// The last day this date can be.
        public let latest: CivilDate

        /// The unit of the rightmost component, specified or not: `1985-XX-XX` has day precision.
        public var precision: Precision {
            if day != nil { .day } else if month != nil { .month } else if grouping != nil { .subYear } else { .year }
        }

        /// Whether any digit is `X`.
        public var hasUnspecifiedDigits: Bool {
            year.unspecifiedCount > 0 || month?.value == nil && month != nil || day?.value == nil && day != nil
        }

        /// The qualifications of the components there are, year first.
        public var qualifications: [Qualification] {
            switch precision {
            case .year: [yearQualification]
            case .subYear, .month: [yearQualification, monthQualification]
            case .day, .second: [yearQualification, monthQualification, dayQualification]
            }
        }

        /// What is said of some component.
        public var anyQualification: Qualification {
            yearQualification.union(monthQualification).union(dayQualification)
        }

        /// What is said of every component, and so of the date as a whole.
        public var wholeQualification: Qualification {
            qualifications.reduce([.uncertain, .approximate]) { $0.intersection($1) }
        }
    }
}

extension EDTF.Date: CustomStringConvertible {
    /// The canonical text.
    public var description: String {
        var components = [year.description]
        if let grouping { components.append(String(grouping.rawValue)) }
        if let month { components.append(month.description) }
        if let day { components.append(day.description) }

        // The leading components that share one qualification carry it once, to the right of the
        // last of them; every other qualified component carries its own, to its left.
        let qualifications = self.qualifications
        let group = qualifications.prefix { $0 == yearQualification }.count
        var text = ""
        for (index, component) in components.enumerated() {
            if index > 0 { text += "-" }
            if index >= group { text += qualifications[index].symbol }
            text += component
            if index == group - 1 { text += yearQualification.symbol }
        }
        return text
    }
}
