/// Breaks text into lines for drawings, in which nothing else does.
enum TextWrap {
    /// Lines of at most `width` characters, broken at spaces, and within words that are longer.
    ///
    /// Characters are counted as Unicode scalars: close enough for the room that drawings leave.
    static func lines(_ text: String, width: Int) -> [String] {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return linesOfASCII(Array(text.utf8), width: width) }
        var lines: [String] = []
        var line: [Unicode.Scalar] = []
        func end() {
            lines.append(String(String.UnicodeScalarView(line)))
            line = []
        }
        for word in text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace) {
            var word = Array(word)
            if !line.isEmpty, line.count + 1 + word.count > width { end() }
            while word.count > width {
                line = Array(word.prefix(width))
                word.removeFirst(width)
                end()
            }
            if !line.isEmpty { line.append(" ") }
            line += word
        }
        if !line.isEmpty || lines.isEmpty { end() }
        return lines
    }

    /// The same for plain text, whose characters are bytes.
    private static func linesOfASCII(_ text: [UInt8], width: Int) -> [String] {
        var lines: [String] = []
        var line: [UInt8] = []
        func end() {
            lines.append(String(decoding: line, as: UTF8.self))
            line.removeAll(keepingCapacity: true)
        }
        for word in text.split(whereSeparator: { $0 == UInt8(ascii: " ") || 9...13 ~= $0 }) {
            var word = word
            if !line.isEmpty, line.count + 1 + word.count > width { end() }
            while word.count > width {
                line = Array(word.prefix(width))
                word = word.dropFirst(width)
                end()
            }
            if !line.isEmpty { line.append(UInt8(ascii: " ")) }
            line += word
        }
        if !line.isEmpty || lines.isEmpty { end() }
        return lines
    }
}
