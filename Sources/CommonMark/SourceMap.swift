/// Where the bytes that libcmark reads stand in the file. Without footnotes and tables they are the
/// file's own, moved by an offset; else they are pieces of it in another order, with bytes in
/// between that are in no file.
struct SourceMap {
    /// A stretch of the buffer that is in the file byte by byte. It ends where the next one begins.
    private struct Piece {
        var buffer: Int
        var file: Int
    }
    private var pieces: [Piece]

    /// The buffer is the file from `offset` on.
    init(offset: Int) { pieces = [Piece(buffer: 0, file: offset)] }

    /// Nothing is in the buffer yet.
    init() { pieces = [] }

    /// Says that from `buffer` on the bytes are those in the file from `file` on.
    mutating func add(buffer: Int, file: Int) {
        if let last = pieces.last, file - last.file == buffer - last.buffer { return }
        pieces.append(Piece(buffer: buffer, file: file))
    }

    /// Where a byte of the buffer stands in the file.
    @inline(__always) func file(ofByteAt position: Int) -> Int {
        if pieces.count == 1 { return position - pieces[0].buffer + pieces[0].file }
        let piece = pieces[piece(at: position)]
        return position - piece.buffer + piece.file
    }

    /// The place in the file of a range of the buffer.
    @inline(__always) func file(of range: Range<Int>) -> Range<Int> {
        let start = file(ofByteAt: range.lowerBound)
        guard !range.isEmpty, pieces.count > 1 else { return start..<start + range.count }
        let end = file(ofByteAt: range.upperBound - 1) + 1
        return start..<max(start, end)
    }

    /// Calls `body` with each stretch of a range of the buffer that lies in one piece.
    @inline(__always) func forEachPiece(of range: Range<Int>, _ body: (Range<Int>, _ file: Int) -> Void) {
        guard pieces.count > 1 else {
            if !range.isEmpty { body(range, file(ofByteAt: range.lowerBound)) }
            return
        }
        var start = range.lowerBound
        var index = piece(at: start)
        while start < range.upperBound {
            let next = index + 1 < pieces.count ? pieces[index + 1].buffer : range.upperBound
            let end = min(next, range.upperBound)
            body(start..<end, start - pieces[index].buffer + pieces[index].file)
            start = end
            index += 1
        }
    }

    private func piece(at position: Int) -> Int {
        var low = 0, high = pieces.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if pieces[middle].buffer <= position { low = middle } else { high = middle }
        }
        return low
    }
}
