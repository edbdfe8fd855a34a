#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Lists the files below a folder. The standard library has no file system; Foundation's walk follows and
/// stats more than is needed here.
struct FolderWalk {
    enum Entry: Sendable, Equatable {
        case file
        /// A symbolic link out of the folder that may be read, with what is written in it.
        case linkOut(target: String)
        /// A symbolic link to nothing.
        case brokenLink
        /// A symbolic link to a folder, which could lead in circles.
        case linkToFolder
        /// Neither a file nor a folder nor a link: a pipe, a socket, a device.
        case special
    }

    /// Below which real path links may lead.
    private let boundary: String
    private(set) var entries: [(path: String, entry: Entry)] = []
    /// Which entries are symbolic links, to whatever.
    private(set) var links: Set<String> = []
    /// Folders that could not be listed, with the system's reason.
    private(set) var failures: [(path: String, reason: String)] = []

    /// Lists what is below `root`; paths are from there, with `/`, sorted by their bytes. Hidden files and
    /// editors' backups are passed over.
    init(_ root: String, boundary: String) {
        self.boundary = boundary
        var open = [""]
        while let folder = open.popLast() { list(folder, below: root, open: &open) }
        entries.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        failures.sort { $0.path < $1.path }
    }

    private mutating func list(_ folder: String, below root: String, open: inout [String]) {
        let absolute = folder.isEmpty ? root : root + "/" + folder
        guard let stream = opendir(absolute) else {
            failures.append((folder, String(cString: strerror(errno))))
            return
        }
        defer { closedir(stream) }
        while let item = readdir(stream) {
            let name = withUnsafePointer(to: &item.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !Self.passesOver(name) else { continue }
            let path = folder.isEmpty ? name : folder + "/" + name
            switch Self.kind(of: root + "/" + path) {
            case S_IFDIR: open.append(path)
            case S_IFREG: entries.append((path, .file))
            case S_IFLNK:
                links.insert(path)
                entries.append((path, link(root + "/" + path)))
            default: entries.append((path, .special))
            }
        }
    }

    /// Whether files and folders of that name are none of the site: hidden ones, and editors' backups.
    static func passesOver(_ name: String) -> Bool { name.hasPrefix(".") || name.hasSuffix("~") }

    /// Whether a regular file stands at `path`, links not followed.
    static func isFile(_ path: String) -> Bool { kind(of: path) == S_IFREG }

    /// Whether anything stands at `path`, a link to nothing too.
    static func isThere(_ path: String) -> Bool { kind(of: path) != 0 }

    private static func kind(of path: String) -> mode_t {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : 0
    }

    /// What is written in the link at `path`; empty if that cannot be told.
    private static func written(in path: String) -> String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path, &buffer, buffer.count)
        return String(decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private func link(_ path: String) -> Entry {
        guard let target = realpath(path, nil) else { return .brokenLink }
        defer { free(target) }
        let real = String(cString: target)
        guard real.hasPrefix(boundary + "/") else { return .linkOut(target: Self.written(in: path)) }
        switch Self.kind(of: real) {
        case S_IFREG: return .file
        case S_IFDIR: return .linkToFolder
        default: return .special
        }
    }
}
