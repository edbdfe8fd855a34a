import Synchronization

/// The folder into which a site is published, held by one build at a time.
///
/// ```swift
/// let output = try OutputFolder(at: "public", protecting: ["content", "templates"])
/// let publication = try output.publish(pages, jobs: 4)
/// ```
///
/// Making a value finds the folder, refuses one that a build must not replace, locks it against other builds and
/// repairs what a killed build left behind. The lock is released when nobody uses the value any more, or with the
/// process; a reference, for there is only one of it.
///
/// `publish` makes the folder hold exactly the files given. It works in three steps:
///
/// 1. **Stage.** Every file is made, scanned and compared with the old site's, unless it is known to be the same
///    (`PublishedFile.isKnown`). What differs is written beside the output folder (see `WorkFolder`). If nothing differs
///    and nothing is to be removed, that was all.
/// 2. **Link.** The unchanged files are hard-linked from the old site into the stage (see `LinkingWorker`). Where there
///    is a derived folder, it is made from what now stands there whole (see `DerivedFiles`).
/// 3. **Replace.** The stage and the old site are exchanged (see `Replacement`), and the old site is removed.
///
/// Until the third step the output folder is only read, so whatever fails or is killed before it changes nothing.
///
/// Two things are not promised. The folder is wholly old or wholly new for whoever looks after a *process* has died;
/// nothing is flushed to the disk, as that takes longer than building, so after a power cut files may be short, which
/// the next build mends, for it compares bytes. And since the folder itself is another one after a build, a program
/// that has it as its current folder, such as a shell or a server started in it, stays in the old one.
public final class OutputFolder: Sendable {
    /// Its absolute path, without symbolic links.
    public let path: String
    private let name: String
    private let work: WorkFolder
    private let faults: FaultInjection
    /// Taken by one call of `publish` at a time.
    private let turn = Mutex(())

    /// Takes hold of the output folder at `path`, absolute or relative to the current folder. It need not exist, nor
    /// what holds it.
    ///
    /// - Parameter protected: paths of folders that the site is made from. The output folder must not be, hold or be
    ///   inside one of them. They need not exist.
    /// - Throws: `PublishingError.refused` where a build must not replace the folder, `.busy` where another build is
    ///   at work, `.system` for anything else.
    public convenience init(at path: String, protecting protected: [String]) throws(PublishingError) {
        try self.init(at: path, protecting: protected, faults: .none)
    }

    init(at given: String, protecting protected: [String], faults: FaultInjection) throws(PublishingError) {
        let location = try OutputLocation(given)
        try location.check(against: protected)
        let parent = try ParentFolder(of: location)
        try OutputFolder.check(location.name, in: parent.folder)
        let work = try WorkFolder(for: location.name, in: parent)
        try OutputFolder.prepare(location.name, beside: work, faults)
        try faults.reached(.ready)
        self.path = location.path
        self.name = location.name
        self.work = work
        self.faults = faults
    }

    /// Repairs what another build, or an earlier call of `publish`, left behind: unless someone else has put something
    /// where the output folder goes, for then the old site may have no other place than the work folder.
    private static func prepare(
        _ name: String, beside work: borrowing WorkFolder, _ faults: FaultInjection
    ) throws(PublishingError) {
        try check(name, in: work.parent)
        try work.recover(name, faults: faults)
    }

    /// Refuses an output folder that holds what no build made.
    private static func check(_ name: String, in parent: Folder) throws(PublishingError) {
        if let current = try parent.folder(name), let refusal = try Marker.refusal(of: current) {
            throw .refused(path: current.path, refusal)
        }
    }
}

