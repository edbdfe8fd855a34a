/// Where the bytes that libcmark reads stand in the file. Without footnotes and tables they are the
/// file's own, moved by an offset; else they are pieces of it in another order, with bytes in
/// between that are in no file.
struct SourceMap {
    /// A stretch of the buffer, up to where the next one begins.
    struct Piece {
        var buffer: Int
        /// Where its first byte stands in the file; for new bytes, where they were put in.
        var file: Int
        var isNew = false
    }
    private var pieces: [Piece]

    /// Whether the buffer is one piece of the file, as it mostly is.
    private var isOnePiece: Bool { pieces.count == 1 && !pieces[0].isNew }

    /// The buffer is the file from `offset` on.
    init(offset: Int) { pieces = [Piece(buffer: 0, file: offset)] }

    /// Nothing is in the buffer yet.
    init() { pieces = [] }

    /// Says that from `buffer` on the bytes are those in the file from `file` on.
    mutating func add(buffer: Int, file: Int) {
        if let last = pieces.last, !last.isNew, file - last.file == buffer - last.buffer { return }
        pieces.append(Piece(buffer: buffer, file: file))
    }

    /// Says that from `buffer` on the bytes are in no file.
    mutating func addNew(buffer: Int) {
        guard let last = pieces.last else {
            pieces.append(Piece(buffer: buffer, file: 0, isNew: true))
            return
        }
        if last.isNew { return }
        pieces.append(Piece(buffer: buffer, file: last.file + buffer - last.buffer, isNew: true))
    }

    /// Whether a byte of the buffer is in no file.
    func isNew(at position: Int) -> Bool { pieces[piece(at: position)].isNew }

    /// Where a byte of the buffer stands in the file.
    @inline(__always) func file(ofByteAt position: Int) -> Int {
        if isOnePiece { return position - pieces[0].buffer + pieces[0].file }
        let piece = pieces[piece(at: position)]
        return piece.isNew ? piece.file : position - piece.buffer + piece.file
    }

    /// The place in the file of a range of the buffer.
    @inline(__always) func file(of range: Range<Int>) -> Range<Int> {
        let start = file(ofByteAt: range.lowerBound)
        if isOnePiece { return start..<start + range.count }
        if range.isEmpty { return start..<start }
        let last = range.upperBound - 1
        return start..<max(start, file(ofByteAt: last) + (isNew(at: last) ? 0 : 1))
    }

    /// Calls `body` with each stretch of a range of the buffer that lies in one piece, and its place
    /// in the file, which is empty for new bytes.
    @inline(__always) func forEachPiece(of range: Range<Int>, _ body: (Range<Int>, _ file: Range<Int>) -> Void) {
        var start = range.lowerBound
        guard start < range.upperBound else { return }
        var index = pieces.count == 1 ? 0 : piece(at: start)
        while start < range.upperBound {
            let next = index + 1 < pieces.count ? pieces[index + 1].buffer : range.upperBound
            let end = min(next, range.upperBound)
            let piece = pieces[index]
            let file = piece.isNew ? piece.file : start - piece.buffer + piece.file
            body(start..<end, file..<file + (piece.isNew ? 0 : end - start))
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
