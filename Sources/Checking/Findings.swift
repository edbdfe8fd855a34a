import Diagnostics

/// What rules report, gathered by one thread.
struct Findings {
    private(set) var diagnostics: [Diagnostic] = []
    private var rule = ""
    private var severity = Diagnostic.Severity.warning

    /// Whose findings come next, and how severe they are under the site's policy.
    mutating func begin(_ rule: String, _ severity: Diagnostic.Severity) {
        self.rule = rule
        self.severity = severity
    }

    /// Reports a break of the rule.
    ///
    /// - Parameters:
    ///   - message: what is wrong, as one sentence without a final stop.
    ///   - place: the words at fault, as exactly as they are known.
    ///   - notes: second places, and remarks without one.
    mutating func report(
        _ message: String, at place: Place?, notes: [Diagnostic.Note] = [], fixIts: [Diagnostic.FixIt] = []
    ) {
        diagnostics.append(Diagnostic(severity, rule, message, at: place, notes: notes, fixIts: fixIts))
    }
}
