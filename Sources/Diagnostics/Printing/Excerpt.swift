/// A line of a file as a terminal shows it, with the cells that a range of it covers.
///
/// Tabs are expanded, what is unsafe made visible, and a long line is cut to a window around the range. The time
/// depends on the window, not on the line.
struct Excerpt {
    /// The line, or the part of it that fits.
    private(set) var text = ""
    /// The first marked cell, from 0.
    private(set) var column = 0
    /// How many cells are marked; at least one, so that an empty range has a caret.
    private(set) var width = 1

    private static let tabStop = 4
    /// How many bytes may share a cell on average: enough for any script, a limit for piled-up marks.
    private static let bytesPerCell = 8
    private static let ellipsis = "…"

    /// - Parameters:
    ///   - line: the bytes of one line in `bytes`, without its line end.
    ///   - marked: the range to point at. What of it is not on the line is left out.
    ///   - limit: how many cells may be used.
    init(_ line: Range<Int>, of bytes: [UInt8], marking marked: Range<Int>, limit: Int) {
        let lower = min(max(marked.lowerBound, line.lowerBound), line.upperBound)
        if line.count <= limit, bytes[line].allSatisfy(VisibleText.isPlain) {
            // As many cells as bytes.
            text = String(decoding: bytes[line], as: UTF8.self)
            column = lower - line.lowerBound
            width = max(1, min(marked.upperBound, line.upperBound) - lower)
            return
        }
        let isWhole = Self.fits(line, of: bytes, in: limit)
        let start = isWhole ? line.lowerBound : Self.windowStart(line, of: bytes, before: lower, limit)
        var cells = 0
        if start > line.lowerBound { append(Self.ellipsis, 1, &cells) }
        var markedFrom: Int?
        var markedTo: Int?
        var index = start
        while index < line.upperBound {
            if index >= lower, markedFrom == nil { markedFrom = cells }
            if index >= marked.upperBound, markedTo == nil { markedTo = cells }
            let cell = Self.cell(at: index, of: bytes, before: line.upperBound, column: cells)
            if !isWhole, cells + cell.width >= limit || index - start > limit * Self.bytesPerCell {
                markedTo = markedTo ?? cells
                append(Self.ellipsis, 1, &cells)
                break
            }
            append(cell.text, cell.width, &cells)
            index += cell.length
        }
        column = markedFrom ?? cells
        width = max(1, (markedTo ?? cells) - column)
    }

    private mutating func append(_ string: String, _ width: Int, _ cells: inout Int) {
        text += string
        cells += width
    }

    private typealias Cell = (text: String, width: Int, length: Int)

    /// The character at `index`, as it is shown in that column.
    private static func cell(at index: Int, of bytes: [UInt8], before end: Int, column: Int) -> Cell {
        if bytes[index] == 0x09 {
            let width = tabStop - column % tabStop
            return (String(repeating: " ", count: width), width, 1)
        }
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes[index..<min(index + 4, end)].makeIterator()
        guard case .valid(let encoded) = parser.parseScalar(from: &iterator) else {
            return (VisibleText.of(malformed: bytes[index]), 4, 1)
        }
        let scalar = Unicode.UTF8.decode(encoded)
        let text = VisibleText.of(scalar)
        let width = VisibleText.isUnsafe(scalar) ? text.unicodeScalars.count : scalar.displayWidth
        return (text, isJoined(scalar, at: index, of: bytes) ? 0 : width, encoded.count)
    }

    /// Whether the character is drawn into the cells of the emoji before it: one behind a zero width joiner.
    private static func isJoined(_ scalar: Unicode.Scalar, at index: Int, of bytes: [UInt8]) -> Bool {
        scalar.value > 0x2000 && scalar.properties.isEmoji && index >= 3
            && bytes[index - 3..<index].elementsEqual([0xE2, 0x80, 0x8D])
    }

    /// Whether the whole line can be shown.
    private static func fits(_ line: Range<Int>, of bytes: [UInt8], in limit: Int) -> Bool {
        guard line.count <= limit * bytesPerCell else { return false }
        var cells = 0
        var index = line.lowerBound
        while index < line.upperBound, cells <= limit {
            let cell = cell(at: index, of: bytes, before: line.upperBound, column: cells)
            cells += cell.width
            index += cell.length
        }
        return cells <= limit
    }

    /// Where to begin showing a long line so that a third of the window stands in front of the marked range.
    private static func windowStart(
        _ line: Range<Int>, of bytes: [UInt8], before marked: Int, _ limit: Int
    ) -> Int {
        var start = marked
        var cells = 0
        while start > line.lowerBound, cells < limit / 3, marked - start < limit {
            start -= 1
            while start > line.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
            cells += cell(at: start, of: bytes, before: line.upperBound, column: 0).width
        }
        return start
    }
}
