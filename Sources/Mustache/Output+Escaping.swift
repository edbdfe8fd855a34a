// The one place of the project where text becomes HTML.

extension Output {
    /// Adds text, so that it stands for itself in HTML: in an element, and in an attribute with either quote.
    ///
    /// `&`, `<`, `>`, `"` and `'` become `&amp;`, `&lt;`, `&gt;`, `&quot;` and `&#39;`; these are right in XML too.
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
        while let special = text.firstToEscape(from: start) {
            append(trusted: UnsafeBufferPointer(rebasing: text[start..<special]))
            switch text[special] {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            case UInt8(ascii: "\""): append("&quot;")
            default: append("&#39;")
            }
            start = special + 1
        }
        append(trusted: UnsafeBufferPointer(rebasing: text[start...]))
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first of `& < > " '` at or after `start`; nil where there is none.
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
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < count {
            switch self[index] {
            case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"):
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
