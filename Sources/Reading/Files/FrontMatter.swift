/// The two parts of a Markdown file: front matter between lines of three hyphens, and prose.
struct FrontMatter {
    /// The bytes of the opening fence; empty where there is none.
    var fence: Range<Int>
    /// The bytes between the fences; nil where the file does not begin with a fence.
    var block: Range<Int>?
    /// The bytes of the prose.
    var body: Range<Int>
    /// Whether the closing fence is missing; then there is no prose.
    var isUnclosed: Bool

    /// Splits `bytes`; a byte order mark before the fence is skipped. Lines may end in LF, CRLF or CR.
    init(_ bytes: [UInt8]) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let open = Self.fenceEnd(bytes, at: start) else {
            self.init(fence: start..<start, block: nil, body: start..<bytes.count, isUnclosed: false)
            return
        }
        var line = open
        while line < bytes.count {
            if let close = Self.fenceEnd(bytes, at: line) {
                self.init(fence: start..<start + 3, block: open..<line, body: close..<bytes.count, isUnclosed: false)
                return
            }
            line = Self.nextLine(bytes, after: line)
        }
        self.init(
            fence: start..<start + 3, block: open..<bytes.count, body: bytes.count..<bytes.count, isUnclosed: true)
    }

    private init(fence: Range<Int>, block: Range<Int>?, body: Range<Int>, isUnclosed: Bool) {
        self.fence = fence
        self.block = block
        self.body = body
        self.isUnclosed = isUnclosed
    }

    /// Where the line after a fence at `position` begins; nil if no fence stands there.
    private static func fenceEnd(_ bytes: [UInt8], at position: Int) -> Int? {
        let hyphen = UInt8(ascii: "-")
        guard position + 3 <= bytes.count, bytes[position] == hyphen, bytes[position + 1] == hyphen,
            bytes[position + 2] == hyphen
        else { return nil }
        var end = position + 3
        while end < bytes.count, bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "\t") { end += 1 }
        guard end == bytes.count || bytes[end] == UInt8(ascii: "\n") || bytes[end] == UInt8(ascii: "\r") else {
            return nil
        }
        return nextLine(bytes, after: end)
    }

    private static func nextLine(_ bytes: [UInt8], after position: Int) -> Int {
        var position = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n"), bytes[position] != UInt8(ascii: "\r") {
            position += 1
        }
        guard position < bytes.count else { return position }
        let isCRLF =
            bytes[position] == UInt8(ascii: "\r") && position + 1 < bytes.count
            && bytes[position + 1] == UInt8(ascii: "\n")
        return position + (isCRLF ? 2 : 1)
    }
}
