import Foundation
import Synchronization

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// One request and the head of its response. Redirects are not followed, and no body is read.
///
/// A delegate, for only it can refuse a redirect and hang up before the body.
final class HTTPExchange: NSObject, URLSessionDataDelegate, Sendable {
    struct Response: Sendable {
        var status: Int
        /// The header `Location`.
        var location: String?
    }

    enum Failure: Error, Hashable {
        case noHost
        case timedOut, refused, insecure, broken
    }

    private let head = Mutex<Response?>(nil)
    private let failure = Mutex<Failure?>(nil)
    private let isDone = DispatchSemaphore(value: 0)

    private override init() {}

    /// Asks `url` by `method` and waits for the head of the response.
    ///
    /// - Parameter timeout: seconds.
    static func run(_ method: String, _ url: URL, timeout: Double) throws(Failure) -> Response {
        var request = URLRequest(url: url, cachePolicy: .reloadIgnoringLocalCacheData, timeoutInterval: timeout)
        request.httpMethod = method
        request.setValue("OnRecord (link check)", forHTTPHeaderField: "User-Agent")
        request.setValue("*/*", forHTTPHeaderField: "Accept")
        let exchange = HTTPExchange()
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpShouldSetCookies = false
        configuration.timeoutIntervalForResource = timeout
        let session = URLSession(configuration: configuration, delegate: exchange, delegateQueue: nil)
        let task = session.dataTask(with: request)
        task.resume()
        let inTime = exchange.isDone.wait(timeout: .now() + timeout + 1) == .success
        session.invalidateAndCancel()
        if let response = exchange.head.withLock({ $0 }) { return response }
        throw inTime ? exchange.failure.withLock { $0 } ?? .broken : .timedOut
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        take(response)
        completionHandler(nil)
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        take(response)
        completionHandler(.cancel)
        // On Linux the disposition is passed over.
        dataTask.cancel()
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        if let response = task.response { take(response) }
        if let error { failure.withLock { $0 = Failure(error) } }
        isDone.signal()
    }

    private func take(_ response: URLResponse) {
        guard let response = response as? HTTPURLResponse else { return }
        let location = response.value(forHTTPHeaderField: "Location")
        head.withLock { head in
            if head == nil { head = Response(status: response.statusCode, location: location) }
        }
    }
}

extension HTTPExchange.Failure {
    fileprivate init(_ error: any Error) {
        switch (error as? URLError)?.code {
        case .cannotFindHost?, .dnsLookupFailed?: self = .noHost
        case .timedOut?: self = .timedOut
        case .cannotConnectToHost?: self = .refused
        case .secureConnectionFailed?, .serverCertificateUntrusted?, .serverCertificateHasBadDate?,
            .serverCertificateHasUnknownRoot?, .serverCertificateNotYetValid?:
            self = .insecure
        default: self = .broken
        }
    }
}
