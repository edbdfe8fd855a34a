import Dispatch
import Foundation
import Synchronization

/// Work that goes on on a thread of its own until its result is asked for.
final class Underway<Value: Sendable>: Sendable {
    private let work: @Sendable () throws -> Value
    private let result = Mutex<Result<Value, any Error>?>(nil)
    private let isDone = DispatchSemaphore(value: 0)
    private let isInBackground: Bool

    /// That of a main thread, on which the same work is done elsewhere: Dispatch's threads have much less.
    private static var stackSize: Int { 16 << 20 }

    /// Begins the work.
    ///
    /// - Parameter isInBackground: false for work that is only begun when its result is asked for, by who asks.
    init(inBackground isInBackground: Bool, _ work: @escaping @Sendable () throws -> Value) {
        self.work = work
        self.isInBackground = isInBackground
        guard isInBackground else { return }
        let thread = Thread { [self] in
            let made = Result(catching: work)
            result.withLock { $0 = made }
            isDone.signal()
        }
        thread.stackSize = Self.stackSize
        thread.start()
    }

    /// What came of it, once it has ended; to be asked for once.
    ///
    /// - Throws: what the work threw.
    func value() throws -> Value? {
        guard isInBackground else { return try work() }
        isDone.wait()
        return try result.withLock { $0.take() }?.get()
    }
}
