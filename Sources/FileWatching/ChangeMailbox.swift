import Synchronization

/// Where changes wait until somebody has time for them: many that came meanwhile are taken as one.
final class ChangeMailbox: Sendable {
    private let waiting = Mutex<FileChanges?>(nil)
    private let bell: AsyncStream<Void>
    private let rope: AsyncStream<Void>.Continuation

    init() { (bell, rope) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1)) }

    func put(_ changes: FileChanges) {
        waiting.withLock { waiting in
            if waiting == nil { waiting = changes } else { waiting?.add(changes) }
        }
        rope.yield()
    }

    /// All that came since the last call, once there is something; nil after `close`.
    func take() async -> FileChanges? {
        for await _ in bell {
            let taken = waiting.withLock { waiting in
                defer { waiting = nil }
                return waiting
            }
            if let taken { return taken }
        }
        return nil
    }

    func close() { rope.finish() }
}
