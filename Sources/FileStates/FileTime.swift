#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A moment as file systems tell it: nanoseconds since 1970, in UTC.
public struct FileTime: Comparable, Sendable {
    let nanoseconds: Int64

    static let distantPast = FileTime(nanoseconds: .min / 2)

    private init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

    init(_ time: timespec) {
        nanoseconds = Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }

    /// The moment at which this is called.
    public static func now() -> FileTime {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return FileTime(time)
    }

    func adding(_ nanoseconds: Int64) -> FileTime { FileTime(nanoseconds: self.nanoseconds + nanoseconds) }

    public static func < (one: FileTime, other: FileTime) -> Bool { one.nanoseconds < other.nanoseconds }
}
