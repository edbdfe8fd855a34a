// The one place of the project where text becomes HTML.

extension Output {
    /// Adds text, so that it stands for itself in HTML: in an element, and in an attribute with either quote.
    ///
    /// `&`, `<`, `>`, `"` and `'` become `&amp;`, `&lt;`, `&gt;`, `&quot;` and `&#39;`; these are right in XML too.
    /// Control characters, of which HTML and XML have only tabs and ends of lines, become U+FFFD. Marks of direction
    /// that the text leaves open are closed at its end, and those that close nothing in it are left out.
    public mutating func append(escaping text: String) {
        let done: Void? = text.utf8.withContiguousStorageIfAvailable { append(escaping: $0) }
        if done == nil { append(escaping: Array(text.utf8)) }
    }

    /// Adds text, escaped as by ``append(escaping:)-(String)``.
    public mutating func append(escaping text: Substring) {
        let done: Void? = text.utf8.withContiguousStorageIfAvailable { append(escaping: $0) }
        if done == nil { append(escaping: Array(text.utf8)) }
    }

    /// Adds UTF-8 text, escaped as by ``append(escaping:)-(String)``.
    public mutating func append(escaping text: [UInt8]) {
        text.withUnsafeBufferPointer { append(escaping: $0) }
    }

    /// Adds UTF-8 text, escaped as by ``append(escaping:)-(String)``.
    public mutating func append(escaping text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { append(escaping: $0) }
    }

    /// Adds UTF-8 text, escaped as by ``append(escaping:)-(String)``.
    public mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var directions = OpenDirections()
        while let special = text.firstToEscape(from: start) {
            append(trusted: UnsafeBufferPointer(rebasing: text[start..<special]))
            start = special + 1
            switch text[special] {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            case UInt8(ascii: "\""): append("&quot;")
            case UInt8(ascii: "'"): append("&#39;")
            case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                append(trusted: UnsafeBufferPointer(rebasing: text[special..<start]))
            case 0xC2:
                guard start < text.count, 0x80..<0xA0 ~= text[start] else {
                    append(trusted: UnsafeBufferPointer(rebasing: text[special..<start]))
                    continue
                }
                start += 1
                append("\u{FFFD}")
            case 0xE2:
                if directions.allows(text, at: special) {
                    append(trusted: UnsafeBufferPointer(rebasing: text[special..<start]))
                } else {
                    start += 2
                }
            default: append("\u{FFFD}")
            }
        }
        append(trusted: UnsafeBufferPointer(rebasing: text[start...]))
        directions.close(in: &self)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first at or after `start` of `& < > " '`, of the control characters of ASCII, and of the bytes that begin
    /// the others and the marks of direction in UTF-8; nil where there is none.
    ///
    /// Eight bytes are looked at together, since most text has nothing to escape.
    fileprivate func firstToEscape(from start: Int) -> Int? {
        let raw = UnsafeRawBufferPointer(self)
        var index = start
        while index + 8 <= count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            // `"` and `&` differ in one bit, and so do `<` and `>`: three comparisons do for five bytes.
            let found =
                Self.zeroBytes(in: (word | Self.each(0x04)) ^ Self.each(UInt8(ascii: "&")))
                | Self.zeroBytes(in: (word | Self.each(0x02)) ^ Self.each(UInt8(ascii: ">")))
                | Self.zeroBytes(in: word ^ Self.each(UInt8(ascii: "'")))
                | Self.zeroBytes(in: word & Self.each(0xE0))
                | Self.zeroBytes(in: word ^ Self.each(0x7F))
                | Self.zeroBytes(in: word ^ Self.each(0xC2))
                | Self.zeroBytes(in: word ^ Self.each(0xE2))
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < count {
            switch self[index] {
            case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"),
                0..<0x20, 0x7F, 0xC2, 0xE2:
                return index
            default: index += 1
            }
        }
        return nil
    }

    private static func each(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

    /// A mark in the top bit of every zero byte. Above the lowest zero byte marks may be false; the lowest is right.
    private static func zeroBytes(in word: UInt64) -> UInt64 {
        (word &- each(1)) & ~word & each(0x80)
    }
}
