#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Files that may be served.
enum SiteFile {
    /// The real path of a regular file below `folder`; nil for everything else.
    static func real(_ location: String, in folder: String) -> String? {
        guard let found = realpath(location, nil) else { return nil }
        defer { free(found) }
        let real = String(cString: found)
        var status = stat()
        guard real.hasPrefix(folder + "/"), lstat(real, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return nil
        }
        return real
    }
}
