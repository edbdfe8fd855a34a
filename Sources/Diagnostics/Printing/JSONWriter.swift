/// Writes JSON (RFC 8259), keys in the order written.
///
/// Foundation's encoder puts keys in its own or in alphabetical order; a report reads best as rule, severity, message,
/// place, and this module, which everything stands on, should not need Foundation.
struct JSONWriter {
    private(set) var text = ""
    private var needsComma = false
    private var depth = 0
    private let isIndented: Bool

    /// - Parameter isIndented: whether every value stands on a line of its own, for files that people edit.
    init(isIndented: Bool = false) { self.isIndented = isIndented }

    mutating func object(_ name: String? = nil, _ body: (inout JSONWriter) -> Void) { nest(name, "{", "}", body) }

    mutating func array(_ name: String? = nil, _ body: (inout JSONWriter) -> Void) { nest(name, "[", "]", body) }

    mutating func string(_ name: String, _ value: String) {
        begin(name)
        quote(value)
    }

    /// An item of an array.
    mutating func string(_ value: String) {
        begin(nil)
        quote(value)
    }

    /// An object with nothing but a `text`, as SARIF writes every message.
    mutating func message(_ name: String, _ text: String) {
        object(name) { $0.string("text", text) }
    }

    mutating func flag(_ name: String, _ value: Bool) {
        begin(name)
        text += value ? "true" : "false"
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
        depth += 1
        body(&self)
        depth -= 1
        if isIndented, needsComma { indent() }
        text += close
        needsComma = true
    }

    private mutating func begin(_ name: String?) {
        if needsComma { text += "," }
        needsComma = true
        if isIndented, depth > 0 { indent() }
        guard let name else { return }
        quote(name)
        text += isIndented ? ": " : ":"
    }

    private mutating func indent() { text += "\n" + String(repeating: "  ", count: depth) }

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
