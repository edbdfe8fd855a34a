/// From bytes to a ``Storage``, step by step:
///
/// 1. what is not UTF-8 is replaced (``UTF8Repair``);
/// 2. footnotes are lifted out, for libcmark takes `[^1]: word` for a link's definition
///    (``FootnoteLifter``);
/// 3. tables are lifted out, for libcmark would parse them as one paragraph (``TableLifter``);
/// 4. libcmark parses what is left, and the ``Reader`` reads its tree.
///
/// The usual document needs none of the first three and is parsed once, where it lies.
enum Parser {
    static func parse(_ bytes: Bytes, offset: Int, options: ParsingOptions) -> Storage {
        var body = bytes
        var prepared = PreparedSource(offset: offset)
        // libcmark skips one byte order mark.
        while body.starts(with: [0xEF, 0xBB, 0xBF]) {
            body = body[slice: 3..<body.count]
            prepared = PreparedSource(offset: offset + bytes.count - body.count)
        }
        guard bytes.count <= Document.sizeLimit, offset <= Int(UInt32.max) - Document.sizeLimit else {
            return tooLarge(offset: offset, count: bytes.count)
        }
        UTF8Repair.repair(body, &prepared)
        if options.footnotes { prepared.rewrite(body) { FootnoteLifter.lift($0, &$1) } }
        if options.tables { prepared.rewrite(body) { TableLifter.lift($0, &$1) } }
        return prepared.withBytes(body) { buffer in
            let tree = CmarkTree(parsing: buffer)
            var reader = Reader(prepared, buffer: buffer, options: options)
            reader.read(tree)
            return Storage(reader.builder)
        }
    }

    private static func tooLarge(offset: Int, count: Int) -> Storage {
        var builder = DocumentBuilder()
        builder.report(
            .tooLarge, at: offset..<offset,
            "\(count) bytes of Markdown are more than the \(Document.sizeLimit) that are read")
        return Storage(builder)
    }
}

extension Document {
    /// How many bytes of Markdown are read at most: 256 MiB.
    public static let sizeLimit = 1 << 28
}

/// What libcmark is given instead of the file's bytes, and what has been taken out of them.
struct PreparedSource {
    /// Nil if the file's bytes are good as they are.
    var bytes: [UInt8]?
    var map: SourceMap
    var footnotes: [FootnoteDefinition] = []
    var tables = LiftedTables()
    var problems: [Problem] = []

    init(offset: Int) { map = SourceMap(offset: offset) }

    /// Calls `body` with the bytes that libcmark is given.
    func withBytes<R>(_ original: Bytes, _ body: (Bytes) -> R) -> R {
        guard let bytes else { return body(original) }
        return bytes.withUnsafeBufferPointer(body)
    }

    /// Runs a step, which may replace the bytes.
    mutating func rewrite(_ original: Bytes, _ step: (Bytes, inout PreparedSource) -> Void) {
        let current = bytes
        if let current {
            current.withUnsafeBufferPointer { step($0, &self) }
        } else {
            step(original, &self)
        }
    }

    mutating func report(_ kind: Problem.Kind, at range: Range<Int>, _ message: String) {
        problems.append(Problem(kind: kind, range: range, message: message))
    }
}

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
