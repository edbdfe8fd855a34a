import Crypto
import Threads

/// The archived texts that the sources of a site name, each read once.
///
/// They stand beside `content/`, are not published, and are read so that quotes can be held against them. What is
/// wrong with one is kept in its place: the checker knows which source names it.
public struct ArchivedTexts: Sendable {
    /// An archived text as it is on disk.
    public struct Copy: Sendable {
        /// Well-formed UTF-8 without NUL.
        public let utf8: [UInt8]
        /// SHA-256 of these bytes, in lower-case hexadecimal.
        public let sha256: String
    }

    /// Why an archived text is not held.
    public enum Refusal: Error, Hashable, Sendable {
        /// There is no such file.
        case missing
        /// The path, or a symbolic link on it, leads out of the folder that holds `content/`.
        case outside
        /// A folder, a pipe, a device.
        case noFile
        /// More bytes than `limit`.
        case tooLarge(limit: Int)
        /// The system's reason.
        case unreadable(reason: String)
        /// A NUL, or bytes that are not UTF-8, in this line, counted from 1.
        case noText(line: Int)
    }

    private let copies: [String: Result<Copy, Refusal>]

    /// Reads each of `paths` in parallel; never fails for one of them.
    ///
    /// - Parameters:
    ///   - root: the folder that holds `content/`.
    ///   - paths: from that folder, with `/`; the same may come twice.
    ///   - jobs: how many files are read at once; the result does not depend on it.
    public init(root: String, paths: some Sequence<String>, jobs: Int) {
        let paths = Set(paths).sorted()
        let folder = SiteReader.realPath(root)
        let results = Threads.map(paths.count, jobs: jobs) { position in
            Result { () throws(Refusal) in try Self.read(paths[position], from: folder) }
        }
        copies = Dictionary(uniqueKeysWithValues: zip(paths, results))
    }

    /// The archived text at `path`, or why it is not held; nil where nobody asked for it.
    public subscript(path: String) -> Result<Copy, Refusal>? { copies[path] }

    private static func read(_ path: String, from folder: String?) throws(Refusal) -> Copy {
        guard let folder, !path.isEmpty, !path.utf8.contains(0) else { throw .missing }
        guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else { throw .outside }
        let named = folder + "/" + path
        guard let real = SiteReader.realPath(named) else { throw .missing }
        guard real.hasPrefix(folder == "/" ? folder : folder + "/") else { throw .outside }
        guard FolderWalk.isFile(real) else { throw .noFile }
        let bytes: [UInt8]
        do {
            bytes = try FileBytes.read(real, limit: SiteReader.largestFile)
        } catch {
            throw error == .tooLarge ? .tooLarge(limit: SiteReader.largestFile) : .unreadable(reason: error.reason)
        }
        let malformed = MalformedUTF8.first(in: bytes)?.lowerBound ?? bytes.count
        if let fault = bytes[..<malformed].firstIndex(of: 0) ?? (malformed < bytes.count ? malformed : nil) {
            throw .noText(line: bytes[..<fault].count { $0 == 0x0A } + 1)
        }
        return Copy(utf8: bytes, sha256: hexadecimal(SHA256.hash(data: bytes)))
    }

    private static func hexadecimal(_ digest: SHA256.Digest) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
