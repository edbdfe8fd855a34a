#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Folder {
    /// Calls `body` with the name and the kind of everything in the folder but itself and its parent, in the file
    /// system's order. A name that is not UTF-8 is nil.
    func forEachEntry(
        _ body: (_ name: String?, _ kind: FileStatus.Kind) throws(PublishingError) -> Void
    ) throws(PublishingError) {
        try forEachRawEntry { (name, kind) throws(PublishingError) in
            try body(String(validatingCString: name), kind)
        }
    }

    /// Whether nothing is in the folder.
    func isEmpty() throws(PublishingError) -> Bool {
        var isEmpty = true
        try forEachRawEntry { (_, _) throws(PublishingError) in isEmpty = false }
        return isEmpty
    }

    /// `forEachEntry` with names as the system's own bytes, which any name survives.
    func forEachRawEntry(
        _ body: (_ name: UnsafePointer<CChar>, _ kind: FileStatus.Kind) throws(PublishingError) -> Void
    ) throws(PublishingError) {
        // A descriptor of its own, for a listing moves the position that copies of a descriptor share.
        let own = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard own >= 0, let listing = fdopendir(own) else {
            let code = errno
            if own >= 0 { close(own) }
            throw .system(SystemFailure(.list, path, code: code))
        }
        defer { closedir(listing) }
        while true {
            errno = 0
            guard let entry = readdir(listing) else {
                if errno == 0 { return }
                throw .system(SystemFailure(.list, path, code: errno))
            }
            let type = Int(entry.pointee.d_type)
            // An entry is shorter than its type says, so the name is read where it stands, never copied with the rest.
            try withName(of: entry) { (name) throws(PublishingError) in
                if name[0] == 0x2E, name[1] == 0 || (name[1] == 0x2E && name[2] == 0) { return }
                try body(name, try kind(type, of: name))
            }
        }
    }

    private func withName(
        of entry: UnsafeMutablePointer<dirent>,
        _ body: (UnsafePointer<CChar>) throws(PublishingError) -> Void
    ) throws(PublishingError) {
        try withUnsafeMutablePointer(to: &entry.pointee.d_name) { (name) throws(PublishingError) in
            try body(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
        }
    }

    private func kind(_ type: Int, of name: UnsafePointer<CChar>) throws(PublishingError) -> FileStatus.Kind {
        switch type {
        case Int(DT_REG): return .file
        case Int(DT_DIR): return .folder
        case Int(DT_LNK): return .link
        case Int(DT_UNKNOWN):  // some file systems keep no types in their folders
            var raw = stat()
            guard fstatat(descriptor, name, &raw, AT_SYMLINK_NOFOLLOW) == 0 else {
                throw failure(.inspect, String(cString: name))
            }
            return FileStatus(raw).kind
        default: return .other
        }
    }
}
