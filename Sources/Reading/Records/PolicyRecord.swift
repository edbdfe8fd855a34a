import BriefingModel
import Diagnostics

/// A site's own policy as written; `policy.yml`.
public struct PolicyRecord: PlacedRecord {
    public var place: Place
    public var basedOn: Located<Profile>?
    public var rules: [GradedRule] = []
    /// How many words a quote may have.
    public var longestQuote: Located<Int>?
    public var unread: Set<String> = []

    public init(at place: Place) { self.place = place }
}

/// A rule and how severe it is to be, as written.
public struct GradedRule: Sendable {
    public var rule: Located<String>
    public var grade: Located<Grade>
}
