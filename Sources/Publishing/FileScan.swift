/// The scan of one file: whole, or piece by piece as it is read.
struct FileScan {
    private let scan: Scan
    private let path: String
    private var piece: [UInt8] = []
    /// Where the piece begins in the file.
    private var start = 0
    private(set) var findings: Set<Finding> = []

    init(_ scan: Scan, path: String) {
        self.scan = scan
        self.path = path
    }

    /// What `scan` finds in a file given whole.
    static func findings(_ scan: Scan, path: String, bytes: [UInt8]) -> [Finding] {
        scan.matches(path, bytes).map { Finding(path: path, offset: $0.offset, message: $0.message) }
    }

    /// Takes the next bytes of the file, at most a piece less the overlap.
    mutating func append(_ bytes: ArraySlice<UInt8>) {
        if piece.count + bytes.count > Scan.pieceSize {
            lookThrough()
            let gone = max(0, piece.count - Scan.overlap)
            piece.removeFirst(gone)
            start += gone
        }
        piece += bytes
    }

    /// Looks through what has not been looked through: to be called once, after the last bytes.
    mutating func lookThrough() {
        for match in scan.matches(path, piece) {
            findings.insert(Finding(path: path, offset: match.offset.map { $0 + start }, message: match.message))
        }
    }
}
