import Dispatch
import FlyingFox
import Foundation
import Rendering

/// Answers requests out of what the board shows.
struct PreviewHandler: HTTPHandler {
    let board: PreviewBoard
    let gate: HostGate
    /// Where assets may stand: the real path of `content/`, asked for each time, for it may move.
    let contentFolder: @Sendable () -> String?

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard let hosts = gate.allowed, hosts.allows(host: request.headers[.host]) else {
            return Reply.text(.misdirected, "This server is a preview and answers to the address that it printed only.")
        }
        let site = request.headers[HTTPHeader("Sec-Fetch-Site")]
        let isNavigation = request.headers[HTTPHeader("Sec-Fetch-Mode")] == "navigate"
        guard hosts.allows(origin: request.headers[HTTPHeader("Origin")]), site != "cross-site" || isNavigation else {
            return Reply.text(.forbidden, "Other sites may not read this preview.")
        }
        guard request.method == .GET || request.method == .HEAD else {
            var reply = Reply.text(.methodNotAllowed, "This server only shows pages.")
            reply.headers[HTTPHeader("Allow")] = "GET, HEAD"
            return reply
        }
        let answer = try await answer(request)
        return request.method == .HEAD ? Reply.withoutBody(answer) : answer
    }

    private func answer(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard case .file(let path) = RequestedPath(request.target.path()) else {
            return Reply.text(.badRequest, "This is no path of a site.")
        }
        let state = board.now
        if path.hasPrefix(LivePaths.folder) { return live(path, request, state) }
        guard let pages = state.pages else {
            let page = state.isStarting ? StartingPage.html() : FindingsPage(state.findings, part: 1).html()
            let status: HTTPStatusCode = state.isStarting ? .serviceUnavailable : .internalServerError
            return Reply.html(status, page, state, board.run, isReport: true)
        }
        if let page = pages.page(path) { return try await render(page, pages, state) }
        if let asset = pages.asset(path) { return try await file(asset.location, path, pages, request) }
        if pages.has(path + "/index.html") {
            var reply = Reply.text(.permanentRedirect, "This is a folder.")
            reply.headers[.location] = "/" + request.target.path().drop { $0 == "/" } + "/"
            return reply
        }
        return Reply.html(.notFound, MissingPage.html(), state, board.run)
    }

    private func render(_ page: Page, _ pages: PageIndex, _ state: PreviewState) async throws -> HTTPResponse {
        // Not on the threads that tasks share: a large page must not keep others from being answered.
        let rendered = await withCheckedContinuation { continuation in
            DispatchQueue.global(qos: .userInitiated).async {
                continuation.resume(
                    returning: Result {
                        var bytes: [UInt8] = []
                        try page.render(into: &bytes)
                        return bytes
                    })
            }
        }
        let headers = pages.headers.headers(of: "/" + page.path)
        let type = headers["content-type"] ?? MediaType.of(page.path)
        var bytes = try rendered.get()
        if type.hasPrefix("text/html") {
            bytes = LiveScript.inserted(into: bytes, edition: LiveEvent.edition(state, run: board.run))
        }
        return Reply.make(.ok, bytes, type, headers)
    }

    private func file(
        _ location: String, _ path: String, _ pages: PageIndex, _ request: HTTPRequest
    ) async throws -> HTTPResponse {
        // It was a file of the site when the site was read; a link may have been put in its place since.
        guard let folder = contentFolder(), let real = SiteFile.real(location, in: folder) else {
            return Reply.text(.notFound, "This file is gone.")
        }
        let headers = pages.headers.headers(of: "/" + path)
        let handler = FileHTTPHandler(
            path: URL(filePath: real), contentType: headers["content-type"] ?? MediaType.of(path))
        var request = request
        if let range = request.headers[.range], !Self.isPlain(range) { request.headers[.range] = nil }
        return Reply.dressed(try await handler.handleRequest(request), headers)
    }

    /// Whether a range is `bytes=FROM-` or `bytes=FROM-TO`, of numbers that no file reaches. The library adds to them
    /// without looking.
    private static func isPlain(_ range: String) -> Bool {
        guard range.hasPrefix("bytes=") else { return false }
        let ends = range.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
        return ends.count == 2 && !ends[0].isEmpty
            && ends.allSatisfy { $0.utf8.count <= 15 && $0.utf8.allSatisfy { (48...57).contains($0) } }
    }

    private func live(_ path: String, _ request: HTTPRequest, _ state: PreviewState) -> HTTPResponse {
        switch path {
        case LivePaths.script: return Reply.make(.ok, Array(LiveScript.text.utf8), MediaType.script, [:])
        case LivePaths.style: return Reply.make(.ok, Array(LiveStyle.text.utf8), MediaType.css, [:])
        case LivePaths.findings:
            let part = request.query.first { $0.name == "part" }.flatMap { Int($0.value) } ?? 1
            return Reply.html(.ok, FindingsPage(state.findings, part: part).html(), state, board.run, isReport: true)
        case LivePaths.events:
            guard request.method == .GET else { return Reply.make(.ok, [], "text/event-stream", [:]) }
            var reply = HTTPResponse(
                statusCode: .ok, body: HTTPBodySequence(from: EventFeed(events: board.listen())))
            reply.headers[.contentType] = "text/event-stream"
            return Reply.dressed(reply, [:])
        default: return Reply.html(.notFound, MissingPage.html(), state, board.run)
        }
    }
}
