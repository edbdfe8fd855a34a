import JSON

/// What browsers are told of the state: enough to know whether to load the page again, and whether to show findings.
struct LiveEvent: Sendable {
    let pages: String
    let report: String
    let errors: Int

    init(_ state: PreviewState, run: String) {
        pages = Self.edition(state, run: run)
        report = Self.report(state, run: run)
        errors = state.findings.errors
    }

    /// The name of the pages that a state shows.
    static func edition(_ state: PreviewState, run: String) -> String { "\(run)-\(state.edition)" }

    /// The name of the findings that a state shows.
    static func report(_ state: PreviewState, run: String) -> String { "\(run)-\(state.reports)" }

    /// The event as a server sends it (HTML, 9.2).
    var bytes: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.string("pages", pages)
            json.string("report", report)
            json.number("errors", errors)
        }
        return Array("event: state\ndata: ".utf8) + json.bytes + Array("\n\n".utf8)
    }
}
