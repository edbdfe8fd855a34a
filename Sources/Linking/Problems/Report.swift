import Diagnostics

/// Gathers what linking finds.
struct Report {
    private(set) var diagnostics: [Diagnostic] = []
    private var known: Set<Diagnostic> = []

    /// Reports `problem`; `others` are the second places that its words speak of.
    ///
    /// What a default says wrongly is found again wherever it is taken, and reported once.
    mutating func callAsFunction(_ problem: LinkingProblem, at place: Place?, others: [Place] = []) {
        let diagnostic = problem.diagnostic(at: place, others: others)
        if known.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
    }

    /// Reports a fault that several places share: at the last of them, which is most often the one that was added.
    mutating func callAsFunction(_ problem: LinkingProblem, sharedBy places: [Place]) {
        let sorted = places.sorted()
        self(problem, at: sorted.last, others: Array(sorted.dropLast()))
    }
}
