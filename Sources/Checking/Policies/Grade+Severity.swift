import BriefingModel
import Diagnostics

extension Grade {
    /// Nil where the rule is off.
    var severity: Diagnostic.Severity? {
        switch self {
        case .error: .error
        case .warning: .warning
        case .note: .note
        case .off: nil
        }
    }
}
