/// The earliest and the latest instant of something, in seconds since 1970-01-01T00:00:00Z.
///
/// An unknown or open start is `Int64.min`, an open or unknown end `Int64.max`, so that any two spans are
/// ordered totally.
public struct Span: Hashable, Comparable, Sendable {
    public var earliest: Int64
    public var latest: Int64

    public init(earliest: Int64, latest: Int64) {
        self.earliest = earliest
        self.latest = latest
    }

    /// Whether nothing bounds it before.
    public var isOpenAtStart: Bool { earliest == .min }

    /// Whether nothing bounds it after.
    public var isOpenAtEnd: Bool { latest == .max }

    public static func < (a: Span, b: Span) -> Bool {
        (a.earliest, a.latest) < (b.earliest, b.latest)
    }
}
