import Dispatch
import Foundation
import Synchronization

/// A thread that does one piece of work after the other, apart from the threads that answer requests.
///
/// It has the stack of a main thread, as linking has in a build: those of Dispatch are much smaller.
final class WorkThread: Sendable {
    private static let stackSize = 16 << 20

    private struct Work {
        /// Nil after `stop`.
        var waiting: [@Sendable (_ isStopped: Bool) -> Void]? = []
    }

    private let work = Mutex(Work())
    private let count = DispatchSemaphore(value: 0)

    init(_ name: String) {
        let thread = Thread { [self] in
            while true {
                count.wait()
                guard let piece = work.withLock({ $0.waiting?.isEmpty == false ? $0.waiting?.removeFirst() : nil })
                else { return }
                piece(false)
            }
        }
        thread.name = name
        thread.stackSize = Self.stackSize
        thread.start()
    }

    /// Does a piece of work, after those before it; nil where the thread was stopped before it came to that.
    func run<Result: Sendable>(_ doing: @escaping @Sendable () -> Result) async -> Result? {
        await withCheckedContinuation { continuation in
            let isWaiting = work.withLock { work in
                work.waiting?.append { isStopped in continuation.resume(returning: isStopped ? nil : doing()) }
                return work.waiting != nil
            }
            if isWaiting { count.signal() } else { continuation.resume(returning: nil) }
        }
    }

    /// Ends the thread after the work that it is at; what waits is not done.
    func stop() {
        let left = work.withLock { work in
            defer { work.waiting = nil }
            return work.waiting ?? []
        }
        for piece in left { piece(true) }
        count.signal()
    }
}
