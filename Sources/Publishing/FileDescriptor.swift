#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// An open file with one owner, closed when that owner is done. Its place is passed in for messages alone, so that a
/// file costs no path that nobody reads.
struct FileDescriptor: ~Copyable, Sendable {
    let number: CInt

    init(_ number: CInt) { self.number = number }

    deinit { close(number) }

    /// Closes a written file: some file systems first report a full disk here.
    consuming func finish(at place: FilePlace) throws(PublishingError) {
        let number = number
        discard self
        guard close(number) == 0 || errno == EINTR else { throw place.failure(.write) }
    }

    /// What the file system knows of the file.
    func status(at place: FilePlace) throws(PublishingError) -> FileStatus {
        var raw = stat()
        guard fstat(number, &raw) == 0 else { throw place.failure(.inspect) }
        return FileStatus(raw)
    }

    /// Reads up to `count` bytes, and fewer only at the file's end, into the start of `buffer`, which holds as many.
    func fill(
        _ buffer: inout [UInt8], upTo count: Int, at place: FilePlace
    ) throws(PublishingError) -> Int {
        let result = buffer.withUnsafeMutableBytes { (bytes) -> Int? in
            var total = 0
            let wanted = min(count, bytes.count)
            while total < wanted, let start = bytes.baseAddress {
                let got = read(number, start + total, wanted - total)
                if got == 0 { break }
                if got > 0 { total += got } else if errno != EINTR { return nil }
            }
            return total
        }
        guard let result else { throw place.failure(.read) }
        return result
    }

    /// Writes the first `count` bytes of `buffer`.
    func append(_ buffer: [UInt8], count: Int, at place: FilePlace) throws(PublishingError) {
        let done = buffer.withUnsafeBytes { (bytes) -> Bool in
            var total = 0
            let wanted = min(count, bytes.count)
            while total < wanted, let start = bytes.baseAddress {
                let put = write(number, start + total, wanted - total)
                if put >= 0 { total += put } else if errno != EINTR { return false }
            }
            return true
        }
        guard done else { throw place.failure(.write) }
    }

    /// Sets the permission bits.
    func setMode(_ mode: mode_t, at place: FilePlace) throws(PublishingError) {
        guard fchmod(number, mode) == 0 else { throw place.failure(.setMode) }
    }

    /// Sets both times to those of `status`.
    func setTimes(of status: FileStatus, at place: FilePlace) throws(PublishingError) {
        let times = [status.accessed, status.modified]
        guard futimens(number, times) == 0 else { throw place.failure(.setTimes) }
    }
}
