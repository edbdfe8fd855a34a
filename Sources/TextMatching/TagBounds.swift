/// Finds where tags end, so that text can be read as if they were not there. Linear over a whole file.
struct TagBounds {
    /// A tag longer than this is none.
    private static let longestTag = 1 << 16
    /// How far beyond a `>` an open quote is given the chance to close.
    private static let longestQuoteTail = 4096

    private let bytes: UnsafeBufferPointer<UInt8>
    /// The first `>` at or after the place last asked about.
    private var nextClose = -1
    /// The end of the first `-->` at or after the comment last asked about.
    private var nextCommentEnd = -1

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The end of the tag, comment or declaration whose `<` stands at `start`; `nil` when it opens none.
    /// To be asked in ascending order.
    mutating func end(ofTagAt start: Int) -> Int? {
        guard start + 1 < bytes.count else { return nil }
        let first = bytes[start + 1]
        guard
            first == UInt8(ascii: "/") || first == UInt8(ascii: "!") || first == UInt8(ascii: "?")
                || (0x61...0x7A).contains(first | 0x20)
        else { return nil }
        if hasPrefix("<!--", at: start) { return commentEnd(from: start + 4) }
        // What CDATA holds is text.
        if hasPrefix("<![CDATA[", at: start) { return start + 9 }
        guard let close = close(from: start), close - start <= Self.longestTag else { return nil }
        guard let quote = openQuote(from: start, to: close) else { return close + 1 }
        return quotedEnd(after: close, quote: quote) ?? close + 1
    }

    private func hasPrefix(_ prefix: StaticString, at start: Int) -> Bool {
        guard start + prefix.utf8CodeUnitCount <= bytes.count else { return false }
        for index in 0..<prefix.utf8CodeUnitCount where bytes[start + index] != prefix.utf8Start[index] { return false }
        return true
    }

    private mutating func close(from start: Int) -> Int? {
        if nextClose < start {
            nextClose = bytes[start...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
        }
        return nextClose < bytes.count ? nextClose : nil
    }

    private mutating func commentEnd(from start: Int) -> Int? {
        if nextCommentEnd < start + 3 {
            var index = start
            while index < bytes.count, !hasPrefix("-->", at: index) { index += 1 }
            nextCommentEnd = index < bytes.count ? index + 3 : .max
        }
        return nextCommentEnd == .max ? nil : nextCommentEnd
    }

    private func openQuote(from start: Int, to end: Int) -> UInt8? {
        var open: UInt8?
        for index in start..<end {
            let byte = bytes[index]
            if byte == open {
                open = nil
            } else if open == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                open = byte
            }
        }
        return open
    }

    /// Where a tag ends whose attribute value holds the `>` at `close`.
    private func quotedEnd(after close: Int, quote: UInt8) -> Int? {
        var open: UInt8? = quote
        for index in (close + 1)..<max(close + 1, min(bytes.count, close + Self.longestQuoteTail)) {
            let byte = bytes[index]
            if byte == open {
                open = nil
            } else if open == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                open = byte
            } else if open == nil, byte == UInt8(ascii: ">") {
                return index + 1
            }
        }
        return nil
    }
}
