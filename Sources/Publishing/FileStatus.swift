#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What the file system knows of a file.
struct FileStatus: Sendable {
    enum Kind: Sendable { case file, folder, link, other }

    /// What makes two names the same file.
    struct Identity: Hashable, Sendable {
        var device: UInt64
        var number: UInt64
    }

    var kind: Kind
    /// The permission bits, with the set-id and sticky bits.
    var mode: mode_t
    /// In bytes.
    var size: Int
    var identity: Identity
    var accessed: timespec
    var modified: timespec

    init(_ raw: stat) {
        kind =
            switch raw.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        mode = raw.st_mode & 0o7777
        size = Int(raw.st_size)
        identity = Identity(
            device: UInt64(truncatingIfNeeded: raw.st_dev), number: UInt64(truncatingIfNeeded: raw.st_ino))
        #if canImport(Darwin)
        accessed = raw.st_atimespec
        modified = raw.st_mtimespec
        #else
        accessed = raw.st_atim
        modified = raw.st_mtim
        #endif
    }

    /// The permission bits of every published file and folder, whatever the umask.
    static let fileMode: mode_t = 0o644
    static let folderMode: mode_t = 0o755

    /// The permission bits alone: a set-group-id bit is the folder's way to hand down its group, and stays.
    var permissions: mode_t { mode & 0o777 }
}
