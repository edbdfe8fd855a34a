/// A place in a file: a range of UTF-8 bytes of the original file, front matter counted.
///
/// Bytes are the one unit inside; printers convert to lines, columns and code points. Files are limited to 4 GiB.
public struct Place: Hashable, Sendable {
    /// The file.
    public let file: FileID
    private let lower: UInt32
    private let upper: UInt32

    /// The byte range in the file; empty for a place between two bytes.
    public var range: Range<Int> { Int(lower)..<Int(upper) }

    /// The place of `range` in `file`. A range beyond 4 GiB is clamped.
    public init(file: FileID, range: Range<Int>) {
        self.file = file
        lower = UInt32(clamping: range.lowerBound)
        upper = UInt32(clamping: range.upperBound)
    }
}

extension Place: Comparable {
    public static func < (a: Place, b: Place) -> Bool {
        (a.file, a.lower, a.upper) < (b.file, b.lower, b.upper)
    }
}
