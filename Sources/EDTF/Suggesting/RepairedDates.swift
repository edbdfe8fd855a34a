extension Suggestion {
    /// Each date of an expression repaired by itself.
    static func repairedDates(_ text: String) -> String {
        if let interval = yearsJoinedByHyphen(text) { return interval }
        var result = ""
        var date = ""
        var rest = Substring(text)
        let isAlone = !text.contains { "/[]{}".contains($0) }
        while let character = rest.first {
            let isDots = rest.hasPrefix("..")
            if isDots || "/,[]{}".contains(character) {
                result += repairedDate(date, isAlone: isAlone)
                date = ""
                result += isDots ? ".." : String(character)
                rest = rest.dropFirst(isDots ? 2 : 1)
            } else {
                date.append(character)
                rest = rest.dropFirst()
            }
        }
        return result + repairedDate(date, isAlone: isAlone)
    }

    /// “1984-1986”, “1984-86” and “1984-”.
    private static func yearsJoinedByHyphen(_ text: String) -> String? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 4, parts[0].allSatisfy(\.isDigit), parts[1].allSatisfy(\.isDigit)
        else { return nil }
        switch parts[1].count {
        case 0: return "\(parts[0])/.."
        case 2 where parts[1] > "41" && parts[1] > parts[0].suffix(2):
            return "\(parts[0])/\(parts[0].prefix(2))\(parts[1])"
        case 4 where parts[1] > parts[0]: return "\(parts[0])/\(parts[1])"
        default: return nil
        }
    }

    private static func repairedDate(_ text: String, isAlone: Bool) -> String {
        guard !text.isEmpty, !isAlone || !reads(text) else { return text }
        var date = text
        var time = ""
        if let t = text.firstIndex(of: "T") {
            date = String(text[..<t])
            // Intervals and sets hold no times.
            if isAlone { time = "T" + repairedTime(String(text[text.index(after: t)...])) }
        }
        date = withoutLeadingZeros(date)
        if isAlone, let masked = decadeOrCentury(date) { return masked + time }
        if date.hasPrefix("+") { date.removeFirst() }
        if date.hasPrefix("-0000") { date.removeFirst() }
        if date.hasPrefix("Y") { return repairedLongYear(date) + time }
        if date.hasPrefix("-"), date.dropFirst().allSatisfy(\.isDigit), date.count > 5 { return "Y" + date }
        if date.allSatisfy(\.isDigit) { return repairedDigits(date) + time }
        return repairedComponents(date) + time
    }

    /// `Y2006` and `Y0012345`.
    private static func repairedLongYear(_ year: String) -> String {
        var digits = year.dropFirst()
        let sign = digits.hasPrefix("-") ? "-" : ""
        digits = digits.dropFirst(sign.count).drop { $0 == "0" }
        guard (1...4).contains(digits.count), digits.allSatisfy(\.isDigit) else { return "Y\(sign)\(digits)" }
        return sign + String(repeating: "0", count: 4 - digits.count) + digits
    }

    /// ISO 8601-1 writes centuries in two digits and decades in three: `19` and `198?`.
    private static func decadeOrCentury(_ text: String) -> String? {
        let sign = text.hasPrefix("-") ? "-" : ""
        let digits = text.dropFirst(sign.count).prefix(while: \.isDigit)
        let said = text.dropFirst(sign.count + digits.count)
        guard (2...3).contains(digits.count), said.allSatisfy({ "?~%".contains($0) }) else { return nil }
        return sign + digits + (digits.count == 2 ? "XX" : "X") + said
    }

    /// `1950S02` and `Y17E07`.
    private static func withoutLeadingZeros(_ text: String) -> String {
        var result = ""
        var rest = Substring(text)
        while let character = rest.popFirst() {
            result.append(character)
            guard character == "S" || character == "E" else { continue }
            let zeros = rest.prefix { $0 == "0" }
            if rest.dropFirst(zeros.count).first?.isDigit ?? false { rest = rest.dropFirst(zeros.count) }
        }
        return result
    }

    /// A run of digits: ISO 8601's basic format, or a long year without its letter.
    private static func repairedDigits(_ digits: String) -> String {
        switch digits.count {
        case 6, 8:
            let date = digits.prefix(4) + "-" + digits.dropFirst(4).prefix(2)
            let whole = digits.count == 6 ? String(date) : "\(date)-\(digits.suffix(2))"
            if reads(whole) { return whole }
        case 4: return digits
        default: break
        }
        return digits.count > 4 ? "Y" + digits.drop { $0 == "0" } : digits
    }
}