extension OutputFolder {
    /// Makes the folder hold exactly `files`, and the marker file.
    ///
    /// Files have mode 0644 and folders 0755, whatever the umask. A file whose bytes are the old site's keeps its
    /// times. The result does not depend on `jobs`.
    ///
    /// - Parameters:
    ///   - files: what to publish. Of several pages that fail the first is reported, in this order but by folder.
    ///   - jobs: how many threads to use, at least 1.
    ///   - scan: looks through every file but those known; what it finds is an error.
    ///   - derived: a folder that is made from the finished site, before anybody sees either.
    ///   - progress: told now and then, from any thread but one call at a time, how many files of how many are done.
    /// - Throws: any `PublishingError` but `.busy`; then nothing has changed, except with `.stranded`.
    public func publish(
        _ files: consuming [PublishedFile], jobs: Int, scan: Scan? = nil, derived: DerivedFolder? = nil,
        progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil
    ) throws(PublishingError) -> Publication {
        let plan = try SitePlan(files)
        if let derived, plan.folders[0].entries[derived.name.foldedName] != nil {
            throw .paths([PathProblem(path: derived.name, reason: .duplicate)])
        }
        return try turn.withLock { (_) throws(PublishingError) in
            try publish(plan, jobs: jobs, scan: scan, derived: derived, progress: progress)
        }
    }

    private func publish(
        _ plan: SitePlan, jobs: Int, scan: Scan?, derived: DerivedFolder?,
        progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?
    ) throws(PublishingError) -> Publication {
        try OutputFolder.prepare(name, beside: work, faults)
        let current = try work.parent.folder(name)
        let old = try current?.isEmpty() == true ? nil : current
        let previous = try PreviousSite(of: old, for: plan, remade: derived?.name)
        let stage = Stage(work: work.folder, plan: plan, previous: previous, faults: faults)
        do {
            var publication = try fill(stage, jobs: jobs, scan: scan, derived: derived, progress: progress)
            if publication.replaced {
                let replacement = Replacement(work: work.folder, parent: work.parent, name: name, faults: faults)
                try replacement.perform(hasOld: old != nil)
                publication.leftover = removeOldSite()
            }
            return publication
        } catch {
            throw withdraw(after: error)
        }
    }

    /// Makes the stage; without one, if the old site is the new one already.
    private func fill(
        _ stage: Stage, jobs: Int, scan: Scan?, derived: DerivedFolder?,
        progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?
    ) throws(PublishingError) -> Publication {
        let files = stage.plan.files
        let results = try WorkQueue.run(
            count: files.count, jobs: jobs,
            progress: { progress?($0 - 1, $1 - 1) },  // the marker is nobody's file
            makeWorker: { StagingWorker(stage: stage, scan: scan, thread: $0) })
        let findings = Set(results.flatMap(\.findings))
        guard findings.isEmpty else { throw .findings(findings.sorted()) }
        let unchanged = results.flatMap(\.unchanged).sorted()
        let kept = unchanged.count(where: { $0 != SitePlan.marker })
        var publication = Publication()
        publication.written = files.count - 1 - kept
        publication.unchanged = kept
        publication.known = results.map(\.known).reduce(0, +)
        publication.removed = stage.previous.stale
        publication.bytes = results.map(\.bytes).reduce(-Marker.contents.count, +)
        publication.bytesWritten = results.map(\.bytesWritten)
            .reduce(kept == unchanged.count ? -Marker.contents.count : 0, +)
        publication.replaced = derived != nil || unchanged.count < files.count || !stage.previous.isAllPlanned
        guard publication.replaced else { return publication }
        _ = try WorkQueue.run(count: unchanged.count, jobs: jobs) { _ in
            LinkingWorker(stage: stage, unchanged: unchanged)
        }
        if let derived {
            let made = try DerivedFiles(derived, in: stage, scan: scan)
            guard made.findings.isEmpty else { throw .findings(made.findings.sorted()) }
            publication.derived = made.count
            publication.bytes += made.bytes
            publication.bytesWritten += made.bytes
        }
        try faults.reached(.staged)
        return publication
    }

    /// Removes the old site when the new one is in place; why that failed, if it did.
    private func removeOldSite() -> PublishingError? {
        do {
            try faults.reached(.inPlace)
            try work.clean(faults)
            try faults.reached(.cleaned)
            return nil
        } catch {
            return error
        }
    }

    /// Removes the stage after `error`; returns that error, with what could not be removed.
    private func withdraw(after error: PublishingError) -> PublishingError {
        do {
            try work.folder.removeTree(WorkFolder.new, faults: .none)
            return error
        } catch let leftover {
            return .withLeftover(error, leftover)
        }
    }
}
