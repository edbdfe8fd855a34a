/// Breaks text into lines for drawings, in which nothing else does.
enum TextWrap {
    /// Lines of at most `width` characters, broken at spaces, and within words that are longer.
    ///
    /// Characters are counted as Unicode scalars: close enough for the room that drawings leave.
    static func lines(_ text: String, width: Int) -> [String] {
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
}
