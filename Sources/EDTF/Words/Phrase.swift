extension EDTFWording {
    /// A phrase with its names in braces replaced. What replaces a name is not searched for names.
    func fill(_ phrase: String, _ values: [(name: String, text: String)]) -> String {
        var filled = ""
        var rest = Substring(phrase)
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
        {
            filled += rest[..<open]
            let name = rest[rest.index(after: open)..<close]
            filled += values.first { $0.name == name }?.text ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }

    /// “a, b and c” or “a, b or c”.
    func list(_ members: [String], last: String) -> String {
        guard let final = members.last, members.count > 1 else { return members.first ?? "" }
        return members.dropLast().joined(separator: listSeparator) + last + final
    }

    /// The name of a month, 1 to 12; its number when the table has no name.
    func month(_ number: Int) -> String { entry(months, number - 1) ?? String(number) }

    /// The ordinal of a day, 1 to 31; its number when the table has none.
    func ordinal(_ day: Int) -> String { entry(ordinals, day - 1) ?? String(day) }

    /// The phrase of a sub-year grouping.
    func phrase(_ grouping: EDTF.SubYearGrouping) -> String {
        entry(groupings, grouping.rawValue - EDTF.SubYearGrouping.spring.rawValue) ?? "\(grouping.rawValue) {year}"
    }

    private func entry(_ table: [String], _ index: Int) -> String? {
        table.indices.contains(index) ? table[index] : nil
    }
}
