import BriefingModel
import Diagnostics
import TextMatching
import TimeZones

/// A site, linked.
public struct LinkedSite: Sendable {
    /// The briefing. Where `diagnostics` has errors it is what could be linked, and must not be published.
    public let briefing: Briefing
    public let facts: DerivedFacts
    /// The rules of every zone that the site names, by IANA name.
    public let zones: [String: TimeZone]
    /// What no published byte may hold.
    public let secrets: [SecretValue]
    /// Everything found while reading and linking, sorted.
    public let diagnostics: [Diagnostic]
}

/// A confidential value, and where it is written.
public struct SecretValue: Sendable {
    public let text: String
    public let place: Place
}
