#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A name in an open folder, or a path of its own; the whole path is put together only for a message.
struct FilePlace: Sendable {
    private let folder: Folder?
    private let name: String

    /// `name` in `folder`.
    init(_ folder: Folder, _ name: String) {
        self.folder = folder
        self.name = name
    }

    /// A path that the operating system can open.
    init(path: String) {
        folder = nil
        name = path
    }

    /// The failure of an operation on the file with the current `errno`.
    func failure(_ operation: SystemFailure.Operation) -> PublishingError {
        failure(operation, code: errno)
    }

    /// The failure of an operation on the file with the `errno` value `code`.
    func failure(_ operation: SystemFailure.Operation, code: CInt) -> PublishingError {
        .system(SystemFailure(operation, folder?.path(of: name) ?? name, code: code))
    }

    /// Opens for reading whatever stands here, without waiting for a pipe's other end; nil where there is nothing. A
    /// symbolic link in a folder is nothing; in a path it is followed.
    func open() throws(PublishingError) -> FileDescriptor? {
        let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | (folder == nil ? 0 : O_NOFOLLOW)
        let opened = openat(folder?.descriptor ?? AT_FDCWD, name, flags)
        if opened >= 0 { return FileDescriptor(opened) }
        if folder != nil, errno == ENOENT || errno == ELOOP { return nil }
        throw failure(.open)
    }

    /// Creates a file here, where there must be nothing, and opens it for writing.
    func create() throws(PublishingError) -> FileDescriptor {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
        let opened = openat(folder?.descriptor ?? AT_FDCWD, name, flags, FileStatus.fileMode)
        guard opened >= 0 else { throw failure(.create) }
        return FileDescriptor(opened)
    }
}
