/// The lines of a buffer as libcmark counts them: ended by LF, CR LF or CR.
struct LineTable {
    /// Where each line begins, and where one more would.
    private let starts: [UInt32]
    private let buffer: Bytes

    init(_ buffer: Bytes) {
        self.buffer = buffer
        var starts: [UInt32] = [0]
        starts.reserveCapacity(buffer.count / 40 + 2)
        let hasReturns = buffer.contains(byte: ASCII.carriageReturn)
        var position = 0
        while position < buffer.count {
            if hasReturns {
                let byte = buffer[position]
                position += 1
                guard byte == ASCII.newline || byte == ASCII.carriageReturn else { continue }
                if byte == ASCII.carriageReturn, position < buffer.count, buffer[position] == ASCII.newline {
                    position += 1
                }
            } else {
                guard let end = buffer.firstIndex(of: ASCII.newline, from: position) else { break }
                position = end + 1
            }
            starts.append(UInt32(position))
        }
        if Int(starts[starts.count - 1]) < buffer.count { starts.append(UInt32(buffer.count)) }
        self.starts = starts
    }

    var count: Int { starts.count - 1 }

    /// A line with its ending.
    func whole(_ line: Int) -> Range<Int> { Int(starts[line])..<Int(starts[line + 1]) }

    /// A line without its ending.
    @inline(__always) subscript(line: Int) -> Range<Int> {
        let start = Int(starts[line])
        var end = Int(starts[line + 1])
        if end > start, buffer[end - 1] == ASCII.newline { end -= 1 }
        if end > start, buffer[end - 1] == ASCII.carriageReturn { end -= 1 }
        return start..<end
    }
}
