//     expression = set | interval | date-time | date
//     interval   = endpoint "/" endpoint
//     endpoint   = date | ".." | ""

extension EDTF {
    /// Reads an expression without looking for what may have been meant when it fails.
    init(utf8 bytes: [UInt8]) throws(EDTFError) {
        var parser = Parser(bytes)
        let form = try parser.expression()
        self.init(form: form, level: parser.level)
    }
}

extension Parser {
    mutating func expression() throws(EDTFError) -> EDTF.Form {
        guard let first = next else {
            throw EDTFError(.empty, 0..<0, "an EDTF date cannot be empty")
        }
        let form: EDTF.Form
        if first == UInt8(ascii: "[") || first == UInt8(ascii: "{") {
            form = .set(try set())
        } else {
            form = try dateOrInterval()
        }
        guard next == nil else { throw trailing() }
        return form
    }

    private mutating func dateOrInterval() throws(EDTFError) -> EDTF.Form {
        let start = try endpoint()
        if case .date(let date) = start {
            if next == UInt8(ascii: "T") { return .dateTime(try dateTime(on: date, from: 0)) }
            if next == nil { return .date(date) }
        }
        let slash = position
        if isAtDots || (start == .open && next != .slash) { throw dotsOutsideSet }
        guard skip(.slash) else { throw trailing() }
        let end = try endpoint()
        if next == UInt8(ascii: "T") { throw timeNotAllowed(in: "an interval") }
        if isAtDots { throw dotsOutsideSet }
        if next == .slash {
            throw EDTFError(.trailingText, position..<bytes.count, "an interval has two ends and one slash")
        }

        let ends = [start.date, end.date]
        if ends.contains(nil) { require(.level1) }
        if ends.contains(where: { $0?.hasUnspecifiedDigits ?? false }) { require(.level2) }
        if let first = start.date, let last = end.date, first.earliest > last.latest, next == nil {
            throw EDTFError(
                .reversed, 0..<position,
                "the interval ends (\(text(slash + 1..<position))) before it begins (\(text(0..<slash)))")
        }
        return .interval(EDTF.Interval(start: start, end: end))
    }

    private mutating func endpoint() throws(EDTFError) -> EDTF.Interval.Endpoint {
        if next == nil || next == .slash { return .unknown }
        if isAtDots {
            position += 2
            return .open
        }
        return .date(try date())
    }

    private var dotsOutsideSet: EDTFError {
        let start = isAtDots ? position : position - 2
        return EDTFError(
            .misplacedDots, start..<start + 2,
            "“..” beside a date stands only inside [ ] or { }; alone it is an open end of an interval")
    }
}
