#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Where the output folder is, or will be: an absolute path without symbolic links, so that two spellings of one
/// folder are one. A link to a folder is followed, and stays; what it leads to is replaced.
struct OutputLocation: Sendable {
    /// The absolute path of the output folder.
    let path: String
    /// The longest part of the parent's path that exists.
    let existingParent: String
    /// The folders that the parent's path needs after that.
    let missingParents: [String]
    /// The output folder's own name.
    let name: String

    /// Finds out where `given`, absolute or relative to the current folder, leads.
    init(_ given: String) throws(PublishingError) {
        guard !given.isEmpty, !given.utf8.contains(0) else { throw .refused(path: given, .notAPath) }
        let (real, missing) = try OutputLocation.resolve(given)
        if missing.isEmpty {
            guard real != "/" else { throw .refused(path: given, .root) }
            var raw = stat()
            guard stat(real, &raw) == 0 else { throw .system(SystemFailure(.inspect, real, code: errno)) }
            guard FileStatus(raw).kind == .folder else { throw .refused(path: given, .notAFolder) }
        }
        path = missing.reduce(real, OutputLocation.join)
        name = missing.last ?? OutputLocation.split(real).name
        existingParent = missing.isEmpty ? OutputLocation.split(real).parent : real
        missingParents = Array(missing.dropLast())
    }

    /// Refuses an output folder that is, holds or is in one of `protected`, which need not exist.
    ///
    /// Folders are compared by identity as well as by path, for a bind mount and a file system that ignores case
    /// give one folder several paths.
    func check(against protected: [String]) throws(PublishingError) {
        let ownChain = try OutputLocation.chain(path)
        for given in protected {
            let (real, missing) = try OutputLocation.resolve(given)
            let other = missing.reduce(real, OutputLocation.join)
            let otherChain = try OutputLocation.chain(other)
            if OutputLocation.isPrefix(path, of: other) || ownChain.itself.map(otherChain.all.contains) == true {
                throw .refused(path: path, .holds(protected: given))
            }
            if OutputLocation.isPrefix(other, of: path) || otherChain.itself.map(ownChain.all.contains) == true {
                throw .refused(path: path, .inside(protected: given))
            }
        }
    }
}

extension OutputLocation {
    /// The real path of the longest part of `given` that exists, and the components after it.
    private static func resolve(_ given: String) throws(PublishingError) -> (real: String, missing: [String]) {
        var rest = given
        var missing: [String] = []
        while true {
            if let real = realpath(rest, nil) {
                defer { free(real) }
                return (String(cString: real), missing.reversed())
            }
            guard errno == ENOENT else {
                let code = errno
                if code == ENOTDIR { throw .refused(path: given, .notAFolder) }
                throw .system(SystemFailure(.open, given, code: code))
            }
            var raw = stat()
            if lstat(rest, &raw) == 0 { throw .refused(path: given, .danglingLink) }
            let (parent, name) = split(rest)
            // What does not exist has no parent to go back to, and the current folder, if removed, no path.
            guard name != "..", !(parent == "." && name == ".") else {
                throw .system(SystemFailure(.open, given, code: ENOENT))
            }
            if name != "." { missing.append(name) }
            rest = parent
        }
    }

    /// The parent and the last component of a path, slashes at its end aside.
    private static func split(_ path: String) -> (parent: String, name: String) {
        let components = path.split(separator: "/")
        let name = components.last.map(String.init) ?? "."
        let parent = components.dropLast().joined(separator: "/")
        if path.utf8.first == UInt8(ascii: "/") { return ("/" + parent, name) }
        return (parent.isEmpty ? "." : parent, name)
    }

    private static func join(_ parent: String, _ name: String) -> String {
        parent == "/" ? "/" + name : parent + "/" + name
    }

    private static func isPrefix(_ folder: String, of path: String) -> Bool {
        path == folder || folder == "/" || path.utf8.starts(with: (folder + "/").utf8)
    }

    /// The identities of the folder at the absolute path `path`, nil where there is none, and of it and all that
    /// hold it.
    private static func chain(
        _ path: String
    ) throws(PublishingError) -> (itself: FileStatus.Identity?, all: Set<FileStatus.Identity>) {
        var all: Set<FileStatus.Identity> = []
        var itself: FileStatus.Identity?
        var rest = path
        while true {
            var raw = stat()
            if stat(rest, &raw) == 0 {
                all.insert(FileStatus(raw).identity)
                if rest == path { itself = FileStatus(raw).identity }
            } else if errno != ENOENT {
                throw .system(SystemFailure(.inspect, rest, code: errno))
            }
            if rest == "/" { return (itself, all) }
            rest = split(rest).parent
        }
    }
}
