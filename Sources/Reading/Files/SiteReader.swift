import Diagnostics
import Threads

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Reads a site: lists its files, reads and parses them in parallel, and knows nothing of how they hang together.
public struct SiteReader: Sendable {
    /// Why a site cannot be read at all.
    public enum CannotRead: Error, Sendable, Equatable {
        /// There is no `content/` in the folder.
        case noContent(folder: String)
        /// `--private` names a folder that is not there.
        case noPrivateFolder(String)
    }

    /// The largest text file that is read, in bytes. Places count bytes in 32 bits, and a file of this size is
    /// no article.
    public static let largestFile = 64 * 1_048_576

    let root: String
    let privateFolder: String?
    let jobs: Int

    /// - Parameters:
    ///   - root: the folder that holds `content/`.
    ///   - privateFolder: where what must never be published stands; `private/` beside `content/` if nil.
    ///   - jobs: how many files are parsed at once; the result does not depend on it.
    public init(root: String, privateFolder: String? = nil, jobs: Int) {
        self.root = root
        self.privateFolder = privateFolder
        self.jobs = max(1, jobs)
    }

    /// Reads everything.
    ///
    /// - Throws: `CannotRead` where there is no site. What is wrong with a file is a diagnostic.
    public func read() throws(CannotRead) -> ReadSite {
        let items = try list()
        let results = Threads.map(slicesOf: items.count, jobs: jobs, least: 1) { slice in
            // The bytes of many files first, side by side in memory: they are let go before what is made of them, and
            // leave the room in one piece.
            let held = slice.map { Self.held(in: items[$0]) }
            return zip(slice, held).map { Self.parse($1, of: items[$0], as: FileID($0)) }
        }
        return assemble(items, results.flatMap(\.self))
    }

    /// The files of the site, each at its number.
    func list() throws(CannotRead) -> [Listing.Item] {
        guard let content = Self.realPath(root + "/content") else { throw .noContent(folder: root) }
        let secret = Self.realPath(privateFolder ?? root + "/private")
        if let privateFolder, secret == nil { throw .noPrivateFolder(privateFolder) }

        var listing = Listing()
        listing.add(content, shownAs: "content", isPrivate: false)
        if let secret { listing.add(secret, shownAs: privateFolder ?? "private", isPrivate: true) }
        listing.items.sort { $0.shown.utf8.lexicographicallyPrecedes($1.shown.utf8) }
        return listing.items
    }

    /// Asks `count` times for what a file says, in parallel.
    func results(_ count: Int, _ read: @Sendable (Int) -> Result) -> [Result] {
        Threads.map(count, jobs: jobs, read)
    }

    func assemble(_ items: [Listing.Item], _ results: [Result]) -> ReadSite {
        var files: [SourceFile] = []
        var records: [FileRecords] = []
        var assets: [ReadSite.Asset] = []
        files.reserveCapacity(items.count)
        records.reserveCapacity(items.count)
        for (item, result) in zip(items, results) {
            files.append(SourceFile(path: item.shown, bytes: result.bytes))
            records.append(result.records)
            if item.content == .asset { assets.append(ReadSite.Asset(path: item.inside, location: item.absolute)) }
        }
        return ReadSite(
            files: SourceFiles(files), records: records, assets: assets, diagnostics: diagnostics(of: records, items),
            items: items)
    }

    /// Everything found while reading, sorted.
    func diagnostics(of records: [FileRecords], _ items: [Listing.Item]) -> [Diagnostic] {
        var diagnostics = records.flatMap(\.diagnostics)
        if !items.contains(where: { $0.content == .settings && !$0.isPrivate }) {
            diagnostics.append(ReadingProblem.missingSite.diagnostic(at: nil))
        }
        return diagnostics.sorted()
    }

    struct Result: Sendable {
        var bytes: [UInt8]
        var records: FileRecords
    }

    /// What a file says.
    ///
    /// - Parameter known: what it said before: it says the same if its bytes are the same.
    static func read(_ item: Listing.Item, as file: FileID, known: Result?) -> Result {
        parse(held(in: item), of: item, as: file, known: known)
    }

    /// What a file holds.
    private enum Held {
        case text([UInt8])
        /// What is published as it is, or not looked at.
        case anything
        case nothing(ReadingProblem)
    }

    private static func held(in item: Listing.Item) -> Held {
        switch item.entry {
        case .linkOut(let target): return .nothing(.linkOutOfSite(target: target))
        case .brokenLink: return .nothing(.brokenLink)
        case .linkToFolder: return .nothing(.linkToFolder)
        case .special: return .nothing(.unreadable(reason: "it is no file"))
        case .file: break
        }
        if let failure = item.failure { return .nothing(.unreadable(reason: failure)) }
        switch item.content {
        case .asset where item.inside.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }:
            return .nothing(.unpublishableName)
        case .asset: return .anything
        case .unexpected where item.isPrivate: return .anything
        case .unexpected: return .nothing(.unexpectedFile(name: item.inside, known: ContentFile.known))
        default: break
        }
        do {
            return .text(try FileBytes.read(item.absolute, limit: largestFile))
        } catch {
            return .nothing(error == .tooLarge ? .tooLarge(limit: largestFile) : .unreadable(reason: error.reason))
        }
    }

    private static func parse(
        _ held: Held, of item: Listing.Item, as file: FileID, known: Result? = nil
    ) -> Result {
        switch held {
        case .text(let bytes):
            if let known, known.bytes == bytes, !bytes.isEmpty { return known }
            var parser = FileParser(file: file, bytes: bytes, isPrivate: item.isPrivate)
            return Result(bytes: bytes, records: parser.parse(as: item.content))
        case .anything:
            return Result(bytes: [], records: FileRecords(file: file, isPrivate: item.isPrivate))
        case .nothing(let problem):
            var records = FileRecords(file: file, isPrivate: item.isPrivate)
            records.diagnostics = [problem.diagnostic(at: Place(file: file, range: 0..<0))]
            records.unread = item.mayDefine
            return Result(bytes: [], records: records)
        }
    }

    static func realPath(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
