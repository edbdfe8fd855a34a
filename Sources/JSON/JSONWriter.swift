/// Writes JSON (RFC 8259) as UTF-8, keys in the order written.
///
/// Foundation's encoder puts keys in its own or in alphabetical order, and takes longer for one object than a page
/// has; a report reads best as rule, severity, message, place, and what everything stands on needs no Foundation.
public struct JSONWriter: Sendable {
    /// What has been written.
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false
    private var depth = 0
    private let isIndented: Bool
    /// The ASCII characters that are written as `\u00…` or with a backslash, as bits.
    private let escaped: (low: UInt64, high: UInt64)
    private let others: (@Sendable (Unicode.Scalar) -> Bool)?

    /// - Parameters:
    ///   - isIndented: whether every value stands on a line of its own, for files that people edit.
    ///   - ascii: characters to write as `\u00…` besides those that JSON demands.
    ///   - others: which characters beyond ASCII to write so; none if nil.
    public init(
        isIndented: Bool = false, escaping ascii: StaticString = "",
        others: (@Sendable (Unicode.Scalar) -> Bool)? = nil
    ) {
        var escaped: (low: UInt64, high: UInt64) = (0xFFFF_FFFF | 1 << UInt64(UInt8(ascii: "\"")), 1 << 28)
        ascii.withUTF8Buffer { text in
            for byte in text {
                if byte < 64 { escaped.low |= 1 << UInt64(byte) } else { escaped.high |= 1 << UInt64(byte - 64) }
            }
        }
        self.escaped = escaped
        self.others = others
        self.isIndented = isIndented
    }

    /// A writer of what can stand in HTML: in a `<script>` that holds data, and in an element's text. HTML allows neither
    /// markup there nor the control characters beyond those that JSON escapes.
    public static var forHTML: JSONWriter { published(escaping: "<>&\u{7F}") }

    /// A writer of files that are published: no control character stands raw in them, for who opens one in a terminal.
    public static var forFiles: JSONWriter { published(escaping: "\u{7F}") }

    private static func published(escaping ascii: StaticString) -> JSONWriter {
        JSONWriter(escaping: ascii, others: { (0x80...0x9F).contains($0.value) })
    }

    /// What has been written, as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}

// MARK: Values

extension JSONWriter {
    public mutating func object(_ name: String? = nil, _ body: (inout JSONWriter) -> Void) {
        nest(name, "{", "}", body)
    }

    public mutating func array(_ name: String? = nil, _ body: (inout JSONWriter) -> Void) {
        nest(name, "[", "]", body)
    }

    public mutating func string(_ name: String, _ value: String) {
        begin(name)
        quote(value)
    }

    /// A string in an array.
    public mutating func string(_ value: String) {
        begin(nil)
        quote(value)
    }

    public mutating func flag(_ name: String, _ value: Bool) {
        begin(name)
        bytes += (value ? "true" : "false").utf8
    }

    public mutating func number(_ name: String, _ value: Int) {
        begin(name)
        bytes += String(value).utf8
    }

    /// Puts the next value on a line of its own.
    public mutating func breakLine() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Ends the line of the last value.
    public mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }
}

// MARK: Optional values

extension JSONWriter {
    /// A string, or nothing at all.
    public mutating func string(_ name: String, _ value: String?) {
        if let value { string(name, value) }
    }

    /// An array of strings, or nothing at all where there are none.
    public mutating func strings(_ name: String, _ values: [String]) {
        guard !values.isEmpty else { return }
        array(name) { json in for value in values { json.string(value) } }
    }

    /// An array with one value for each item, or nothing at all where there are none.
    public mutating func list<Item>(
        _ name: String, _ items: [Item], _ write: (Item, inout JSONWriter) -> Void
    ) {
        guard !items.isEmpty else { return }
        array(name) { json in for item in items { write(item, &json) } }
    }
}

// MARK: Characters

extension JSONWriter {
    private mutating func nest(
        _ name: String?, _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void
    ) {
        begin(name)
        bytes.append(UInt8(ascii: open))
        needsComma = false
        depth += 1
        body(&self)
        depth -= 1
        if isIndented, needsComma { indent() }
        bytes.append(UInt8(ascii: close))
        needsComma = true
    }

    private mutating func begin(_ name: String?) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
        if isIndented, depth > 0 { indent() }
        guard let name else { return }
        quote(name)
        bytes += (isIndented ? ": " : ":").utf8
    }

    private mutating func indent() { bytes += "\n\(String(repeating: "  ", count: depth))".utf8 }

    private mutating func quote(_ string: String) {
        bytes.append(UInt8(ascii: "\""))
        var string = string
        string.withUTF8 { append($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Adds UTF-8 text in runs of what stands for itself: pages have much text and little to escape.
    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte < 0x80 {
                if isEscaped(byte) {
                    bytes.append(contentsOf: text[start..<index])
                    escape(ascii: byte)
                    start = index + 1
                }
                index += 1
            } else if let others {
                var decoder = UTF8()
                var rest = text[index...].makeIterator()
                guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return }
                let end = index + UTF8.width(scalar)
                if others(scalar) {
                    bytes.append(contentsOf: text[start..<index])
                    for unit in String(scalar).utf16 { escape(unit) }
                    start = end
                }
                index = end
            } else {
                index += 1
            }
        }
        bytes.append(contentsOf: text[start...])
    }

    /// Whether an ASCII character is.
    private func isEscaped(_ byte: UInt8) -> Bool {
        (byte < 64 ? escaped.low >> UInt64(byte) : escaped.high >> UInt64(byte - 64)) & 1 == 1
    }

    private mutating func escape(ascii byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        case UInt8(ascii: "\n"): bytes += "\\n".utf8
        default: escape(UInt16(byte))
        }
    }

    private mutating func escape(_ unit: UInt16) {
        let digits = String(unit, radix: 16)
        bytes += "\\u".utf8
        bytes += String(repeating: "0", count: 4 - digits.utf8.count).utf8
        bytes += digits.utf8
    }
}
