#if canImport(CoreServices)
import CoreServices
import Dispatch
import Synchronization

/// Watches by FSEvents, which reports whole trees, and waits a moment for bursts by itself.
final class EventStreamWatcher: Sendable {
    /// What is watched, and by which stream.
    private struct State: @unchecked Sendable {
        // A stream is a C object that is only touched with the lock held.
        var stream: FSEventStreamRef?
    }

    /// How long more is waited for, in seconds.
    private static let quiet = 0.005

    private let state = Mutex(State())
    private let queue = DispatchQueue(label: "watching")
    private let ignoring: @Sendable (String) -> Bool
    private let report: @Sendable (FileChanges) -> Void

    init(
        _ places: WatchedPlaces, ignoring: @escaping @Sendable (String) -> Bool,
        report: @escaping @Sendable (FileChanges) -> Void
    ) throws(CannotWatch) {
        self.ignoring = ignoring
        self.report = report
        guard start(places) else { throw CannotWatch(reason: "the system refuses to report changes of files") }
    }

    func watch(_ places: WatchedPlaces) { _ = start(places) }

    func stop() {
        state.withLock { state in
            guard let stream = state.stream else { return }
            FSEventStreamStop(stream)
            FSEventStreamInvalidate(stream)
            FSEventStreamRelease(stream)
            state.stream = nil
        }
    }

    private func start(_ places: WatchedPlaces) -> Bool {
        let reader = EventReader(places, ignoring: ignoring, report: report)
        var context = FSEventStreamContext(
            version: 0, info: Unmanaged.passRetained(reader).toOpaque(), retain: nil,
            release: { info in
                if let info { Unmanaged<EventReader>.fromOpaque(info).release() }
            }, copyDescription: nil)
        let flags =
            kFSEventStreamCreateFlagFileEvents | kFSEventStreamCreateFlagNoDefer | kFSEventStreamCreateFlagWatchRoot
            | kFSEventStreamCreateFlagUseCFTypes
        guard
            let stream = FSEventStreamCreate(
                nil, EventReader.callback, &context, reader.folders as CFArray,
                FSEventStreamEventId(kFSEventStreamEventIdSinceNow), Self.quiet, FSEventStreamCreateFlags(flags))
        else { return false }
        FSEventStreamSetDispatchQueue(stream, queue)
        guard FSEventStreamStart(stream) else {
            FSEventStreamInvalidate(stream)
            FSEventStreamRelease(stream)
            return false
        }
        stop()
        state.withLock { $0.stream = stream }
        return true
    }
}
#endif
