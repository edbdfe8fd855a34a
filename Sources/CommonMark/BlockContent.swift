import CCmark

/// The lines of a block that holds inlines, joined as libcmark joins them before it parses inlines:
/// without the prefixes of the blocks around it, without indentation.
struct BlockContent {
    /// A stretch of content that stands in the buffer byte by byte.
    struct Line {
        /// Where it begins in the content.
        var start: Int
        /// Where it begins in the buffer.
        var buffer: Int
        /// How many of its first bytes are spaces that stand for the rest of one tab.
        var padding = 0
    }

    private(set) var lines: [Line] = []
    /// The end of the last line, in the buffer.
    private(set) var bufferEnd = 0
    /// How many bytes the joined lines have.
    private(set) var count = 0
    /// Where the line that was asked for last is.
    private var current = 0

    init() {}

    /// Starts over, keeping the memory.
    mutating func removeAll() {
        lines.removeAll(keepingCapacity: true)
        count = 0
        current = 0
    }

    /// Adds a line, given without its prefix and its line ending.
    mutating func append(_ range: Range<Int>, padding: Int = 0, in buffer: Bytes) {
        if let last = lines.last {
            // A line that follows its predecessor after a mere LF is one stretch with it.
            let isContiguous =
                padding == 0 && range.lowerBound == bufferEnd + 1 && buffer[bufferEnd] == ASCII.newline
                && last.padding == 0
            count += 1
            if !isContiguous { lines.append(Line(start: count, buffer: range.lowerBound, padding: padding)) }
        } else {
            lines.append(Line(start: 0, buffer: range.lowerBound, padding: padding))
        }
        count += padding + range.count
        bufferEnd = range.upperBound
    }

    /// Calls `body` with the joined lines, in place if they are one stretch of the buffer.
    func withBytes<R>(in buffer: Bytes, scratch: inout [UInt8], _ body: (Bytes) -> R) -> R {
        if lines.count == 1, lines[0].padding == 0 {
            return body(buffer[slice: lines[0].buffer..<bufferEnd])
        }
        scratch.removeAll(keepingCapacity: true)
        for (index, line) in lines.enumerated() {
            let isLast = index == lines.count - 1
            let length = (isLast ? count : lines[index + 1].start - 1) - line.start - line.padding
            scratch.append(contentsOf: repeatElement(ASCII.space, count: line.padding))
            scratch.append(contentsOf: buffer[slice: line.buffer..<line.buffer + length])
            if !isLast { scratch.append(ASCII.newline) }
        }
        return scratch.withUnsafeBufferPointer(body)
    }

    /// The stretch that holds a byte of the content.
    private mutating func stretch(at position: Int) -> Line {
        while current + 1 < lines.count, lines[current + 1].start <= position { current += 1 }
        while current > 0, lines[current].start > position { current -= 1 }
        return lines[current]
    }

    /// Where a byte of the content stands in the buffer.
    @inline(__always) mutating func buffer(at position: Int) -> Int {
        if lines.count == 1, lines[0].padding == 0 { return lines[0].buffer + position }
        let line = stretch(at: position)
        return line.buffer + max(position - line.start - line.padding, line.padding > 0 ? -1 : 0)
    }
    /// The longest stretch of the buffer that is the content from `position` on, at most to `end`;
    /// or one space that stands for part of a tab.
    mutating func stretch(from position: Int, to end: Int) -> (start: Int, count: Int, isPartOfTab: Bool) {
        let line = stretch(at: position)
        let start = buffer(at: position)
        if position < line.start + line.padding { return (start, 1, true) }
        let next = current + 1 < lines.count ? lines[current + 1].start : count
        return (start, min(end, next) - position, false)
    }

    /// Where in the buffer the line ends whose ending stands at `position` in the content.
    mutating func lineEnd(at position: Int) -> Int {
        let line = stretch(at: position)
        return line.buffer + position - line.start - line.padding
    }
}
