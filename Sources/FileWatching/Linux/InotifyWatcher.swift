#if os(Linux)
#if canImport(Musl)
import Musl
#else
import Glibc
#endif
import Dispatch
import Foundation
import Synchronization

/// Watches by inotify, from a thread of its own that mostly sleeps.
final class InotifyWatcher: Sendable {
    /// What others tell the thread.
    private struct Orders {
        var places: WatchedPlaces?
        var isStopped = false
    }

    private let orders = Mutex(Orders())
    private let wakeUp: Pipe

    init(
        _ places: WatchedPlaces, ignoring: @escaping @Sendable (String) -> Bool,
        report: @escaping @Sendable (FileChanges) -> Void
    ) throws(CannotWatch) {
        wakeUp = Pipe()
        let started = DispatchSemaphore(value: 0)
        let failure = Mutex<CannotWatch?>(nil)
        let bed = wakeUp.fileHandleForReading
        let thread = Thread { [weak self] in
            var loop: WatchLoop
            do {
                loop = WatchLoop(try FolderWatches(places, ignoring: ignoring), places, ignoring: ignoring)
            } catch {
                failure.withLock { $0 = error as? CannotWatch ?? CannotWatch(reason: "\(error)") }
                started.signal()
                return
            }
            started.signal()
            while true {
                loop.sleep(or: bed.fileDescriptor)
                guard let orders = self?.takeOrders(), !orders.isStopped else { return }
                if let places = orders.places { loop.watch(places) }
                if let changes = loop.changes() { report(changes) }
            }
        }
        thread.name = "watching"
        thread.start()
        started.wait()
        if let failure = failure.withLock({ $0 }) { throw failure }
    }

    func watch(_ places: WatchedPlaces) {
        orders.withLock { $0.places = places }
        wake()
    }

    func stop() {
        orders.withLock { $0.isStopped = true }
        wake()
    }

    private func wake() {
        var byte: UInt8 = 1
        _ = write(wakeUp.fileHandleForWriting.fileDescriptor, &byte, 1)
    }

    private func takeOrders() -> Orders {
        orders.withLock { orders in
            defer { orders.places = nil }
            return orders
        }
    }
}
#endif
