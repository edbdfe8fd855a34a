/// Text and addresses as HTML, escaped byte by byte as libcmark does; control characters, which HTML has none of, are
/// replaced.
enum HTMLEscaping {
    /// Appends text, fit for an element's content and for an attribute in double quotes.
    static func append(_ text: ArraySlice<UInt8>, to html: inout [UInt8]) {
        text.withUnsafeBufferPointer { text in
            var start = 0
            for position in 0..<text.count {
                let replacement: StaticString
                var length = 1
                switch text[position] {
                case ASCII.less: replacement = "&lt;"
                case ASCII.greater: replacement = "&gt;"
                case ASCII.ampersand: replacement = "&amp;"
                case ASCII.quote: replacement = "&quot;"
                case 0x09, 0x0A, 0x0D: continue
                case 0..<0x20, 0x7F: replacement = "\u{FFFD}"
                case 0xC2 where position + 1 < text.count && 0x80..<0xA0 ~= text[position + 1]:
                    replacement = "\u{FFFD}"
                    length = 2
                default: continue
                }
                html.append(contentsOf: text[slice: start..<position])
                html.append(replacement)
                start = position + length
            }
            html.append(contentsOf: text[slice: start..<text.count])
        }
    }

    /// Appends an address for an attribute in double quotes: what is not allowed in one is
    /// percent-encoded, what is encoded already stays so.
    static func append(url: ArraySlice<UInt8>, to html: inout [UInt8]) {
        for byte in url {
            switch byte {
            case ASCII.ampersand: html.append("&amp;")
            case ASCII.apostrophe: html.append("&#x27;")
            case _ where isAllowedInURL(byte): html.append(byte)
            default:
                html.append(UInt8(ascii: "%"))
                html.append(hexadecimal(byte >> 4))
                html.append(hexadecimal(byte & 15))
            }
        }
    }

    private static func isAllowedInURL(_ byte: UInt8) -> Bool {
        if byte.isASCIILetter || byte.isASCIIDigit { return true }
        switch byte {
        case ASCII.space, ASCII.quote, ASCII.less, ASCII.greater, ASCII.leftBracket, ASCII.backslash,
            ASCII.rightBracket, ASCII.caret, ASCII.backtick, UInt8(ascii: "{"), ASCII.pipe, UInt8(ascii: "}"):
            return false
        default: return (0x21...0x7E).contains(byte)
        }
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 { digit + (digit < 10 ? 0x30 : 0x37) }
}

extension [UInt8] {
    /// Appends markup as it is.
    @inline(__always) mutating func append(_ markup: StaticString) {
        markup.withUTF8Buffer { append(contentsOf: $0) }
    }

    mutating func append(number: Int) { append(contentsOf: String(number).utf8) }

    /// Appends text, escaped.
    mutating func append(escaped text: String) { HTMLEscaping.append(ArraySlice(text.utf8), to: &self) }
}
