import Foundation
import Synchronization

/// A line that says how far long work has come: on a terminal only, and only after half a second.
final class Progress: Sendable {
    private let isShown: Bool
    private let start = ContinuousClock.now
    private let last = Mutex(ContinuousClock.now)

    init(on console: Console) { isShown = console.isTerminal }

    /// Shows `done` of `total`, at most ten times a second.
    func update(_ done: Int, of total: Int) {
        guard isShown else { return }
        let now = ContinuousClock.now
        guard now - start > .milliseconds(500) else { return }
        last.withLock { last in
            guard now - last > .milliseconds(100) else { return }
            last = now
            FileHandle.standardError.write(Data("\r\u{1B}[Kwriting \(done) of \(total) files".utf8))
        }
    }

    /// Takes the line away.
    func finish() {
        guard isShown, ContinuousClock.now - start > .milliseconds(500) else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    }
}
