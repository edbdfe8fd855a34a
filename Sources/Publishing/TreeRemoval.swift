#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Folder {
    /// Removes `name` and, if it is a folder, everything in it; symbolic links are removed, not followed. Fine where
    /// there is nothing.
    ///
    /// Works through a list of folders rather than by recursion, so that depth costs neither stack nor descriptors.
    func removeTree(_ name: String, faults: FaultInjection) throws(PublishingError) {
        guard let status = try status(of: name) else { return }
        guard status.kind == .folder else { return try removeFile(name) }
        // As the system's own bytes, for what others put there need not be UTF-8.
        var folders: [[CChar]] = [Array(name.utf8CString)]
        var next = 0
        while next < folders.count {
            let path = folders[next]
            next += 1
            let opened = openat(descriptor, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard opened >= 0 else { throw failure(.open, Folder.printable(path)) }
            let folder = Folder(descriptor: opened, path: self.path(of: Folder.printable(path)))
            try folder.forEachRawEntry { (name, kind) throws(PublishingError) in
                if kind == .folder {
                    var inner = path
                    inner[inner.count - 1] = CChar(UInt8(ascii: "/"))
                    inner.append(contentsOf: UnsafeBufferPointer(start: name, count: strlen(name) + 1))
                    folders.append(inner)
                } else {
                    guard unlinkat(folder.descriptor, name, 0) == 0 else {
                        throw folder.failure(.remove, String(cString: name))
                    }
                    try faults.reached(.removed)
                }
            }
        }
        for path in folders.reversed() {
            guard unlinkat(descriptor, path, AT_REMOVEDIR) == 0 else {
                throw failure(.remove, Folder.printable(path))
            }
        }
    }

    private static func printable(_ path: [CChar]) -> String {
        String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
