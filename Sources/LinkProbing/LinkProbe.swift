import Checking
import Dispatch
import Foundation
import Synchronization

/// Asks the web whether addresses lead anywhere: politely, which is one request at a time to a host, with a pause
/// after each, and several hosts at once.
public struct LinkProbe: Sendable {
    private let timeout: Double
    private let pause: Double

    private static let hostsAtOnce = 8
    private static let mostRedirects = 10

    /// - Parameters:
    ///   - timeout: seconds that a server has to begin its answer.
    ///   - pause: seconds between two requests to one host.
    public init(timeout: Double = 15, pause: Double = 1) {
        self.timeout = timeout
        self.pause = pause
    }

    /// What came of asking for each of `addresses`.
    public func answers(to addresses: [String]) -> [String: LinkAnswer] {
        let hosts = Dictionary(grouping: addresses) { URL(string: $0)?.host()?.lowercased() ?? "" }
            .sorted { ($0.value.count, $1.key) > ($1.value.count, $0.key) }.map(\.value)
        let answers = Mutex([String: LinkAnswer]())
        let next = Atomic<Int>(0)
        DispatchQueue.concurrentPerform(iterations: min(Self.hostsAtOnce, max(1, hosts.count))) { _ in
            while true {
                let position = next.add(1, ordering: .relaxed).oldValue
                guard position < hosts.count else { return }
                for (number, address) in hosts[position].enumerated() {
                    if number > 0 { rest() }
                    let answer = answer(to: address)
                    answers.withLock { $0[address] = answer }
                }
            }
        }
        return answers.withLock { $0 }
    }

    private func rest() { Thread.sleep(forTimeInterval: pause) }

    private func answer(to address: String) -> LinkAnswer {
        guard let start = URL(string: address), start.host() != nil else {
            return .unanswered("it is no address that can be asked for")
        }
        var url = start
        var isForGood = true
        for _ in 0...Self.mostRedirects {
            let response: HTTPExchange.Response
            do { response = try ask(url) } catch { return error.answer(within: timeout) }
            guard (300..<400).contains(response.status), let location = response.location else {
                return settled(response.status, at: url, from: start, isForGood: isForGood)
            }
            guard let target = URL(string: location, relativeTo: url)?.absoluteURL, target.host() != nil else {
                return .unanswered("it leads on to '\(location)', which is no address")
            }
            if response.status != 301 && response.status != 308 { isForGood = false }
            url = target
            rest()
        }
        return .unanswered("it leads on more than \(Self.mostRedirects) times")
    }

    private func settled(_ status: Int, at url: URL, from start: URL, isForGood: Bool) -> LinkAnswer {
        switch status {
        case 200..<400: isForGood && url != start ? .moved(to: url.absoluteString) : .alive
        case 404, 410: .gone(status: status)
        case 400..<500, 999: .refused(status: status)
        default: .unanswered("its server failed (\(status))")
        }
    }

    /// The cheap question first. Not every server answers it as it would a reader.
    private func ask(_ url: URL) throws(HTTPExchange.Failure) -> HTTPExchange.Response {
        do {
            let response = try HTTPExchange.run("HEAD", url, timeout: timeout)
            if response.status < 400 { return response }
        } catch {
            guard error == .broken else { throw error }
        }
        rest()
        return try HTTPExchange.run("GET", url, timeout: timeout)
    }
}

extension HTTPExchange.Failure {
    fileprivate func answer(within timeout: Double) -> LinkAnswer {
        switch self {
        case .noHost: .noHost
        case .timedOut: .unanswered("it did not answer within \(Int(timeout.rounded(.up))) seconds")
        case .refused: .unanswered("its server takes no connection")
        case .insecure: .unanswered("its server has no certificate that can be trusted")
        case .broken: .unanswered("the connection broke")
        }
    }
}
