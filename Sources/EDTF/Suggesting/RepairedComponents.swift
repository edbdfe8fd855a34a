extension Suggestion {
    /// Year, month and day brought to the digits and ranges they should have had.
    static func repairedComponents(_ text: String) -> String {
        let isNegative = text.hasPrefix("-")
        let unsigned = isNegative ? text.dropFirst() : Substring(text)
        var parts = unsigned.split(omittingEmptySubsequences: false) { "-._".contains($0) }.map(Component.init)
        guard parts.count > 1, parts.count <= 3, parts.allSatisfy({ !$0.core.isEmpty }) else { return text }
        for index in parts.indices.dropFirst() where parts[index].core.count == 1 && parts[index].core != "0" {
            parts[index].core = "0" + parts[index].core
        }
        // A month or day 00 stands, elsewhere, for one not known: the date is less precise.
        while parts.count > 1, parts.last?.core == "00" { parts.removeLast() }
        if parts.count == 3, let month = parts[1].number, let day = parts[2].number {
            if month > 12, month <= 31, (1...12).contains(day) {
                parts.swapAt(1, 2)
            } else if let year = parts[0].number, day > 28 {
                let length = CivilDate.daysInMonth(month, year: Int64(isNegative ? -year : year))
                if length > 0, day > length { parts[2].core = String(length) }
            }
        }
        return (isNegative ? "-" : "") + parts.map(\.text).joined(separator: "-")
    }

    /// A component apart from its qualifications.
    private struct Component {
        var left: Substring
        var core: String
        var right: Substring

        init(_ text: Substring) {
            left = text.prefix { "?~%".contains($0) }
            let rest = text.dropFirst(left.count)
            core = String(rest.prefix { !"?~%".contains($0) })
            right = rest.dropFirst(core.count)
        }

        var number: Int? { core.allSatisfy(\.isDigit) ? Int(core) : nil }
        var text: String { left + core + right }
    }

    /// Seconds where there are none, no fractions, a colon in the shift, `Z` for a shift of minus zero.
    static func repairedTime(_ text: String) -> String {
        let clock = text.prefix { $0.isDigit || ":.,".contains($0) }
        var shift = String(text.dropFirst(clock.count))
        var parts = clock.prefix { !".,".contains($0) }.split(separator: ":", omittingEmptySubsequences: false).map(
            String.init)
        if parts.count == 1, parts[0].count == 4 || parts[0].count == 6 { parts = pairs(parts[0]) }
        for index in parts.indices where parts[index].count == 1 { parts[index] = "0" + parts[index] }
        if parts.count == 2 { parts.append("00") }

        if let sign = shift.first, "+-".contains(sign) {
            var numbers = shift.dropFirst().split(separator: ":").map(String.init)
            if numbers.count == 1, numbers[0].count == 4 { numbers = pairs(numbers[0]) }
            if numbers.first?.count == 1 { numbers[0] = "0" + numbers[0] }
            guard !numbers.isEmpty else { return text }
            shift = numbers.allSatisfy { $0 == "00" } ? "Z" : "\(sign)\(numbers.joined(separator: ":"))"
        }
        return parts.joined(separator: ":") + shift
    }

    private static func pairs(_ digits: String) -> [String] {
        stride(from: 0, to: digits.count, by: 2).map { String(digits.dropFirst($0).prefix(2)) }
    }
}
