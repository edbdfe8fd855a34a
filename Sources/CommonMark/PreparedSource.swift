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
