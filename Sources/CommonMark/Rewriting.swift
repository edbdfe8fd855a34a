/// Bytes put together from pieces of other bytes and new ones.
struct Rewriting {
    private let old: Bytes
    private let oldMap: SourceMap
    private(set) var bytes: [UInt8] = []
    private(set) var map = SourceMap()
    private(set) var lineCount = 0

    init(of old: Bytes, _ map: SourceMap) {
        self.old = old
        oldMap = map
        bytes.reserveCapacity(old.count + old.count / 8)
    }

    /// Adds a piece of the old bytes.
    mutating func append(_ range: Range<Int>) {
        if !range.isEmpty, old[range.lowerBound] == ASCII.newline { keepFromJoining() }
        oldMap.forEachPiece(of: range) { piece, file in
            if file.isEmpty {
                map.addNew(buffer: bytes.count)
            } else {
                map.add(buffer: bytes.count, file: file.lowerBound)
            }
            bytes.append(contentsOf: old[slice: piece])
        }
    }

    /// Adds bytes that are in no file.
    mutating func append(_ new: StaticString) {
        map.addNew(buffer: bytes.count)
        new.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Ends a line that has been added without its ending.
    mutating func endLine() {
        keepFromJoining()
        append("\n")
        lineCount += 1
    }

    /// A CR that ends the line before and a LF to come would be one line ending.
    private mutating func keepFromJoining() {
        if bytes.last == ASCII.carriageReturn { append(" ") }
    }

    /// Adds a line of the old bytes with its ending, which is supplied if it lacks one.
    mutating func appendEndedLine(_ range: Range<Int>) {
        appendLine(range)
        if bytes.last != ASCII.newline, bytes.last != ASCII.carriageReturn { append("\n") }
    }

    /// Adds a line of the old bytes with its ending. Only the last line may lack one.
    mutating func appendLine(_ range: Range<Int>) {
        append(range)
        lineCount += 1
    }
}
