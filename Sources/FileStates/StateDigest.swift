import Crypto

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Tells one state of files and folders from every other by what the file system knows of them, so that what was made
/// from them need not be made again while they are the same. No file is read.
///
/// Of whatever stands at a path that is its kind, mode, size, device, number, and when its bytes and when anything of it
/// changed; of a folder also the names of what is in it, and the same of that; of a symbolic link where it leads, and
/// what stands there. Who writes a file cannot set the last of these times, so the bytes are the same where the state
/// is; unless a file changed twice within one tick of the file system's clock (``isSettled(before:)``).
///
/// ```swift
/// var digest = StateDigest()
/// digest.add(tree: "content")
/// digest.add(file: "baseline.json")
/// ```
public struct StateDigest {
    private var hash = SHA256()
    private var states = FileStates()

    public init() {}

    /// SHA-256 of all that was added so far, in lower-case hexadecimal digits.
    public var hexadecimal: String {
        var hash = hash
        hash.update(data: states.bytes)
        return hash.finalize().map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    /// Whether nothing of it changed so shortly before `time` that another change could bear the same time.
    public func isSettled(before time: FileTime) -> Bool {
        states.newest.adding(states.hasFractions ? Self.tick : Self.coarseTick) <= time
    }

    /// Waits until it is settled, where that is a matter of the next tick; whether it is.
    public func settles() -> Bool {
        if !states.hasFractions || isSettled(before: .now()) { return isSettled(before: .now()) }
        usleep(UInt32(Self.tick / 1000))
        return isSettled(before: .now())
    }

    /// How long the file system may give the same time: Linux counts in ticks of up to 10 ms.
    static let tick: Int64 = 20_000_000
    /// The same where times are whole seconds, or pairs of them.
    private static let coarseTick: Int64 = 2_000_000_000

    /// Adds a text: a setting, a version.
    public mutating func add(text: String) {
        states.add(bytes: text.utf8)
        flush()
    }

    /// Adds whatever stands at `path`, a link followed; nothing may, which is a state too.
    public mutating func add(file path: String) {
        states.add(bytes: path.utf8)
        var status = stat()
        if lstat(path, &status) != 0 {
            states.add(number: UInt64(errno))
        } else {
            states.add(status)
            if status.st_mode & S_IFMT == S_IFLNK { states.addTarget(ofLink: path, in: AT_FDCWD) }
        }
        flush()
    }

    /// Adds the folder at `path`, a link followed, with all that is in it; nothing may be there, which is a state too.
    public mutating func add(tree path: String) {
        add(file: path)
        var open = [path]
        while let folder = open.popLast() {
            guard let listed = ListedFolder(folder) else {
                states.add(number: UInt64(errno))
                continue
            }
            states.add(number: UInt64(listed.names.count))
            for part in listed.parts() {
                states.add(part.states)
                open += part.folders.map { folder + "/" + $0 }
                flush()
            }
        }
    }

    private mutating func flush() {
        guard states.bytes.count >= 1 << 16 else { return }
        hash.update(data: states.bytes)
        states.bytes.removeAll(keepingCapacity: true)
    }
}
