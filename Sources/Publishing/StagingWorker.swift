#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// One thread's part in the stage: makes each file's bytes, has them scanned, and writes those that the old site does
/// not have.
struct StagingWorker: Worker {
    /// What one thread did.
    struct Result: Sendable {
        /// Files that the old site has with the same bytes and mode: positions in the plan's order.
        var unchanged: [Int] = []
        /// How many of them were known to be.
        var known = 0
        /// The size of all files but those.
        var bytes = 0
        /// The size of those written.
        var bytesWritten = 0
        var findings: [Finding] = []
    }

    let stage: Stage
    let scan: Scan?
    /// Which of the threads this is, from 0.
    let thread: Int
    private(set) var result = Result()
    private var folders = CurrentFolders()
    /// Reused for every page, and for what is read from every file.
    private var page: [UInt8] = []
    private var block = [UInt8](repeating: 0, count: StagingWorker.blockSize)
    private var otherBlock = [UInt8](repeating: 0, count: StagingWorker.blockSize)
    /// Whether the umask or an access list gives new files another mode than the published one; known after the first.
    private var mustSetMode: Bool?

    /// Of what is read or written at a time, in bytes.
    private static let blockSize = 1 << 17

    init(stage: Stage, scan: Scan?, thread: Int) {
        self.stage = stage
        self.scan = scan
        self.thread = thread
    }

    /// Stages the file at `position` of the plan's order, unless the old site has it.
    mutating func work(at position: Int) throws(PublishingError) {
        let index = stage.plan.order[position]
        let file = stage.plan.files[index]
        if file.isKnown, stage.previous.holds[index] {
            result.known += 1
            return result.unchanged.append(position)
        }
        let isUnchanged =
            switch file.contents {
            case .page(let render): try stagePage(index, file, render)
            case .copy(let source): try stageCopy(index, file, of: FilePlace(path: source))
            }
        if isUnchanged { result.unchanged.append(position) } else { try stage.faults.reached(.wrote) }
    }

    /// Makes the page at `index` of the plan's files and writes it; true, and not written, if the old site has it.
    private mutating func stagePage(
        _ index: Int, _ file: SitePlan.File, _ render: @Sendable (inout [UInt8], Int, Int) throws -> Void
    ) throws(PublishingError) -> Bool {
        page.removeAll(keepingCapacity: true)
        do { try render(&page, SitePlan.given(index), thread) } catch { throw .contents(path: file.path, error) }
        if let scan { result.findings += FileScan.findings(scan, path: file.path, bytes: page) }
        result.bytes += page.count
        if try previousHasPage(index, file) { return true }
        let place = FilePlace(try folders.new(file.folder, in: stage), file.name)
        let new = try create(place)
        try new.append(page, count: page.count, at: place)
        try new.finish(at: place)
        result.bytesWritten += page.count
        return false
    }

    /// Copies the file at `source` to that at `index` of the plan's files; true, and not copied, if the old site has
    /// its bytes.
    private mutating func stageCopy(
        _ index: Int, _ file: SitePlan.File, of source: FilePlace
    ) throws(PublishingError) -> Bool {
        if let size = try previousHasCopy(index, file, of: source) {
            result.bytes += size
            return true
        }
        let place = FilePlace(try folders.new(file.folder, in: stage), file.name)
        let new = try create(place)
        let original = try openRegularFile(source)
        var fileScan = scan.map { FileScan($0, path: file.path) }
        while true {
            let count = try original.fill(&block, upTo: block.count, at: source)
            if count == 0 { break }
            fileScan?.append(block[..<count])
            try new.append(block, count: count, at: place)
            result.bytes += count
            result.bytesWritten += count
        }
        finish(&fileScan)
        try new.finish(at: place)
        return false
    }

    private mutating func finish(_ fileScan: inout FileScan?) {
        fileScan?.lookThrough()
        if let fileScan { result.findings += fileScan.findings }
    }

    private mutating func create(_ place: FilePlace) throws(PublishingError) -> FileDescriptor {
        let new = try place.create()
        if mustSetMode == nil { mustSetMode = try new.status(at: place).permissions != FileStatus.fileMode }
        if mustSetMode == true { try new.setMode(FileStatus.fileMode, at: place) }
        return new
    }

    /// A file to copy from; a folder, a pipe or a device is none.
    private func openRegularFile(_ source: FilePlace) throws(PublishingError) -> FileDescriptor {
        guard let original = try source.open() else { throw source.failure(.open, code: ENOENT) }
        switch try original.status(at: source).kind {
        case .file: return original
        case .folder: throw source.failure(.read, code: EISDIR)
        default: throw source.failure(.read, code: EINVAL)
        }
    }
}

extension StagingWorker {
    // What cannot be read of the old site is not known to be the same, and is written anew: hence failures that are
    // an answer here.

    /// Whether the old site has `page` as the file at `index` of the plan's files, with the published mode.
    private mutating func previousHasPage(_ index: Int, _ file: SitePlan.File) throws(PublishingError) -> Bool {
        guard stage.previous.holds[index], let folder = try folders.old(file.folder, in: stage) else { return false }
        let place = FilePlace(folder, file.name)
        do {
            guard let old = try place.open(), try isPublished(old, at: place, size: page.count) else { return false }
            var start = 0
            while start < page.count {
                let count = try old.fill(&block, upTo: block.count, at: place)
                guard count > 0, page.has(block, count: count, at: start) else { return false }
                start += count
            }
            return true
        } catch {
            return false
        }
    }

    /// The size of the file at `source` if the old site has its bytes as the file at `index` of the plan's files,
    /// with the published mode; nil if not. What is the same has been scanned.
    private mutating func previousHasCopy(
        _ index: Int, _ file: SitePlan.File, of source: FilePlace
    ) throws(PublishingError) -> Int? {
        guard stage.previous.holds[index], let folder = try folders.old(file.folder, in: stage) else { return nil }
        let original = try openRegularFile(source)
        let size = try original.status(at: source).size
        let place = FilePlace(folder, file.name)
        var fileScan = scan.map { FileScan($0, path: file.path) }
        do {
            guard let old = try place.open(), try isPublished(old, at: place, size: size) else { return nil }
            while true {
                let count = try original.fill(&block, upTo: block.count, at: source)
                let otherCount = try old.fill(&otherBlock, upTo: otherBlock.count, at: place)
                guard count == otherCount, block.has(otherBlock, count: count, at: 0) else { return nil }
                if count == 0 { break }
                fileScan?.append(block[..<count])
            }
        } catch {
            return nil
        }
        finish(&fileScan)
        return size
    }

    private func isPublished(
        _ old: borrowing FileDescriptor, at place: FilePlace, size: Int
    ) throws(PublishingError) -> Bool {
        let status = try old.status(at: place)
        return status.kind == .file && status.size == size && status.permissions == FileStatus.fileMode
    }
}

extension [UInt8] {
    /// Whether the first `count` bytes of `other` stand here at `start`.
    fileprivate func has(_ other: [UInt8], count: Int, at start: Int) -> Bool {
        guard start + count <= self.count, count <= other.count else { return false }
        return withUnsafeBytes { bytes in
            other.withUnsafeBytes { otherBytes in
                guard let start = bytes.baseAddress?.advanced(by: start), let other = otherBytes.baseAddress else {
                    return count == 0
                }
                return memcmp(start, other, count) == 0
            }
        }
    }
}
