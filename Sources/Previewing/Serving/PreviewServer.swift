import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Serves a preview by HTTP.
public final class PreviewServer: Sendable {
    /// Why there is nothing to be served at an address.
    public enum CannotServe: Error, Equatable, Sendable {
        /// Another program has the port.
        case taken(port: UInt16)
        /// Neither an IPv4 nor an IPv6 address, nor `localhost`.
        case noAddress(String)
        /// The system's reason.
        case refused(String)
    }

    /// Where a browser finds it, with a slash at the end.
    public let address: String
    private let server: HTTPServer
    private let running: Task<Void, Never>
    private let pinging: Task<Void, Never>

    /// How often browsers are asked whether they are there still: only then is one noticed that went.
    private static let ping = Duration.seconds(5)

    /// Starts serving; where the preview has no pages yet it says so.
    ///
    /// - Parameters:
    ///   - host: the address to listen at, in digits, or `localhost`.
    ///   - port: 0 for any that is free.
    public init(_ preview: Preview, host: String, port: UInt16) async throws(CannotServe) {
        // A browser that goes away while it is written to is no reason to end.
        signal(SIGPIPE, SIG_IGN)
        let digits = host == "localhost" ? "127.0.0.1" : host
        let gate = HostGate()
        let handler = PreviewHandler(board: preview.board, gate: gate, contentFolder: preview.contentFolder)
        server = HTTPServer(config: try Self.configuration(digits, port), handler: handler)
        let server = server
        let end = Self.Ending()
        running = Task {
            do { try await server.run() } catch { end.error.withLock { $0 = error } }
        }
        let board = preview.board
        pinging = Task {
            // Ends where the sleep is cancelled.
            while (try? await Task.sleep(for: Self.ping)) != nil { board.ping() }
        }
        do {
            let free = try await Self.port(of: server, unless: end)
            gate.open(to: AllowedHosts(bound: digits, port: free))
            address = "http://\(digits.contains(":") ? "[\(digits)]" : digits):\(free)/"
        } catch {
            pinging.cancel()
            throw Self.reason(error, port: port)
        }
    }

    /// How the server ended, if it did.
    private final class Ending: Sendable {
        let error = Mutex<(any Error)?>(nil)
    }

    private static func configuration(
        _ host: String, _ port: UInt16
    ) throws(CannotServe) -> HTTPServer.Configuration {
        // A list of a large site may take longer than the usual 15 seconds on a busy machine.
        let timeout = 120.0
        if let address = try? sockaddr_in.inet(ip4: host, port: port) {
            return HTTPServer.Configuration(address: address, timeout: timeout, logger: silence())
        }
        if let address = try? sockaddr_in6.inet6(ip6: host, port: port) {
            return HTTPServer.Configuration(address: address, timeout: timeout, logger: silence())
        }
        throw .noAddress(host)
    }

    private static func silence() -> some Logging { .disabled }

    /// The port that the server listens at, as soon as it does.
    private static func port(of server: HTTPServer, unless end: Ending) async throws -> UInt16 {
        while true {
            if let error = end.error.withLock(\.self) { throw error }
            switch await server.listeningAddress {
            case .ip4(_, let port), .ip6(_, let port): return port
            case .unix, nil: try await Task.sleep(for: .milliseconds(1))
            }
        }
    }

    private static func reason(_ error: any Error, port: UInt16) -> CannotServe {
        guard case SocketError.failed(_, let code, let message) = error else {
            return .refused(error.localizedDescription)
        }
        return code == EADDRINUSE ? .taken(port: port) : .refused(message)
    }

    /// Ends serving. Answers that are on their way are cut off after a moment.
    public func stop() async {
        pinging.cancel()
        await server.stop(timeout: 1)
        running.cancel()
    }
}
