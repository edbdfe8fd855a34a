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
            .required("version", NumberShape(), \.version, "The version of the format."),
            .many("known", PartShape { .entry }, \.known, isRequired: false, "The findings."),
        ])
}

extension RecordShape where Record == BaselineRecord.EntryRecord {
    static let entry = RecordShape(
        "known finding", "A finding that is known.",
        [
            .required("rule", TextShape(), \.rule, "The rule's slug."),
            .one("path", TextShape(), \.path, "The file; none where the whole site is at fault."),
            .required("words", TextShape(), \.words, "The words that are marked."),
            .one("message", TextShape(), \.message, "What was wrong."),
            .one("reason", TextShape(), \.reason, "Why it is accepted."),
        ])
}
