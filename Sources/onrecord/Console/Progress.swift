import Foundation
import Synchronization

/// A line that says how far long work has come: on a terminal only, and only after half a second.
final class Progress: Sendable {
    private struct State {
        /// What is being done; nil where nothing is.
        var work: String?
        var done = 0
        var total = 0
        /// How many characters the terminal shows of the line.
        var width = 0
        /// Draws the line every now and then, for a stage that takes long may have nothing to tell meanwhile.
        var drawing: Task<Void, Never>?
    }

    private static let patience = Duration.milliseconds(500)
    private static let interval = Duration.milliseconds(100)

    private let isTerminal: Bool
    private let state = Mutex(State())

    init(isTerminal: Bool) { self.isTerminal = isTerminal }

    /// Says what is being done from now on. The first call starts the clock.
    func begin(_ work: String) {
        guard isTerminal else { return }
        state.withLock { state in
            state.work = work
            state.total = 0
            guard state.drawing == nil else { return }
            state.drawing = Task.detached { [weak self] in
                // Ends where the sleep is cancelled.
                guard (try? await Task.sleep(for: Self.patience)) != nil else { return }
                repeat { self?.draw() } while (try? await Task.sleep(for: Self.interval)) != nil
            }
        }
    }

    /// Says how many parts of the work are done.
    func update(_ done: Int, of total: Int) {
        guard isTerminal else { return }
        state.withLock { state in
            state.done = done
            state.total = total
        }
    }

    /// Says that the work is done: the line is not drawn again before other work begins.
    func end() {
        guard isTerminal else { return }
        state.withLock { $0.work = nil }
    }

    /// Takes the line away, so that something else can be printed; it comes back while work goes on.
    func clear() {
        guard isTerminal else { return }
        state.withLock { state in
            Self.write("", over: &state.width)
        }
    }

    /// Takes the line away for good.
    func finish() {
        guard isTerminal else { return }
        state.withLock { state in
            state.drawing?.cancel()
            state.drawing = nil
            state.work = nil
        }
        clear()
    }

    private func draw() {
        state.withLock { state in
            guard let work = state.work else { return }
            Self.write(state.total > 0 ? "\(work): \(state.done) of \(state.total)" : work, over: &state.width)
        }
    }

    /// Writes a line in the place of the one before: with blanks, which every terminal understands.
    private static func write(_ line: String, over width: inout Int) {
        guard !line.isEmpty || width > 0 else { return }
        let rest = String(repeating: " ", count: max(0, width - line.count))
        FileHandle.standardError.write(Data(("\r" + line + rest + (line.isEmpty ? "\r" : "")).utf8))
        width = line.count
    }
}
