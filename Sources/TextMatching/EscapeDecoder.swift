/// Reads the ways in which markup, addresses and programs write a character otherwise:
///
/// - HTML and XML: `&eacute;`, `&#233;`, `&#xE9;`
/// - addresses: `%C3%A9`, also as Latin-1 (`%E9`) and as `%u00E9`
/// - JSON and JavaScript: `\u00e9`, `\u{e9}`, `\xe9`, `\n`, `\"`; CSS: `\e9 `
///
/// and any of them inside one another, as in `&amp;eacute;`, `%25C3%25A9` or `\u0026eacute;`. Which language a file
/// is in is not asked: every reading is tried everywhere.
struct EscapeDecoder {
    struct Escape {
        let scalar: Unicode.Scalar
        /// Where the escape ends.
        let end: Int
    }

    /// Three nested strings, each doubling the backslashes.
    private static let mostBackslashes = 8

    let bytes: UnsafeBufferPointer<UInt8>
    let names: [UInt64: UInt32]

    /// Whether an escape may start with `byte`: `&`, `%` or `\`.
    static func isIntroducer(_ byte: UInt32) -> Bool {
        byte == 0x26 || byte == 0x25 || byte == 0x5C
    }

    /// The escape whose introducer stands at `index`, followed as far as its results introduce further ones.
    func escape(at index: Int) -> Escape? {
        var escape: Escape?
        var introducer = UInt32(bytes[index])
        var position = index + 1
        while let next = step(introducer, at: position) {
            escape = next
            guard Self.isIntroducer(next.scalar.value) else { break }
            introducer = next.scalar.value
            position = next.end
        }
        return escape
    }

    private func step(_ introducer: UInt32, at position: Int) -> Escape? {
        switch introducer {
        case 0x26: reference(at: position)
        case 0x25: percent(at: position)
        default: backslash(at: position)
        }
    }

    private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

    // MARK: Character references

    private func reference(at start: Int) -> Escape? {
        if byte(start) == UInt8(ascii: "#") { return numeric(at: start + 1) }
        // The number sign itself may be percent-encoded.
        if byte(start) == 0x25, byte(start + 1) == 0x32, byte(start + 2) == 0x33 { return numeric(at: start + 3) }
        var key: UInt64 = 0
        var index = start
        while index < start + 8, byte(index).isASCIIAlphanumeric {
            key = key << 8 | UInt64(byte(index))
            index += 1
        }
        guard let end = semicolon(at: index), let value = names[key], let scalar = Unicode.Scalar(value) else {
            return nil
        }
        return Escape(scalar: scalar, end: end)
    }

    private func numeric(at start: Int) -> Escape? {
        let isHexadecimal = byte(start) | 0x20 == UInt8(ascii: "x")
        let first = isHexadecimal ? start + 1 : start
        guard let number = digits(at: first, radix: isHexadecimal ? 16 : 10, most: 12) else { return nil }
        // Browsers forgive a missing semicolon.
        return Escape(scalar: number.scalar, end: semicolon(at: number.end) ?? number.end)
    }

    /// The end of a semicolon, plain or percent-encoded.
    private func semicolon(at index: Int) -> Int? {
        if byte(index) == UInt8(ascii: ";") { return index + 1 }
        if byte(index) == 0x25, byte(index + 1) == 0x33, byte(index + 2) | 0x20 == UInt8(ascii: "b") {
            return index + 3
        }
        return nil
    }

    // MARK: Percent-encoding

    private func percent(at start: Int) -> Escape? {
        if byte(start) | 0x20 == UInt8(ascii: "u"), let number = digits(at: start + 1, radix: 16, least: 4, most: 4) {
            return number
        }
        guard let first = percentByte(at: start) else { return nil }
        var encoded: [UInt8] = [first.byte]
        var end = first.end
        let length = first.byte < 0xC2 ? 1 : first.byte < 0xE0 ? 2 : first.byte < 0xF0 ? 3 : 4
        while encoded.count < length, byte(end) == 0x25, let next = percentByte(at: end + 1), next.byte & 0xC0 == 0x80 {
            encoded.append(next.byte)
            end = next.end
        }
        if let (scalar, length) = encoded.scalar(at: 0), length == encoded.count {
            return Escape(scalar: scalar, end: end)
        }
        return Escape(scalar: Unicode.Scalar(first.byte), end: first.end)
    }

