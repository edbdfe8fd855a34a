extension EDTFWording {
    /// A known year: “2020”, “AD 42”, “44 BC”, “the year 170,000,002”.
    func year(_ year: Int64) -> String {
        year > 9999 ? fill(longYear, [("year", number(year))]) : number(year)
    }

    /// The same where the word “year” has been said: “170,000,002”.
    private func number(_ year: Int64) -> String {
        // The year 0 is 1 BC, so that a year y before 1 is 1 − y BC.
        let counted = year < 1 ? 1 - year : year
        let number = counted > 9999 ? grouped(counted) : String(counted)
        if year < 1 { return fill(yearBC, [("year", number)]) }
        return year < 1000 ? fill(yearAD, [("year", number)]) : number
    }

    /// A number above 9,999 with its digits in groups of three.
    private func grouped(_ number: Int64) -> String {
        var text = ""
        let digits = String(number)
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += digitGroupSeparator }
            text.append(digit)
        }
        return text
    }

    /// A year alone, or in a longer phrase: of a month, of a season, at the end of an interval.
    func words(_ year: EDTF.Year, inPhrase: Bool) -> String {
        if let value = year.value {
            guard year.span.lowerBound < year.span.upperBound else { return self.year(value) }
            return fill(
                inPhrase ? estimatedYearInPhrase : estimatedYear, between(year) + [("year", number(value))])
        }
        guard let known = year.leadingDigits else {
            return fill(yearWritten, [("pattern", year.description)])
        }
        if known == 0 { return year.span.upperBound < 0 ? unknownYearBC : unknownYear }
        if let period = period(of: year) {
            return fill(inPhrase ? someYearIn : sometimeIn, [("period", period)])
        }
        return fill(inPhrase ? someYearBetween : sometimeBetween, between(year))
    }

    /// “the 1980s” and “the 1900s”; `nil` where that would be ambiguous or unusual.
    ///
    /// The years 190X are not “the 1900s”, which are a century, and small years have no such names.
    private func period(of year: EDTF.Year) -> String? {
        let first = year.span.lowerBound
        guard first >= 1000 else { return nil }
        return switch year.leadingDigits {
        case 3: first % 100 == 0 ? nil : fill(decade, [("year", String(first))])
        case 2: first % 1000 == 0 ? nil : fill(century, [("year", String(first))])
        default: nil
        }
    }

    private func between(_ year: EDTF.Year) -> [(name: String, text: String)] {
        [("from", number(year.span.lowerBound)), ("to", number(year.span.upperBound))]
    }
}

extension EDTF.Year {
    /// How many digits come before the first `X`; `nil` when a digit is known after it.
    fileprivate var leadingDigits: Int? {
        guard case .fourDigits(let digits, _) = notation else { return 4 }
        let known = (0..<digits.count).prefix { digits[$0] != nil }.count
        return digits.unspecifiedCount == digits.count - known ? known : nil
    }
}
