import Diagnostics

/// How severe a rule is, or that it is not asked at all: the words of `rules:`.
public enum Grade: String, Sendable, CaseIterable {
    case error, warning, note, off

    /// Nil where the rule is off.
    public var severity: Diagnostic.Severity? {
        switch self {
        case .error: .error
        case .warning: .warning
        case .note: .note
        case .off: nil
        }
    }
}
