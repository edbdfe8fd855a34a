//     date      = q? year q? ( "-" q? month q? ( "-" q? day q? )? )?
//     month     = two digits 01–12, any of them "X", or a sub-year grouping 21–41
//     day       = two digits 01–31, any of them "X"
//     q         = "?" | "~" | "%"
//
// A qualification to the left is said of its component alone, one to the right of its component and
// all components before it. Which digits can stand together is the calendar's affair: see CalendarCheck.

extension Parser {
    mutating func date() throws(EDTFError) -> EDTF.Date {
        var qualified = Qualifications()
        var month: Component?
        var day: Component?
        let start = position

        if let said = try qualificationIfAny() { qualified.left(said, 0) }
        let year = try year()
        if let said = try qualificationIfAny() { qualified.right(said, 0) }
        if next == .hyphen {
            try requireSimple(year)
            position += 1
            if let said = try qualificationIfAny() { qualified.left(said, 1) }
            month = try twoDigits("month")
            if let said = try qualificationIfAny() { qualified.right(said, 1) }
        }
        let grouping = try month.flatMap { (month) throws(EDTFError) in try self.grouping(month) }
        if next == .hyphen {
            guard grouping == nil else {
                throw EDTFError(
                    .groupingHasNoDay, position..<endOfDate,
                    "a season or other part of a year (21 to 41) has no day")
            }
            position += 1
            if let said = try qualificationIfAny() { qualified.left(said, 2) }
            day = try twoDigits("day")
            if let said = try qualificationIfAny() { qualified.right(said, 2) }
        }
        require(qualified.level(components: day != nil ? 3 : month != nil ? 2 : 1))
        requireLevel(of: year, month, day, grouping, isQualified: !qualified.isEmpty)

        let check = CalendarCheck(
            year: year, month: grouping == nil ? month : nil, day: day, grouping: grouping, range: start..<position)
        let bounds = try check.bounds()
        return EDTF.Date(
            year: year, month: check.month?.digits, day: day?.digits, grouping: grouping,
            yearQualification: qualified.components.0,
            monthQualification: qualified.components.1,
            dayQualification: qualified.components.2,
            earliest: bounds.earliest, latest: bounds.latest)
    }

    /// A month or day as read.
    struct Component {
        let digits: EDTF.Digits
        let range: Range<Int>
    }

    private mutating func twoDigits(_ name: String) throws(EDTFError) -> Component {
        let range = run(while: \.isDigitOrX)
        guard !range.isEmpty else { throw unexpected(wanting: "a \(name) of two digits") }
        try rejectDraftUnspecified(name)
        guard range.count == 2 else {
            throw EDTFError(
                .twoDigits, range, "a \(name) has two digits, and “\(text(range))” has \(range.count)")
        }
        return Component(digits: EDTF.Digits(ascii: bytes[range]), range: range)
    }

    /// The sub-year grouping, when the digits after the year are not a month.
    private func grouping(_ month: Component) throws(EDTFError) -> EDTF.SubYearGrouping? {
        guard let value = month.digits.value, !(1...12).contains(value) else { return nil }
        guard let grouping = EDTF.SubYearGrouping(rawValue: value) else {
            throw EDTFError(
                .monthOutOfRange, month.range,
                "“\(month.digits)” is neither a month (01 to 12) nor a season or other part of a year (21 to 41)")
        }
        return grouping
    }

    /// Long and exponential years, and those with significant digits, take no month.
    private func requireSimple(_ year: EDTF.Year) throws(EDTFError) {
        if case .fourDigits = year.notation, year.significantDigits == nil { return }
        let kind = year.significantDigits == nil ? "written with Y" : "with significant digits"
        throw EDTFError(
            .yearStandsAlone, position..<endOfDate, "a year \(kind) stands alone, without month or day")
    }

    /// The level the notation needs apart from qualifications.
    private mutating func requireLevel(
        of year: EDTF.Year, _ month: Component?, _ day: Component?, _ grouping: EDTF.SubYearGrouping?,
        isQualified: Bool
    ) {
        if case .fourDigits(_, let isNegative) = year.notation, isNegative { require(.level1) }
        let unknownInYear = year.unspecifiedCount
        if let grouping {
            let isPlain = grouping.rawValue <= EDTF.SubYearGrouping.winter.rawValue
            require(isPlain && unknownInYear == 0 && !isQualified ? .level1 : .level2)
            return
        }
        let unknownInMonth = month?.digits.unspecifiedCount ?? 0
        let unknownInDay = day?.digits.unspecifiedCount ?? 0
        switch (unknownInYear, unknownInMonth, unknownInDay) {
        case (0, 0, 0): break
        // From the right: 201X and 20XX; 2004-XX; 1985-04-XX; 1985-XX-XX.
        case (1...2, 0, 0) where month == nil:
            require(year.endsUnspecified ? .level1 : .level2)
        case (0, 2, 0) where day == nil, (0, 0, 2), (0, 2, 2): require(.level1)
        default: require(.level2)
        }
    }

    /// Where the date being read is over, as far as can be told without understanding it.
    var endOfDate: Int {
        bytes[position...].firstIndex { $0 == .slash || $0 == .comma || $0 == .dot || $0 == 0x5D || $0 == 0x7D }
            ?? bytes.count
    }
}

extension EDTF.Year {
    /// Whether the unspecified digits, one or two of them, are the last ones.
    fileprivate var endsUnspecified: Bool {
        guard case .fourDigits(let digits, _) = notation else { return false }
        return digits[3] == nil && (digits.unspecifiedCount == 1 || digits[2] == nil)
    }
}
