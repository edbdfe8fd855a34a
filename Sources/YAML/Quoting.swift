extension YAML {
    /// `text` as a YAML scalar that every reader takes for exactly this text: in double quotes if it has neither
    /// quote nor backslash, else in single ones. Control characters and line ends are escaped.
    public static func quoted(_ text: String) -> String {
        if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return escaped(text) }
        if !text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) { return "\"\(text)\"" }
        var result = "'"
        for scalar in text.unicodeScalars {
            if scalar == "'" { result += "'" }
            result.unicodeScalars.append(scalar)
        }
        return result + "'"
    }

    private static func escaped(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                result += "\\x" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

extension YAML.Fix {
    /// Puts the bytes of `range` in quotes, `text` being the file or a slice of it.
    public static func quoting(
        _ range: Range<Int>, in text: ArraySlice<UInt8>, isCertain: Bool = false
    ) -> YAML.Fix {
        YAML.Fix(
            message: "quote it", range: range,
            replacement: YAML.quoted(String(decoding: text[range], as: UTF8.self)), isCertain: isCertain)
    }
}

extension YAML.Node {
    /// Whether this is a list in brackets that was most likely meant as a date of EDTF, such as `[..2020-01-08]` or
    /// `[1667,1668]`: one of a set, which has to be quoted in YAML.
    ///
    /// A list of dates looks the same: ask only where one date is expected, and offer
    /// ``YAML/Fix/quoting(_:in:)`` over its range.
    public var looksLikeDateSet: Bool {
        guard isFlow, let items = sequence, !items.isEmpty else { return false }
        return items.allSatisfy { item in
            guard let scalar = item.scalar, scalar.style == .plain else { return false }
            var hasDigit = false
            for byte in scalar.text.utf8 {
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigit = true
                case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "~"), UInt8(ascii: "?"),
                    UInt8(ascii: "%"), UInt8(ascii: "X"), UInt8(ascii: "Y"), UInt8(ascii: "E"), UInt8(ascii: "S"):
                    break
                default: return false
                }
            }
            return hasDigit
        }
    }
}
