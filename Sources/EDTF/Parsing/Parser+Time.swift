//     date-time = year "-" month "-" day "T" hh ":" mm ":" ss shift?      (all digits given)
//     shift     = "Z" | ( "+" | "-" ) hh ( ":" mm )?                      (up to 14:00)

extension Parser {
    /// `date` was read from `start`, and `T` comes next.
    mutating func dateTime(on date: EDTF.Date, from start: Int) throws(EDTFError) -> EDTF.DateTime {
        guard date.precision == .day, !date.hasUnspecifiedDigits else {
            throw EDTFError(
                .timeNotAllowed, position..<bytes.count, "a time of day follows a whole date, all digits known")
        }
        guard date.anyQualification.isEmpty else {
            throw EDTFError(
                .timeNotAllowed, position..<bytes.count, "a time of day cannot follow an uncertain or approximate date")
        }
        position += 1
        let time = try timeOfDay()
        let shift = try timeShift()
        if next == .slash {
            throw EDTFError(.timeNotAllowed, start..<position, "an interval holds dates without a time of day")
        }
        return EDTF.DateTime(date: date.earliest, time: time, shift: shift)
    }

    private mutating func timeOfDay() throws(EDTFError) -> TimeOfDay {
        let start = position
        let hour = try twoDigitsOfTime("an hour of two digits")
        try colon(from: start)
        let minute = try twoDigitsOfTime("minutes of two digits")
        try colon(from: start)
        let second = try twoDigitsOfTime("seconds of two digits")
        if next == .dot || next == .comma {
            _ = run { $0 == .dot || $0 == .comma || $0.isDigit }
            throw EDTFError(.timeFormat, start..<position, "a time of day has no fraction of a second")
        }
        guard let time = TimeOfDay(hour: hour, minute: minute, second: second) else {
            throw EDTFError(
                .timeOutOfRange, start..<position,
                second == 60
                    ? "a time of day has seconds 00 to 59; leap seconds cannot be written"
                    : "a time of day lies between 00:00:00 and 24:00:00")
        }
        return time
    }

    private mutating func twoDigitsOfTime(_ name: String) throws(EDTFError) -> Int {
        let digits = run(while: \.isDigit)
        guard !digits.isEmpty else { throw unexpected(wanting: name) }
        guard digits.count == 2 else {
            throw EDTFError(.timeFormat, digits, "a time is written with \(name), not “\(text(digits))”")
        }
        return bytes[digits].reduce(0) { $0 * 10 + Int($1 & 0xF) }
    }

    private mutating func colon(from start: Int) throws(EDTFError) {
        guard !skip(.colon) else { return }
        if next == nil || !(next?.isDigit ?? false) {
            throw EDTFError(.timeFormat, start..<position, "a time of day has hours, minutes and seconds, hh:mm:ss")
        }
        throw unexpected(wanting: "a colon")
    }

    private mutating func timeShift() throws(EDTFError) -> TimeShift? {
        let start = position
        if skip(UInt8(ascii: "Z")) { return .utc }
        let isBehind = next == .hyphen
        guard skip(.hyphen) || skip(UInt8(ascii: "+")) else { return nil }
        let sign = isBehind ? -1 : 1
        let hours = try twoDigitsOfTime("an hour of two digits and, after a colon, minutes")
        var minutes: Int?
        if skip(.colon) { minutes = try twoDigitsOfTime("minutes of two digits") }
        let total = hours * 60 + (minutes ?? 0)
        guard (minutes ?? 0) < 60, total <= 14 * 60 else {
            throw EDTFError(.shiftOutOfRange, start..<position, "a shift from UTC is at most 14:00, with minutes to 59")
        }
        guard !isBehind || total > 0 else {
            throw EDTFError(.shiftOutOfRange, start..<position, "a shift of zero is written Z or +00:00")
        }
        return minutes == nil ? .hours(sign * hours) : .minutes(sign * total)
    }
}
