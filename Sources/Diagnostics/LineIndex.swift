/// A line and a column as people and SARIF count them.
public struct Position: Hashable, Sendable {
    /// The line, from 1. Lines end with LF, CR LF or CR.
    public let line: Int

    /// The column, from 1, in Unicode code points: SARIF's `unicodeCodePoints`.
    public let column: Int
}

/// Where the lines of a file begin, made once so that every place in it is found quickly.
///
/// Building it takes time linear in the file; a look-up takes no longer on a line of a gigabyte than on a short one.
public struct LineIndex: Sendable {
    private let bytes: [UInt8]
    /// The byte at which each line begins. There is always a first line; a byte order mark stands before it.
    private let starts: [Int]
    /// How many code points begin before every `stride`th byte.
    private let counts: [Int]
    private static let stride = 4096

    /// Finds the lines of a file.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        var counts = [0]
        var count = 0
        bytes.withUnsafeBufferPointer { bytes in
            for index in bytes.indices {
                let byte = bytes[index]
                guard byte == 0x0A || byte == 0x0D else { continue }
                let isFirstOfTwo = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
                if !isFirstOfTwo { starts.append(index + 1) }
            }
            // Apart, so that the compiler counts many bytes at once.
            for start in Swift.stride(from: 0, to: bytes.count - Self.stride, by: Self.stride) {
                count += Self.codePoints(bytes[start..<start + Self.stride])
                counts.append(count)
            }
        }
        self.starts = starts
        self.counts = counts
    }

    /// How many lines there are; an empty one behind the last line end is counted.
    public var lineCount: Int { starts.count }

    /// The line and column of a byte. A byte inside a character counts as the character's first, one beyond the end as
    /// the end, and a byte that is not UTF-8 as a character of its own unless it looks like the rest of one. A byte
    /// order mark is no character.
    public func position(of byte: Int) -> Position {
        var byte = min(max(byte, starts[0]), bytes.count)
        let line = lineNumber(of: byte)
        let start = starts[line - 1]
        while byte > start, byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte -= 1 }
        if byte - start <= Self.stride {
            let before = bytes.withUnsafeBufferPointer { Self.codePoints($0[start..<byte]) }
            return Position(line: line, column: before + 1)
        }
        return Position(line: line, column: codePoints(before: byte) - codePoints(before: start) + 1)
    }

    /// The bytes of a line, counted from 1, without its line end and a byte order mark.
    public func line(_ number: Int) -> Range<Int> {
        let start = starts[number - 1]
        var end = number < starts.count ? starts[number] : bytes.count
        if number < starts.count {
            end -= 1
            if end > start, bytes[end] == 0x0A, bytes[end - 1] == 0x0D { end -= 1 }
        }
        return start..<end
    }

    /// The number, from 1, of the line that holds a byte.
    private func lineNumber(of byte: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= byte { low = middle } else { high = middle }
        }
        return low + 1
    }

    private func codePoints(before byte: Int) -> Int {
        let checkpoint = min(byte / Self.stride, counts.count - 1)
        return counts[checkpoint]
            + bytes.withUnsafeBufferPointer { Self.codePoints($0[checkpoint * Self.stride..<byte]) }
    }

    private static func codePoints(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var count = 0
        for byte in bytes { count &+= byte & 0xC0 == 0x80 ? 0 : 1 }
        return count
    }
}
