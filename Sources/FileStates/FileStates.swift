#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What the file system knows of some files, one after the other: bytes that are the same only where all of it is.
struct FileStates: Sendable {
    var bytes: [UInt8] = []
    /// When something of it changed last.
    private(set) var newest = FileTime.distantPast
    /// Whether times are told in more than whole seconds.
    private(set) var hasFractions = false

    /// Adds those of more files.
    mutating func add(_ others: FileStates) {
        bytes += others.bytes
        newest = max(newest, others.newest)
        if others.hasFractions { hasFractions = true }
    }

    mutating func add(_ status: stat) {
        #if canImport(Darwin)
        let (modified, changed) = (FileTime(status.st_mtimespec), FileTime(status.st_ctimespec))
        #else
        let (modified, changed) = (FileTime(status.st_mtim), FileTime(status.st_ctim))
        #endif
        add(number: UInt64(status.st_mode))
        add(number: UInt64(truncatingIfNeeded: status.st_size))
        add(number: UInt64(truncatingIfNeeded: status.st_dev))
        add(number: UInt64(truncatingIfNeeded: status.st_ino))
        add(number: UInt64(bitPattern: modified.nanoseconds))
        add(number: UInt64(bitPattern: changed.nanoseconds))
        newest = max(newest, changed)
        if changed.nanoseconds % 1_000_000_000 != 0 { hasFractions = true }
    }

    /// Adds where a symbolic link leads, and what stands there.
    ///
    /// - Parameter folder: an open folder from which `path` is told.
    mutating func addTarget(ofLink path: UnsafePointer<CChar>, in folder: Int32) {
        var target = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlinkat(folder, path, &target, target.count)
        add(bytes: target.prefix(max(0, count)).map(UInt8.init(bitPattern:)))
        var status = stat()
        if fstatat(folder, path, &status, 0) == 0 { add(status) } else { add(number: UInt64(errno)) }
    }

    // What is added has a length of its own, so that no two lists of things give the same bytes.

    mutating func add(bytes other: some Collection<UInt8>) {
        add(number: UInt64(other.count))
        bytes.append(contentsOf: other)
    }

    mutating func add(number: UInt64) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
