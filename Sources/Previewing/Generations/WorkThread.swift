import Dispatch
import Foundation
import Synchronization

/// A thread that does one piece of work after the other, apart from the threads that answer requests.
///
/// It has the stack of a main thread, as linking has in a build: those of Dispatch are much smaller.
final class WorkThread: Sendable {
    private static let stackSize = 16 << 20

    private let waiting = Mutex<[@Sendable () -> Void]>([])
    private let count = DispatchSemaphore(value: 0)

    init(_ name: String) {
        let thread = Thread { [self] in
            while true {
                count.wait()
                guard let work = waiting.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { return }
                work()
            }
        }
        thread.name = name
        thread.stackSize = Self.stackSize
        thread.start()
    }

    /// Does a piece of work, after those before it.
    func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { continuation in
            waiting.withLock { $0.append { continuation.resume(returning: work()) } }
            count.signal()
        }
    }

    /// Ends the thread after the work that waits.
    func stop() { count.signal() }
}
