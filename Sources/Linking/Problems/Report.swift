import Diagnostics

/// Gathers what linking finds.
struct Report {
    private(set) var diagnostics: [Diagnostic] = []

    /// Reports `problem`; `others` are the second places that its words speak of.
    mutating func callAsFunction(_ problem: LinkingProblem, at place: Place?, others: [Place] = []) {
        diagnostics.append(problem.diagnostic(at: place, others: others))
    }
}
