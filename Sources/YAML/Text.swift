/// The little of YAML's surface that is looked up in the text itself.
extension ArraySlice<UInt8> {
    func string(_ range: Range<Int>) -> String {
        String(decoding: self[range], as: UTF8.self)
    }

    /// Where the last byte that is not white space ends.
    var endOfContent: Int {
        (lastIndex { !$0.isBlank && !$0.isLineEnd } ?? startIndex - 1) + 1
    }

    func startOfLine(_ index: Int) -> Int {
        var index = index
        while index > startIndex, !self[index - 1].isLineEnd { index -= 1 }
        return index
    }

    func endOfLine(_ index: Int) -> Int {
        var index = index
        while index < endIndex, !self[index].isLineEnd { index += 1 }
        return index
    }

    func skippingBlanks(from start: Int, before end: Int) -> Int {
        var index = start
        while index < end, self[index].isBlank { index += 1 }
        return index
    }

    func skippingBlanksAndComments(from start: Int, before end: Int) -> Int {
        var index = start
        while index < end {
            if self[index] == UInt8(ascii: "#") {
                index = Swift.min(endOfLine(index), end)
            } else if self[index].isBlank || self[index].isLineEnd {
                index += 1
            } else {
                break
            }
        }
        return index
    }

    /// The line of a directive (`%…` at the start of a line) if one comes next, after blanks, comments and `...`.
    func directive(from start: Int) -> Range<Int>? {
        var index = skippingBlanksAndComments(from: start, before: endIndex)
        while self[index...].starts(with: [0x2E, 0x2E, 0x2E]), startOfLine(index) == index {
            index = skippingBlanksAndComments(from: index + 3, before: endIndex)
        }
        guard index < endIndex, self[index] == UInt8(ascii: "%"), startOfLine(index) == index else { return nil }
        return index..<self[index..<endOfLine(index)].endOfContent
    }

    /// Whether the next thing behind a key of a `{…}` is its `:`.
    func hasColon(after key: Int) -> Bool {
        let next = skippingBlanksAndComments(from: key, before: endIndex)
        return next < endIndex && self[next] == UInt8(ascii: ":")
    }

    /// The anchor or tag that begins at `start`.
    func property(at start: Int, before end: Int) -> Range<Int>? {
        guard self[start] == UInt8(ascii: "&") || self[start] == UInt8(ascii: "!") else { return nil }
        var index = start + 1
        while index < end, !self[index].isBlank, !self[index].isLineEnd, self[index] != UInt8(ascii: ",") {
            index += 1
        }
        return start..<index
    }

    /// Where the value on a line begins: after the `- ` of a list and the first `: `.
    func startOfValue(onLineOf index: Int) -> Int {
        let end = endOfLine(index)
        var start = skippingBlanks(from: startOfLine(index), before: end)
        while start + 1 < end, self[start] == UInt8(ascii: "-"), self[start + 1].isBlank {
            start = skippingBlanks(from: start + 1, before: end)
        }
        var colon = start
        while colon + 1 < end {
            if self[colon] == UInt8(ascii: ":"), self[colon + 1].isBlank {
                return skippingBlanks(from: colon + 1, before: end)
            }
            colon += 1
        }
        return start
    }

    /// Where an unquoted value that begins at `start` was meant to end: before a comment or the line's end, and in
    /// brackets or braces before the next `,`, `]` or `}`.
    func endOfValue(from start: Int, isInFlow: Bool) -> Int {
        let end = endOfLine(start)
        var index = start
        while index < end {
            let byte = self[index]
            if byte == UInt8(ascii: "#"), index > start, self[index - 1].isBlank { break }
            if isInFlow, [UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}")].contains(byte) { break }
            index += 1
        }
        return Swift.max(start, self[start..<index].endOfContent)
    }
}

extension UInt8 {
    var isBlank: Bool { self == 0x20 || self == 0x09 }
    var isLineEnd: Bool { self == 0x0A || self == 0x0D }
}
