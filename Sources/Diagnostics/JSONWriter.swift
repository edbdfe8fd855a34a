/// Writes JSON (RFC 8259), keys in the order written.
///
/// Foundation's encoder puts keys in its own or in alphabetical order; a report reads best as rule, severity, message,
/// place, and this module, which everything stands on, should not need Foundation.
struct JSONWriter {
    private(set) var text = ""
    private var needsComma = false

    mutating func object(_ name: String? = nil, _ body: (inout JSONWriter) -> Void) { nest(name, "{", "}", body) }

    mutating func array(_ name: String? = nil, _ body: (inout JSONWriter) -> Void) { nest(name, "[", "]", body) }

    mutating func string(_ name: String, _ value: String) {
        begin(name)
        quote(value)
    }

    mutating func number(_ name: String, _ value: Int) {
        begin(name)
        text += String(value)
    }

    /// Puts the next value on a line of its own.
    mutating func breakLine() {
        if needsComma { text += "," }
        needsComma = false
        text += "\n"
    }

    /// Ends the line of the last value.
    mutating func endLine() { text += "\n" }

    private mutating func nest(_ name: String?, _ open: String, _ close: String, _ body: (inout JSONWriter) -> Void) {
        begin(name)
        text += open
        needsComma = false
        body(&self)
        text += close
        needsComma = true
    }

    private mutating func begin(_ name: String?) {
        if needsComma { text += "," }
        needsComma = true
        guard let name else { return }
        quote(name)
        text += ":"
    }

    /// Escapes what JSON demands and, because reports are looked at in terminals, whatever could deceive there.
    private mutating func quote(_ string: String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"", "\\": text += "\\\(scalar)"
            case "\n": text += "\\n"
            case _ where VisibleText.isUnsafe(scalar): for unit in String(scalar).utf16 { escape(unit) }
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }

    private mutating func escape(_ unit: UInt16) {
        let digits = String(unit, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
}
