/// Something in a file that must not be published.
public struct Finding: Hashable, Sendable {
    /// The file, relative to the output folder.
    public var path: String
    /// How many bytes into the file; nil for the file's name.
    public var offset: Int?
    /// What was found, worded by the scanner.
    public var message: String

    /// A finding in the file at `path`.
    public init(path: String, offset: Int?, message: String) {
        self.path = path
        self.offset = offset
        self.message = message
    }
}

extension Finding: Comparable {
    /// By path, then by place (the name first), then by message.
    public static func < (a: Finding, b: Finding) -> Bool {
        (a.path, a.offset ?? -1, a.message) < (b.path, b.offset ?? -1, b.message)
    }
}

/// Looks through what is about to be published.
///
/// Called with each file's path and bytes before the site is put in place, on any thread and several at a time.
/// Pages come whole. Copied files come in pieces of at most `Scan.pieceSize` bytes, each beginning with the last
/// `Scan.overlap` bytes of the one before, so that what stands across two pieces is seen; what is found twice is
/// reported once. An empty copied file comes as one empty piece.
public struct Scan: Sendable {
    /// One match in the bytes given: its offset among them (nil: in the file's name) and what was found.
    public typealias Match = (offset: Int?, message: String)

    /// The most bytes of a copied file that are given at a time.
    public static let pieceSize = 1 << 20
    /// How many bytes of a copied file's piece are those of the piece before. A match longer than this may be missed
    /// in a copied file larger than one piece.
    public static let overlap = 1 << 16

    let matches: @Sendable (_ path: String, _ bytes: [UInt8]) -> [Match]

    /// A scan by `matches`, which returns what must not be published, in any order.
    public init(_ matches: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) -> [Match]) {
        self.matches = matches
    }
}
