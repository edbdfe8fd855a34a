import Diagnostics

extension Policy {
    /// What reading and linking found, with the severities that the site sets.
    ///
    /// An error of theirs stays one: of what could not be read or linked no page can be made.
    func regrade(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard !grades.isEmpty else { return diagnostics }
        return diagnostics.compactMap { diagnostic in
            guard diagnostic.severity != .error, let grade = grades[diagnostic.rule] else { return diagnostic }
            guard let severity = grade.severity else { return nil }
            var regraded = diagnostic
            regraded.severity = severity
            return regraded
        }
    }
}
