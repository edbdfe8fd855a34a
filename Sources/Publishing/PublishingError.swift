/// Why nothing was published. The output folder is as it was, unless the case says otherwise.
///
/// How each is said stands in `PublishingError+Description.swift`.
public enum PublishingError: Error, Sendable {
    /// The output folder, at `path`, is not one that a build may replace.
    case refused(path: String, Refusal)
    /// Another build is at work on the output folder. Its process id is nil in the instant before it is written down.
    case busy(path: String, process: Int?)
    /// Paths that cannot be published, all of them, in the order given.
    case paths([PathProblem])
    /// Making the page at `path` failed; of several such pages, the first in publishing order.
    case contents(path: String, any Error)
    /// The scan found what must not be published; all of it, sorted.
    case findings([Finding])
    /// The operating system refused something.
    case system(SystemFailure)
    /// The folder at `path` cannot be renamed: a mount point, or a folder in a lower layer of a container's image.
    case immovable(path: String, SystemFailure)
    /// Where folders cannot be exchanged: the old site was moved aside, and could be neither replaced nor moved back.
    /// It stands whole at `old`; the next build puts it back, once nothing of others' is at `path`.
    case stranded(path: String, old: String, SystemFailure)

    /// The first error, after which what had been staged could not be removed, for the second. The next build tries.
    indirect case withLeftover(PublishingError, PublishingError)

    /// Why an output folder is not one that a build may replace.
    public enum Refusal: Hashable, Sendable {
        /// The path is empty or has a NUL in it.
        case notAPath
        /// It is the root of the file system.
        case root
        /// It is something other than a folder.
        case notAFolder
        /// It is a symbolic link that leads nowhere.
        case danglingLink
        /// It is the folder at this protected path, or holds it.
        case holds(protected: String)
        /// It is inside the folder at this protected path.
        case inside(protected: String)
        /// It is not empty and has no marker; one thing that is in it.
        case notOurs(holding: String)
        /// It is a working copy of a version control system, whose records the build would remove.
        case workingCopy(records: String)
    }
}

/// A system call that failed.
public struct SystemFailure: Error, Hashable, Sendable {
    /// What was attempted.
    public enum Operation: String, Hashable, Sendable {
        case open, create, read, write, list, lock, remove, rename, inspect
        case setMode = "set the mode of"
        case setTimes = "set the times of"
    }

    /// What was attempted.
    public var operation: Operation
    /// On what.
    public var path: String
    /// The value of `errno`.
    public var code: CInt

    /// A failure of `operation` on `path` with the `errno` value `code`.
    public init(_ operation: Operation, _ path: String, code: CInt) {
        self.operation = operation
        self.path = path
        self.code = code
    }
}
