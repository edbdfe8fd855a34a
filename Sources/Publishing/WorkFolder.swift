#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The folder beside the output folder in which a build works: on the same file system, so that what is made here can
/// be renamed there. For `public` it is `.public.onrecord-stage`. In it:
///
/// - `lock`: locked with `flock` for as long as a build lives, however it ends; holds its process id.
/// - `new`: the stage; once the site is in place, the outgoing tree. Never of use to a later build.
/// - `old`: where folders cannot be exchanged, the old site from the moment it is moved aside until the new one is in
///   place. Always whole: what is being removed is called `new`.
///
/// Removed at the end; a killed build leaves it to the next.
struct WorkFolder: ~Copyable, Sendable {
    static let lock = "lock"
    static let new = "new"
    static let old = "old"

    let folder: Folder
    private let name: String
    private let lock: FileDescriptor
    private let holder: ParentFolder

    /// The folder that holds this one and the output folder.
    var parent: Folder { holder.folder }

    /// Makes the work folder for the output folder `output` in `holder` and locks it, or finds who did.
    init(for output: String, in holder: consuming ParentFolder) throws(PublishingError) {
        let parent = holder.folder
        let name = ".\(output).onrecord-stage"
        // Whoever ends a build removes the lock while holding it, so a lock is ours only if it is still the one that
        // the name stands for; if not, another try finds the new one.
        while true {
            _ = try parent.makeFolder(name)
            guard let folder = try parent.folder(name) else {
                if try parent.status(of: name) == nil { continue }
                throw .system(SystemFailure(.open, parent.path(of: name), code: ENOTDIR))
            }
            let place = FilePlace(folder, WorkFolder.lock)
            guard let lock = try WorkFolder.openLock(in: folder) else { continue }
            guard try WorkFolder.acquire(lock, in: folder) else {
                throw .busy(path: parent.path(of: output), process: try WorkFolder.process(holding: lock, in: folder))
            }
            let mine = try lock.status(at: place).identity
            guard try folder.status(of: WorkFolder.lock)?.identity == mine,
                try parent.status(of: name)?.identity == folder.status().identity
            else { continue }
            guard ftruncate(lock.number, 0) == 0 else { throw place.failure(.write) }
            let text = Array("\(getpid())\n".utf8)
            try lock.append(text, count: text.count, at: place)
            self.holder = holder
            self.folder = folder
            self.name = name
            self.lock = lock
            return
        }
    }

    deinit {
        // Neither can be told to anyone here, and neither matters: the lock itself ends with its descriptor, and the
        // folder stays where something is left in it for the next build, or where that build is in it already.
        unlinkat(folder.descriptor, WorkFolder.lock, 0)
        unlinkat(holder.folder.descriptor, name, AT_REMOVEDIR)
    }
}

extension WorkFolder {
    /// Deals with what a killed build left: puts the old site back if it was killed between two renames, and removes
    /// stages and outgoing trees.
    func recover(_ output: String, faults: FaultInjection) throws(PublishingError) {
        if try folder.status(of: WorkFolder.old) != nil {
            // An empty folder, which someone may have made meanwhile, is replaced by a rename just as well as none.
            let current = try parent.folder(output)
            if try current?.isEmpty() ?? true {
                try folder.rename(WorkFolder.old, to: output, in: parent)
            }
        }
        try clean(faults)
    }

    /// Removes stages and outgoing trees.
    func clean(_ faults: FaultInjection) throws(PublishingError) {
        try folder.removeTree(WorkFolder.new, faults: faults)
        if try folder.status(of: WorkFolder.old) != nil {
            try folder.rename(WorkFolder.old, to: WorkFolder.new, in: folder)
            try folder.removeTree(WorkFolder.new, faults: faults)
        }
    }

    /// The lock file, made if need be; nil if the folder has been removed meanwhile.
    private static func openLock(in folder: Folder) throws(PublishingError) -> FileDescriptor? {
        let opened = openat(folder.descriptor, lock, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, FileStatus.fileMode)
        if opened >= 0 { return FileDescriptor(opened) }
        if errno == ENOENT { return nil }
        throw folder.failure(.create, lock)
    }

    /// Locks `file`; false if another build has.
    private static func acquire(_ file: borrowing FileDescriptor, in folder: Folder) throws(PublishingError) -> Bool {
        while flock(file.number, LOCK_EX | LOCK_NB) != 0 {
            if errno == EWOULDBLOCK { return false }
            guard errno == EINTR else { throw folder.failure(.lock, lock) }
        }
        return true
    }

    /// The process id in `file`.
    private static func process(
        holding file: borrowing FileDescriptor, in folder: Folder
    ) throws(PublishingError) -> Int? {
        var text = [UInt8](repeating: 0, count: 20)
        let count = try file.fill(&text, upTo: text.count, at: FilePlace(folder, lock))
        return Int(String(decoding: text[..<count].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
    }
}