    /// The byte written by two hexadecimal digits after a percent sign that may itself be encoded, repeatedly.
    private func percentByte(at start: Int) -> (byte: UInt8, end: Int)? {
        var index = start
        while byte(index) == 0x32, byte(index + 1) == 0x35, byte(index + 2).hexadecimalValue != nil,
            byte(index + 3).hexadecimalValue != nil
        {
            index += 2
        }
        guard let high = byte(index).hexadecimalValue, let low = byte(index + 1).hexadecimalValue else { return nil }
        return (UInt8(high << 4 | low), index + 2)
    }

    // MARK: Backslashes

    private func backslash(at start: Int) -> Escape? {
        let character = byte(start)
        switch character {
        case UInt8(ascii: "u"): return unicodeEscape(at: start + 1)
        case UInt8(ascii: "x"): return digits(at: start + 1, radix: 16, least: 2, most: 2)
        case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "v"):
            return Escape(scalar: " ", end: start + 1)
        case UInt8(ascii: "b"), UInt8(ascii: "f"):
            // JSON's backspace and form feed, unless CSS's hexadecimal goes on.
            if byte(start + 1).hexadecimalValue == nil { return Escape(scalar: " ", end: start + 1) }
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "/"), UInt8(ascii: "\\"):
            return Escape(scalar: Unicode.Scalar(character), end: start + 1)
        case UInt8(ascii: "\n"):
            // A string continued on the next line: nothing at all.
            return Escape(scalar: "\u{200B}", end: start + 1)
        default: break
        }
        guard let number = digits(at: start, radix: 16, most: 6) else { return nil }
        // CSS: one white space ends the number and belongs to it.
        let next = byte(number.end)
        return Escape(scalar: number.scalar, end: next == 0x20 || next == 0x0A ? number.end + 1 : number.end)
    }

    private func unicodeEscape(at start: Int) -> Escape? {
        if byte(start) == UInt8(ascii: "{") {
            guard let number = digits(at: start + 1, radix: 16, most: 8), byte(number.end) == UInt8(ascii: "}") else {
                return nil
            }
            return Escape(scalar: number.scalar, end: number.end + 1)
        }
        guard let unit = value(at: start, radix: 16, least: 4, most: 4) else { return nil }
        // The second half of a surrogate pair, behind as many backslashes as the nesting asks for.
        var second = unit.end
        while second < unit.end + Self.mostBackslashes, byte(second) == 0x5C { second += 1 }
        if (0xD800...0xDBFF).contains(unit.value), second > unit.end, byte(second) == UInt8(ascii: "u"),
            let low = value(at: second + 1, radix: 16, least: 4, most: 4), (0xDC00...0xDFFF).contains(low.value),
            let scalar = Unicode.Scalar(0x10000 + ((unit.value - 0xD800) << 10) + (low.value - 0xDC00))
        {
            return Escape(scalar: scalar, end: low.end)
        }
        return Escape(scalar: Unicode.Scalar(unit.value) ?? "\u{FFFD}", end: unit.end)
    }

    // MARK: Numbers

    private func digits(at start: Int, radix: UInt32, least: Int = 1, most: Int) -> Escape? {
        value(at: start, radix: radix, least: least, most: most).map {
            Escape(scalar: Unicode.Scalar($0.value) ?? "\u{FFFD}", end: $0.end)
        }
    }

    private func value(at start: Int, radix: UInt32, least: Int, most: Int) -> (value: UInt32, end: Int)? {
        var value: UInt32 = 0
        var index = start
        while index < start + most, let digit = byte(index).hexadecimalValue, digit < radix {
            // No scalar is this large; staying there keeps the sum from overflowing.
            value = min(value * radix + digit, 0x110000)
            index += 1
        }
        return index - start >= least ? (value, index) : nil
    }
}

extension UInt8 {
    /// The value of a hexadecimal digit.
    var hexadecimalValue: UInt32? {
        switch self {
        case 0x30...0x39: UInt32(self) - 0x30
        case 0x41...0x46: UInt32(self) - 0x37
        case 0x61...0x66: UInt32(self) - 0x57
        default: nil
        }
    }

    var isASCIIAlphanumeric: Bool {
        (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20)
    }
}
