import Synchronization

/// The state with those who want to hear of its changes.
final class PreviewBoard: Sendable {
    /// Tells the pages of one run of the server from those of another.
    let run = String(UInt32.random(in: .min ... .max), radix: 36)
    private let state = Mutex(PreviewState())
    private let listeners = Mutex(Listeners())

    /// Those who want to hear.
    private struct Listeners {
        var next = 0
        var all: [Int: AsyncStream<LiveEvent>.Continuation] = [:]
        var isClosed = false
    }

    var now: PreviewState { state.withLock(\.self) }

    /// Changes the state, and tells everybody.
    func update(_ change: (inout PreviewState) -> Void) {
        let event = state.withLock { state in
            change(&state)
            return LiveEvent(state, run: run)
        }
        for listener in listeners.withLock({ Array($0.all.values) }) { listener.yield(event) }
    }

    /// What the state is now, then each change of it; of several that nobody had time for, the last.
    func listen() -> AsyncStream<LiveEvent> {
        let (stream, continuation) = AsyncStream.makeStream(of: LiveEvent.self, bufferingPolicy: .bufferingNewest(1))
        let number: Int? = listeners.withLock { listeners in
            guard !listeners.isClosed else { return nil }
            listeners.next += 1
            listeners.all[listeners.next] = continuation
            return listeners.next
        }
        guard let number else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in self?.listeners.withLock { $0.all[number] = nil } }
        continuation.yield(LiveEvent(now, run: run))
        return stream
    }

    /// Asks everybody whether they are still there.
    func ping() { update { _ in } }

    /// Lets everybody go.
    func close() {
        let all = listeners.withLock { listeners in
            listeners.isClosed = true
            return Array(listeners.all.values)
        }
        for listener in all { listener.finish() }
    }
}
