/// Text from a file or a message made safe to show: nothing in it can move a terminal's cursor, colour it, hide
/// characters or turn their order.
enum VisibleText {
    /// `text` on one line, every unsafe character replaced by a visible one.
    static func of(_ text: String) -> String {
        guard !text.utf8.allSatisfy(isPlain) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { result += of(scalar) }
        return result
    }

    /// Whether a byte is a character that takes one cell and is shown as it is.
    static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }

    /// The character itself, or what stands for it: `␛` for a control character, `<U+202E>` for an invisible one.
    static func of(_ scalar: Unicode.Scalar) -> String {
        guard isUnsafe(scalar) else { return String(scalar) }
        switch scalar.value {
        case 0x00..<0x20: return String(UnicodeScalar(UInt16(0x2400 + scalar.value)) ?? "?")
        case 0x7F: return "\u{2421}"
        default: return "<U+\(hexadecimal(scalar.value, digits: 4))>"
        }
    }

    /// What stands for a byte that is not UTF-8: `<FF>`.
    static func of(malformed byte: UInt8) -> String { "<\(hexadecimal(UInt32(byte), digits: 2))>" }

    /// Whether a character acts on the text around it, or cannot be seen: controls, bidirectional overrides and
    /// isolates, line separators, tags. Joiners and the Arabic number signs shape real words and are let through.
    static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7F { return scalar.value < 0x20 }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: return true
        case .format:
            switch scalar.value {
            case 0x0600...0x0605, 0x06DD, 0x070F, 0x200C, 0x200D: return false
            default: return true
            }
        default: return false
        }
    }

    private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
        let text = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}
