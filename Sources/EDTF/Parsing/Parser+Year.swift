//     year        = ( "-"? four digits, any of them "X" | long ) ( "S" count )?
//     long        = "Y" "-"? digits ( "E" digits )?
//     count       = digits
//
// Digits after "Y", "E" and "S" do not begin with a zero. Without "E" there are five or more.

extension Parser {
    mutating func year() throws(EDTFError) -> EDTF.Year {
        let start = position
        let notation: EDTF.Year.Notation
        if skip(UInt8(ascii: "Y")) {
            notation = try longYear(from: start)
        } else {
            notation = try fourDigitYear()
        }
        guard next == UInt8(ascii: "S") else {
            return EDTF.Year(notation: notation, significantDigits: nil)
        }
        let year = EDTF.Year(notation: notation, significantDigits: nil)
        require(.level2)
        return EDTF.Year(notation: notation, significantDigits: try significantDigits(of: year))
    }

    private mutating func fourDigitYear() throws(EDTFError) -> EDTF.Year.Notation {
        let start = position
        let isNegative = skip(.hyphen)
        let digits = run(while: \.isDigitOrX)
        guard !digits.isEmpty else { throw unexpected(wanting: "a year of four digits") }
        try rejectDraftUnspecified("year")
        guard digits.count == 4 else { throw wrongDigitCount(digits) }
        let year = EDTF.Digits(ascii: bytes[digits])
        if isNegative && year.value == 0 {
            throw EDTFError(.negativeZero, start..<position, "the year 0 is written 0000, without a sign")
        }
        return .fourDigits(year, isNegative: isNegative)
    }

    private func wrongDigitCount(_ digits: Range<Int>) -> EDTFError {
        let written = text(digits)
        let rule =
            digits.count < 4
            ? "a year has four digits, and “\(written)” has \(digits.count)"
            : "a year of more than four digits begins with Y, and “\(written)” does not"
        return EDTFError(.yearDigits, digits, rule)
    }

    private mutating func longYear(from start: Int) throws(EDTFError) -> EDTF.Year.Notation {
        let isNegative = skip(.hyphen)
        let digits = run(while: \.isDigit)
        guard !digits.isEmpty else { throw unexpected(wanting: "the digits of a long year") }
        if next == UInt8(ascii: "e") { throw unexpected(wanting: "an upper-case E") }
        let isExponential = next == UInt8(ascii: "E")
        if !isExponential && digits.count < 5 {
            throw EDTFError(
                .needlessY, start..<position,
                "Y is for years of more than four digits, and “\(text(digits))” has \(digits.count)")
        }
        guard bytes[digits.lowerBound] != UInt8(ascii: "0") else {
            throw EDTFError(.leadingZero, digits, "a year after Y does not begin with 0")
        }
        guard isExponential else {
            require(.level1)
            let value = try number(digits, zeros: 0, in: start..<position)
            return .long(isNegative ? -value : value)
        }
        require(.level2)
        position += 1
        let exponent = try positiveNumber("an exponent", .unexpectedCharacter)
        // A count of zeros past the limit reads as the limit, which no year of one digit passes.
        let zeros = min(exponent, EDTF.Year.mostDigits)
        _ = try number(digits, zeros: zeros, in: start..<position)
        let significand = try number(digits, zeros: 0, in: start..<position)
        return .exponential(significand: isNegative ? -significand : significand, exponent: zeros)
    }

    /// The value of digits followed by a number of zeros, which must together stay within the limit.
    private func number(_ digits: Range<Int>, zeros: Int, in range: Range<Int>) throws(EDTFError) -> Int64 {
        guard digits.count + zeros <= EDTF.Year.mostDigits else {
            throw EDTFError(
                .yearOutOfRange, range, "years of more than \(EDTF.Year.mostDigits) digits cannot be represented")
        }
        return bytes[digits].reduce(0) { $0 * 10 + Int64($1 & 0xF) } * powerOfTen(zeros)
    }

    private mutating func significantDigits(of year: EDTF.Year) throws(EDTFError) -> Int {
        guard year.unspecifiedCount == 0 else {
            throw EDTFError(
                .significantDigits, position..<endOfDate,
                "a year with unspecified digits (X) has no count of significant digits")
        }
        position += 1
        let digits = position
        let count = try positiveNumber("a count of significant digits", .significantDigits)
        guard count <= EDTF.Year.mostDigits else {
            throw EDTFError(
                .significantDigits, digits..<position,
                "no year has more than \(EDTF.Year.mostDigits) significant digits")
        }
        return count
    }

    /// Digits that do not begin with 0; numbers too long to matter read as 999.
    private mutating func positiveNumber(_ name: String, _ kind: EDTFError.Kind) throws(EDTFError) -> Int {
        let digits = run(while: \.isDigit)
        guard !digits.isEmpty else { throw unexpected(wanting: name) }
        guard bytes[digits.lowerBound] != UInt8(ascii: "0") else {
            let isZero = bytes[digits].allSatisfy { $0 == UInt8(ascii: "0") }
            throw EDTFError(
                isZero ? kind : .leadingZero, digits, "\(name) is a positive number that does not begin with 0")
        }
        return digits.count > 3 ? 999 : bytes[digits].reduce(0) { $0 * 10 + Int($1 & 0xF) }
    }
}
