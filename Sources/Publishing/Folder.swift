#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// An open folder, against which names are looked up: short paths for the kernel to walk, and no folder swapped for
/// another between two calls. Closed when the last user lets go.
final class Folder: Sendable {
    let descriptor: CInt
    /// The absolute path, for messages.
    let path: String

    init(descriptor: CInt, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit { close(descriptor) }

    /// The folder at the absolute path `path`; symbolic links are followed.
    convenience init(at path: String) throws(PublishingError) {
        let descriptor = openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(SystemFailure(.open, path, code: errno)) }
        self.init(descriptor: descriptor, path: path)
    }

    /// The absolute path of `name` in this folder.
    func path(of name: String) -> String { path == "/" ? "/" + name : path + "/" + name }

    /// The failure of an operation on `name` with the current `errno`.
    func failure(_ operation: SystemFailure.Operation, _ name: String) -> PublishingError {
        let code = errno
        return .system(SystemFailure(operation, path(of: name), code: code))
    }

    /// The folder `name`, or nil where there is none. A symbolic link is none.
    func folder(_ name: String) throws(PublishingError) -> Folder? {
        let opened = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        if opened >= 0 { return Folder(descriptor: opened, path: path(of: name)) }
        if [ENOENT, ENOTDIR, ELOOP].contains(errno) { return nil }
        throw failure(.open, name)
    }

    /// Makes the folder `name` with the published mode; false where something has that name already.
    func makeFolder(_ name: String) throws(PublishingError) -> Bool {
        guard mkdirat(descriptor, name, FileStatus.folderMode) == 0 else {
            if errno == EEXIST { return false }
            throw failure(.create, name)
        }
        guard let made = try status(of: name), made.permissions != FileStatus.folderMode else { return true }
        let mode = FileStatus.folderMode | (made.mode & ~0o777)
        guard fchmodat(descriptor, name, mode, 0) == 0 else { throw failure(.setMode, name) }
        return true
    }

    /// What the file system knows of `name`, symbolic links not followed; nil where there is nothing.
    func status(of name: String) throws(PublishingError) -> FileStatus? {
        var raw = stat()
        if fstatat(descriptor, name, &raw, AT_SYMLINK_NOFOLLOW) == 0 { return FileStatus(raw) }
        if errno == ENOENT { return nil }
        throw failure(.inspect, name)
    }

    /// What the file system knows of this folder.
    func status() throws(PublishingError) -> FileStatus {
        var raw = stat()
        guard fstat(descriptor, &raw) == 0 else {
            throw .system(SystemFailure(.inspect, path, code: errno))
        }
        return FileStatus(raw)
    }

    /// Gives this folder the published mode.
    func setPublishedMode() throws(PublishingError) {
        let mode = FileStatus.folderMode | (try status().mode & ~0o777)
        guard fchmod(descriptor, mode) == 0 else { throw .system(SystemFailure(.setMode, path, code: errno)) }
    }

    /// Renames `name` to `other` in `folder`, replacing only an empty folder.
    func rename(_ name: String, to other: String, in folder: Folder) throws(PublishingError) {
        guard renameat(descriptor, name, folder.descriptor, other) == 0 else { throw failure(.rename, name) }
    }

    /// Removes the file `name`.
    func removeFile(_ name: String) throws(PublishingError) {
        guard unlinkat(descriptor, name, 0) == 0 else { throw failure(.remove, name) }
    }

    /// Removes the empty folder `name`.
    func removeFolder(_ name: String) throws(PublishingError) {
        guard unlinkat(descriptor, name, AT_REMOVEDIR) == 0 else { throw failure(.remove, name) }
    }
}
