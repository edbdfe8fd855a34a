/// Finds tags in the bytes of a template.
///
/// Each byte is looked at a bounded number of times: a search ends at the next delimiter of either kind.
struct Scanner {
    let bytes: [UInt8]
    var position = 0
    private(set) var openDelimiter = Array("{{".utf8)
    private(set) var closeDelimiter = Array("}}".utf8)

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Takes two delimiters, which hold for the rest of the template.
    mutating func setDelimiters(open: [UInt8], close: [UInt8]) {
        openDelimiter = open
        closeDelimiter = close
    }

    /// Whether `text` stands at `offset`.
    func hasPrefix(_ text: [UInt8], at offset: Int) -> Bool {
        guard offset + text.count <= bytes.count else { return false }
        for index in text.indices where bytes[offset + index] != text[index] { return false }
        return true
    }

    /// Where `text` next stands at or after `offset` and before `limit`; nil where it does not.
    func find(_ text: [UInt8], from offset: Int, before limit: Int = .max) -> Int? {
        var index = offset
        while index < limit, index + text.count <= bytes.count {
            if bytes[index] == text[0], hasPrefix(text, at: index) { return index }
            index += 1
        }
        return nil
    }

    /// Where `close` ends the tag whose content begins at `offset`.
    func findEnd(_ close: [UInt8], from offset: Int) -> TagEnd {
        var index = offset
        while index < bytes.count {
            if bytes[index] == close[0], hasPrefix(close, at: index) { return .found(index) }
            if bytes[index] == openDelimiter[0], hasPrefix(openDelimiter, at: index) { return .anotherTag(index) }
            index += 1
        }
        return .missing
    }

    enum TagEnd {
        /// The closing delimiter stands here.
        case found(Int)
        /// Another tag begins here, before this one has ended.
        case anotherTag(Int)
        /// There is neither.
        case missing
    }

    /// Where the line that `offset` is in ends, its line feed counted, if only white space is left of it.
    func endOfBlankLine(from offset: Int) -> Int? {
        var index = offset
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\n") { return index + 1 }
            guard Self.isSpace(bytes[index]) else { return nil }
            index += 1
        }
        return index
    }

    /// `range` without white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, Self.isSpace(bytes[lower]) { lower += 1 }
        while lower < upper, Self.isSpace(bytes[upper - 1]) { upper -= 1 }
        return lower..<upper
    }

    /// White space of ASCII.
    static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
    }
}
