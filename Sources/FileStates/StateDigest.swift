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
    private var buffer: [UInt8] = []
    /// When something of it changed last.
    private var newest = FileTime.distantPast
    /// Whether times are told in more than whole seconds.
    private var hasFractions = false

    public init() {}

    /// SHA-256 of all that was added so far, in lower-case hexadecimal digits.
    public var hexadecimal: String {
        var hash = hash
        hash.update(data: buffer)
        return hash.finalize().map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    /// Whether nothing of it changed so shortly before `time` that another change could bear the same time.
    public func isSettled(before time: FileTime) -> Bool {
        newest.adding(hasFractions ? Self.tick : Self.coarseTick) <= time
    }

    /// Waits until it is settled, where that is a matter of the next tick; whether it is.
    public func settles() -> Bool {
        if !hasFractions || isSettled(before: .now()) { return isSettled(before: .now()) }
        usleep(UInt32(Self.tick / 1000))
        return isSettled(before: .now())
    }

    /// How long the file system may give the same time: Linux counts in ticks of up to 10 ms.
    static let tick: Int64 = 20_000_000
    /// The same where times are whole seconds, or pairs of them.
    private static let coarseTick: Int64 = 2_000_000_000

    /// Adds a text: a setting, a version.
    public mutating func add(text: String) {
        add(bytes: text.utf8)
    }

    /// Adds whatever stands at `path`, a link followed; nothing may, which is a state too.
    public mutating func add(file path: String) {
        add(text: path)
        var status = stat()
        guard lstat(path, &status) == 0 else { return add(number: UInt64(errno)) }
        add(status)
        if status.st_mode & S_IFMT == S_IFLNK { addTarget(ofLinkAt: path) }
    }

    /// Adds the folder at `path`, a link followed, with all that is in it; nothing may be there, which is a state too.
    public mutating func add(tree path: String) {
        add(file: path)
        var open = [path]
        while let folder = open.popLast() {
            guard let names = Self.names(in: folder) else {
                add(number: UInt64(errno))
                continue
            }
            add(number: UInt64(names.count))
            for name in names {
                add(bytes: name.dropLast())
                let inner = folder + "/" + String(decoding: name.dropLast(), as: UTF8.self)
                var status = stat()
                guard lstat(inner, &status) == 0 else {
                    add(number: UInt64(errno))
                    continue
                }
                add(status)
                switch status.st_mode & S_IFMT {
                case S_IFDIR: open.append(inner)
                case S_IFLNK: addTarget(ofLinkAt: inner)
                default: break
                }
            }
        }
    }

    /// The names in a folder in the order of their bytes, each with its final zero; nil where it cannot be listed.
    private static func names(in folder: String) -> [[UInt8]]? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        var names: [[UInt8]] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) + [0] }
            if name != [0x2E, 0], name != [0x2E, 0x2E, 0] { names.append(name) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    private mutating func addTarget(ofLinkAt path: String) {
        var target = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path, &target, target.count)
        add(bytes: target.prefix(max(0, count)).map(UInt8.init(bitPattern:)))
        var status = stat()
        if stat(path, &status) == 0 { add(status) } else { add(number: UInt64(errno)) }
    }

    private mutating func add(_ status: stat) {
        #if canImport(Darwin)
        let (modified, changed) = (FileTime(status.st_mtimespec), FileTime(status.st_ctimespec))
        #else
        let (modified, changed) = (FileTime(status.st_mtim), FileTime(status.st_ctim))
        #endif
        for number in [
            UInt64(status.st_mode), UInt64(truncatingIfNeeded: status.st_size),
            UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino),
            UInt64(bitPattern: modified.nanoseconds), UInt64(bitPattern: changed.nanoseconds),
        ] { add(number: number) }
        newest = max(newest, changed)
        if changed.nanoseconds % 1_000_000_000 != 0 { hasFractions = true }
    }

    // What is added has a length of its own, so that no two lists of things give the same bytes.

    private mutating func add(bytes: some Collection<UInt8>) {
        add(number: UInt64(bytes.count))
        buffer.append(contentsOf: bytes)
    }

    private mutating func add(number: UInt64) {
        withUnsafeBytes(of: number.littleEndian) { buffer.append(contentsOf: $0) }
        guard buffer.count >= 1 << 16 else { return }
        hash.update(data: buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}
