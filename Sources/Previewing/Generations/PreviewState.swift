import Diagnostics

/// What the server shows at a moment.
struct PreviewState: Sendable {
    /// The findings, those that are errors first.
    struct Findings: Sendable {
        let diagnostics: [Diagnostic]
        let files: SourceFiles
        /// Whether they are about the pages that are shown, and not about what keeps newer ones from being shown.
        let isOfShownPages: Bool

        /// - Parameter diagnostics: sorted.
        init(_ diagnostics: [Diagnostic] = [], _ files: SourceFiles = SourceFiles([]), isOfShownPages: Bool) {
            self.diagnostics = Diagnostic.Severity.allCases.flatMap { severity in
                diagnostics.filter { $0.severity == severity }
            }
            self.files = files
            self.isOfShownPages = isOfShownPages
        }

        var errors: Int { diagnostics.prefix { $0.severity == .error }.count }
    }

    /// The last good pages; nil before there were any.
    var pages: PageIndex?
    /// Counts the pages that were shown, from 1; 0 before there were any.
    var edition = 0
    private(set) var findings = Findings(isOfShownPages: true)
    /// Counts the lists of findings.
    private(set) var reports = 0
    /// Whether the first generation is still being made.
    var isStarting = true

    mutating func report(_ findings: Findings) {
        self.findings = findings
        reports += 1
    }
}
