import CRename

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// How a finished stage becomes the output folder.
///
/// Where there is no old site, the stage is renamed into place, over an empty folder too. Where there is one, the two
/// are exchanged in one step: at every moment the output folder is wholly the one or wholly the other.
///
/// Some file systems cannot exchange (network and FUSE ones, and kernels before 3.15). There it takes two renames, the
/// old site aside and the new one in, and between them there is no output folder. A build killed right there leaves
/// the old site whole in the work folder, and the next build first puts it back.
struct Replacement {
    let work: Folder
    let parent: Folder
    /// The output folder's name in `parent`.
    let name: String
    let faults: FaultInjection

    /// Puts the stage in place. What is then in the work folder is the old site.
    func perform(hasOld: Bool) throws(PublishingError) {
        if !hasOld {
            try move(WorkFolder.new, of: work, to: name, in: parent)
        } else if try !exchange() {
            try move(name, of: parent, to: WorkFolder.old, in: work)
            try moveInOrBack()
        }
    }

    /// Exchanges the stage and the old site; false where that cannot be done.
    private func exchange() throws(PublishingError) -> Bool {
        guard faults.exchanges else { return false }
        if onrecord_exchange(work.descriptor, WorkFolder.new, parent.descriptor, name) == 0 { return true }
        let code = errno
        if [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(code) { return false }
        throw explained(SystemFailure(.rename, parent.path(of: name), code: code))
    }

    /// Moves the stage into the place that the old site has left, or the old site back.
    private func moveInOrBack() throws(PublishingError) {
        do {
            try faults.reached(.movedAside)
            try work.rename(WorkFolder.new, to: name, in: parent)
        } catch {
            do {
                try work.rename(WorkFolder.old, to: name, in: parent)
            } catch .system(let failure) {
                throw .stranded(path: parent.path(of: name), old: work.path(of: WorkFolder.old), failure)
            }
            throw error
        }
    }

    private func move(
        _ name: String, of folder: Folder, to other: String, in target: Folder
    ) throws(PublishingError) {
        do {
            try folder.rename(name, to: other, in: target)
        } catch .system(let failure) {
            throw explained(failure)
        }
    }

    /// The failure of a rename as the user meets it.
    private func explained(_ failure: SystemFailure) -> PublishingError {
        if failure.code == EXDEV || failure.code == EBUSY {
            .immovable(path: parent.path(of: name), failure)
        } else {
            .system(failure)
        }
    }
}
