import Dispatch
import Foundation

/// Waits for the person at the terminal, or for what went wrong, to end a command that runs until then.
final class Interruption: Sendable {
    private let ended: AsyncStream<(any Error)?>
    private let continuation: AsyncStream<(any Error)?>.Continuation

    /// From now on Ctrl-C and a request to terminate are heard, instead of killing the process.
    init() {
        (ended, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(1))
        for number in [SIGINT, SIGTERM, SIGHUP] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { [self] in
                end(nil)
                // Held by its own handler until then: nobody else needs it.
                source.cancel()
            }
            source.resume()
        }
    }

    /// Ends the wait, with an error if there is one.
    func end(_ error: (any Error)?) { continuation.yield(error) }

    func wait() async throws {
        for await error in ended {
            if let error { throw error }
            return
        }
    }
}
