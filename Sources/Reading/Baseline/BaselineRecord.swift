import Diagnostics

/// A baseline as written.
struct BaselineRecord: PlacedRecord {
    var place: Place
    var version: Located<String>?
    var known: [EntryRecord] = []
    var unread: Set<String> = []

    init(at place: Place) { self.place = place }

    /// A known finding as written.
    struct EntryRecord: PlacedRecord {
        var place: Place
        var rule: Located<String>?
        var path: Located<String>?
        var words: Located<String>?
        var message: Located<String>?
        var reason: Located<String>?
        var unread: Set<String> = []

        init(at place: Place) { self.place = place }
    }
}

extension RecordShape where Record == BaselineRecord {
    static let baseline = RecordShape(
        "baseline", "Findings that a site has accepted.",
        [
            .required("version", NumberShape(), { $0.version = $1 }, "The version of the format."),
            .many("known", PartShape { .entry }, { $0.known = $1 }, isRequired: false, "The findings."),
        ])
}

extension RecordShape where Record == BaselineRecord.EntryRecord {
    static let entry = RecordShape(
        "known finding", "A finding that is known.",
        [
            .required("rule", TextShape(), { $0.rule = $1 }, "The rule's slug."),
            .one("path", TextShape(), { $0.path = $1 }, "The file; none where the whole site is at fault."),
            .required("words", TextShape(), { $0.words = $1 }, "The words that are marked."),
            .one("message", TextShape(), { $0.message = $1 }, "What was wrong."),
            .one("reason", TextShape(), { $0.reason = $1 }, "Why it is accepted."),
        ])
}
