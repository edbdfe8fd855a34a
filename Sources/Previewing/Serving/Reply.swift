import FlyingFox
import Foundation

/// Answers, with what every one of them says.
enum Reply {
    /// The policy of the server's own pages: its script and its style, nothing else.
    private static let ownPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'none'"

    static func make(
        _ status: HTTPStatusCode, _ bytes: [UInt8], _ type: String, _ headers: [String: String]
    ) -> HTTPResponse {
        // In one piece: the default would cut a page into bits of four kilobytes.
        let body = HTTPBodySequence(data: Data(bytes), suggestedBufferSize: max(1, bytes.count))
        var reply = HTTPResponse(statusCode: status, body: body)
        reply.headers[.contentType] = type
        return dressed(reply, headers)
    }

    static func text(_ status: HTTPStatusCode, _ text: String) -> HTTPResponse {
        make(status, Array((text + "\n").utf8), MediaType.plain, [:])
    }

    /// A page of the server's own, which listens as those of the site do.
    ///
    /// - Parameter isReport: whether it stands for the findings, and is loaded again when these are others.
    static func html(
        _ status: HTTPStatusCode, _ page: [UInt8], _ state: PreviewState, _ run: String, isReport: Bool = false
    ) -> HTTPResponse {
        let bytes = LiveScript.inserted(
            into: page, edition: LiveEvent.edition(state, run: run),
            report: isReport ? LiveEvent.report(state, run: run) : nil)
        return make(status, bytes, MediaType.html, ["content-security-policy": ownPolicy])
    }

    /// Adds headers, and those that keep browsers from storing, guessing, and handing it to other sites.
    static func dressed(_ reply: HTTPResponse, _ headers: [String: String]) -> HTTPResponse {
        var reply = reply
        for name in ["Last-Modified", "ETag"] { reply.headers[HTTPHeader(name)] = nil }
        for (name, value) in headers where name != "content-type" { reply.headers[HTTPHeader(name)] = value }
        reply.headers[HTTPHeader("Cache-Control")] = "no-store"
        reply.headers[HTTPHeader("X-Content-Type-Options")] = "nosniff"
        reply.headers[HTTPHeader("Cross-Origin-Resource-Policy")] = "same-origin"
        return reply
    }

    /// The same answer to `HEAD`.
    static func withoutBody(_ reply: HTTPResponse) -> HTTPResponse {
        guard case .httpBody(let body) = reply.payload else { return reply }
        var bare = HTTPResponse(statusCode: reply.statusCode, headers: reply.headers)
        if bare.headers[.contentLength] == nil { bare.headers[.contentLength] = body.count.map(String.init) }
        return bare
    }
}

extension HTTPStatusCode {
    static let misdirected = HTTPStatusCode(421, phrase: "Misdirected Request")
}
