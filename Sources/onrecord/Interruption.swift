import Dispatch
import Foundation

/// Waits for the person at the terminal to end a command that runs until then.
final class Interruption: Sendable {
    private let ended: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    /// From now on Ctrl-C and a request to terminate are heard, instead of killing the process.
    init() {
        (ended, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        for number in [SIGINT, SIGTERM, SIGHUP] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { [self] in
                end()
                // Held by its own handler until then: nobody else needs it.
                source.cancel()
            }
            source.resume()
        }
    }

    /// Ends the wait.
    func end() { continuation.yield() }

    func wait() async {
        for await _ in ended { return }
    }
}
