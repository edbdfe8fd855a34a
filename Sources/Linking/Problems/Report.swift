import Diagnostics

/// Gathers what linking finds.
struct Report: Sendable {
    private(set) var diagnostics: [Diagnostic] = []
    private var known: Set<Diagnostic> = []
    /// Whether places are those of the very words that a fix would replace. Of a link by reference, or one with
    /// escapes, the words stand elsewhere or differently; then a fix is proposed, not offered as an edit.
    var offersEdits = true

    /// Reports `problem`; `others` are the second places that its words speak of.
    ///
    /// What a default says wrongly is found again wherever it is taken, and reported once.
    mutating func callAsFunction(_ problem: LinkingProblem, at place: Place?, others: [Place] = []) {
        var diagnostic = problem.diagnostic(at: place, others: others)
        if !offersEdits {
            for position in diagnostic.fixIts.indices { diagnostic.fixIts[position].edits = [] }
        }
        if known.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
    }

    /// Takes what was found elsewhere, as if it had been reported here.
    mutating func take(_ other: Report) {
        for diagnostic in other.diagnostics where known.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
    }

    /// Reports a fault that several places share: at the last of them, which is most often the one that was added.
    mutating func callAsFunction(_ problem: LinkingProblem, sharedBy places: [Place]) {
        let sorted = places.sorted()
        self(problem, at: sorted.last, others: Array(sorted.dropLast()))
    }
}
