/// Reads one expression from UTF-8, left to right, without backtracking or recursion.
///
/// The grammar is split by production family into the extensions of this type:
///
///     expression = date | date-time | interval | set
///
/// Every method leaves `position` behind what it read and raises `level` to what that needs.
struct Parser {
    let bytes: [UInt8]
    var position = 0
    var level = EDTF.Level.level0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The byte at `position`, `nil` at the end.
    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// The byte after the next.
    var nextButOne: UInt8? { position + 1 < bytes.count ? bytes[position + 1] : nil }

    /// Whether `..` comes next.
    var isAtDots: Bool { next == .dot && nextButOne == .dot }

    /// Steps over one byte if it comes next.
    mutating func skip(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    /// Steps over the longest run of bytes that satisfy a condition.
    mutating func run(while condition: (UInt8) -> Bool) -> Range<Int> {
        let start = position
        while position < bytes.count, condition(bytes[position]) { position += 1 }
        return start..<position
    }

    mutating func require(_ needed: EDTF.Level) { level = max(level, needed) }

    /// Steps over `?`, `~` or `%`.
    mutating func qualification() -> EDTF.Qualification? {
        let found: EDTF.Qualification
        switch next {
        case UInt8(ascii: "?"): found = .uncertain
        case UInt8(ascii: "~"): found = .approximate
        case UInt8(ascii: "%"): found = [.uncertain, .approximate]
        default: return nil
        }
        position += 1
        return found
    }

    /// A part of the text to quote in a message, cut after forty bytes.
    func text(_ range: Range<Int>) -> String {
        guard range.count > 40 else { return String(decoding: bytes[range], as: UTF8.self) }
        var end = range.lowerBound + 40
        while end > range.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return String(decoding: bytes[range.lowerBound..<end], as: UTF8.self) + "…"
    }
}

extension UInt8 {
    static let dot = UInt8(ascii: ".")
    static let hyphen = UInt8(ascii: "-")
    static let slash = UInt8(ascii: "/")
    static let comma = UInt8(ascii: ",")
    static let colon = UInt8(ascii: ":")

    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isDigitOrX: Bool { isDigit || self == UInt8(ascii: "X") }
    var isWhiteSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
    var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}
