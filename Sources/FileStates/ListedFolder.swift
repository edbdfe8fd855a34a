import Foundation
import Threads

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// An open folder and the names in it.
final class ListedFolder: Sendable {
    /// In the order of their bytes, each with its final zero: the system's own bytes, for they need not be UTF-8.
    let names: [[CChar]]
    private let descriptor: Int32

    /// How many files are worth another thread: folders of a site hold a handful, or ten thousands.
    private static let least = 1024

    /// Nil where there is no folder, or it cannot be listed: `errno` says why.
    init?(_ path: String) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        guard let names = Self.names(in: descriptor) else {
            let reason = errno
            close(descriptor)
            errno = reason
            return nil
        }
        self.names = names
    }

    deinit { close(descriptor) }

    /// The names in an open folder, which stays open.
    private static func names(in descriptor: Int32) -> [[CChar]]? {
        let copy = dup(descriptor)
        guard copy >= 0 else { return nil }
        guard let stream = fdopendir(copy) else {
            close(copy)
            return nil
        }
        defer { closedir(stream) }
        var names: [[CChar]] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { name in
                name.bindMemory(to: CChar.self).prefix { $0 != 0 } + [0]
            }
            if name != [0x2E, 0], name != [0x2E, 0x2E, 0] { names.append(name) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// What is known of some neighbours in the folder.
    struct Part: Sendable {
        var states = FileStates()
        /// The names of the folders among them.
        var folders: [String] = []
    }

    /// What is known of all that is in the folder, in order; what is in folders within left out.
    func parts() -> [Part] {
        Threads.map(slicesOf: names.count, jobs: ProcessInfo.processInfo.activeProcessorCount, least: Self.least) {
            part(names[$0])
        }
    }

    private func part(_ names: ArraySlice<[CChar]>) -> Part {
        var part = Part()
        for name in names {
            let bytes = name.dropLast().lazy.map(UInt8.init(bitPattern:))
            part.states.add(bytes: bytes)
            var status = stat()
            guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
                part.states.add(number: UInt64(errno))
                continue
            }
            part.states.add(status)
            switch status.st_mode & S_IFMT {
            case S_IFDIR: part.folders.append(String(decoding: bytes, as: UTF8.self))
            case S_IFLNK: part.states.addTarget(ofLink: name, in: descriptor)
            default: break
            }
        }
        return part
    }
}
