#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// One thread's part in carrying unchanged files over from the old site to the stage.
///
/// They are hard links: two names of one file, which keeps its bytes and times and costs no room. That is safe because
/// no build ever writes into a file that exists. Files are created anew, in the stage, and otherwise only linked and
/// unlinked; so the old site stays what it was while the new one is made, and removing either takes nothing from the
/// other.
struct LinkingWorker: Worker {
    private let stage: Stage
    private let unchanged: [Int]
    private var folders = CurrentFolders()
    private var block: [UInt8] = []

    private static let blockSize = 1 << 17

    /// - Parameter unchanged: the positions, in the plan's order, of the files to carry over.
    init(stage: Stage, unchanged: [Int]) {
        self.stage = stage
        self.unchanged = unchanged
    }

    /// Nothing to tell: a file is carried over, or there is an error.
    var result: Void { () }

    /// Carries over the file at `index` of those to carry over.
    mutating func work(at index: Int) throws(PublishingError) {
        let file = stage.plan.files[stage.plan.order[unchanged[index]]]
        let new = try folders.new(file.folder, in: stage)
        guard let old = try folders.old(file.folder, in: stage) else { throw new.failure(.create, file.name) }
        if try !link(file.name, from: old, to: new) {
            try copy(from: FilePlace(old, file.name), to: FilePlace(new, file.name))
        }
        try stage.faults.reached(.linked)
    }

    /// Links the file `name`; false where that cannot be done: no hard links on this file system, too many of this
    /// file, or a file of another user's.
    private func link(_ name: String, from old: Folder, to new: Folder) throws(PublishingError) -> Bool {
        guard stage.faults.links else { return false }
        if linkat(old.descriptor, name, new.descriptor, name, 0) == 0 { return true }
        guard [EPERM, EACCES, EMLINK, EXDEV, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(errno) else {
            throw new.failure(.create, name)
        }
        return false
    }

    /// Copies bytes and times.
    private mutating func copy(from source: FilePlace, to place: FilePlace) throws(PublishingError) {
        guard let old = try source.open() else { throw source.failure(.open, code: ENOENT) }
        let status = try old.status(at: source)
        let new = try place.create()
        if block.isEmpty { block = [UInt8](repeating: 0, count: LinkingWorker.blockSize) }
        while true {
            let count = try old.fill(&block, upTo: block.count, at: source)
            if count == 0 { break }
            try new.append(block, count: count, at: place)
        }
        try new.setMode(FileStatus.fileMode, at: place)
        try new.setTimes(of: status, at: place)
        try new.finish(at: place)
    }
}
