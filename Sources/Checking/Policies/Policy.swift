import BriefingModel
import Diagnostics

/// What a site asks of itself: how severe each rule is, and the numbers that some rules need.
public struct Policy: Sendable {
    /// The built-in policy that it is, or stands on.
    public var profile: Profile
    /// What differs from the profile, by rule.
    public var grades: [String: Grade]
    public var thresholds: Thresholds

    init(profile: Profile, grades: [String: Grade] = [:], thresholds: Thresholds = Thresholds()) {
        self.profile = profile
        self.grades = grades
        self.thresholds = thresholds
    }

    /// How severe breaks of a rule are.
    public func grade(of rule: Explanation) -> Grade { grades[rule.rule] ?? rule.grading[profile] }

    /// The same for a finding; nil where the rule is off.
    public func severity(of rule: Explanation) -> Diagnostic.Severity? { grade(of: rule).severity }
}
