#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Reads whole files.
enum FileBytes {
    enum Failure: Error, Equatable {
        case tooLarge
        /// The system's reason.
        case system(String)

        /// The failure in words.
        var reason: String {
            switch self {
            case .tooLarge: "it is too large"
            case .system(let reason): reason
            }
        }
    }

    /// The bytes of the file at `path`.
    ///
    /// - Throws: `Failure`, also for a file of more than `limit` bytes, of which nothing is read.
    static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system(String(cString: strerror(errno))) }
        guard status.st_size <= limit else { throw .tooLarge }
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
            while count < buffer.count {
                #if canImport(Darwin)
                let got = Darwin.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
                #elseif canImport(Musl)
                let got = Musl.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
                #else
                let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
                #endif
                if got < 0 && errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { return }
                count += got
            }
        }
        guard failure == 0 else { throw .system(String(cString: strerror(failure))) }
        return bytes
    }
}
