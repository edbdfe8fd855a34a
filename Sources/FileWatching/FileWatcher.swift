/// Tells which files change in folders, by what the system reports: inotify on Linux, FSEvents on macOS.
///
/// It survives what editors and people do: bursts of writes come as one change, a file that is being written is not
/// told of before it is closed, saving by rename is a change of the file that was saved, and a folder that is deleted,
/// with its parents even, is watched again when it is back.
public final class FileWatcher: Sendable {
    private let mailbox: ChangeMailbox
    private let system: SystemWatcher

    /// Starts watching: whatever changes from now on is told.
    ///
    /// - Parameter ignoring: whether files and folders of a name are passed over.
    public init(
        _ places: WatchedPlaces, ignoring: @escaping @Sendable (_ name: String) -> Bool = { _ in false }
    ) throws(CannotWatch) {
        let mailbox = ChangeMailbox()
        self.mailbox = mailbox
        system = try SystemWatcher(places, ignoring: ignoring) { mailbox.put($0) }
    }

    deinit { stop() }

    /// The changes, those together that came while nobody asked; it ends with `stop`. For one reader at a time.
    public var changes: AsyncStream<FileChanges> {
        let mailbox = mailbox
        return AsyncStream { await mailbox.take() }
    }

    /// Watches other places from now on.
    public func watch(_ places: WatchedPlaces) { system.watch(places) }

    /// Ends watching, and `changes`.
    public func stop() {
        system.stop()
        mailbox.close()
    }
}

#if os(Linux)
private typealias SystemWatcher = InotifyWatcher
#elseif canImport(CoreServices)
private typealias SystemWatcher = EventStreamWatcher
#endif
