extension EDTF.Date {
    /// The day, where the date is one of the years 0 to 9999, every digit of it specified and nothing more said.
    var plainDay: CivilDate? {
        guard day?.value != nil, month?.value != nil, year.value != nil, anyQualification.isEmpty,
            case .fourDigits(_, isNegative: false) = year.notation
        else { return nil }
        return earliest
    }

    /// The date that a plain day is.
    init(plainDay date: CivilDate) {
        self.init(
            year: EDTF.Year(
                notation: .fourDigits(EDTF.Digits(Int(date.year), count: 4), isNegative: false), significantDigits: nil),
            month: EDTF.Digits(date.month, count: 2), day: EDTF.Digits(date.day, count: 2), grouping: nil,
            yearQualification: [], monthQualification: [], dayQualification: [], earliest: date, latest: date)
    }
}
