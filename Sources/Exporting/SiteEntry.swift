/// The site's own settings.
public struct SiteEntry: Encodable, Sendable {
    public let title: String
    public let description: String?
    public let publisher: Publisher?
    public let baseURL: String?
    public let lang: String
    public let dir: String?
    public let zone: String?
    /// What readers call the places of zones, by IANA name.
    public let zoneNames: [String: String]
    /// The date for which the site speaks.
    public let date: String
    public let policy: String?
    /// Severity by rule.
    public let rules: [String: String]
    /// Kinds of page that are switched off, sorted.
    public let pagesOff: [String]
    public let rawHTML: Bool
    /// Former paths of pages and those that they lead to.
    public let aliases: [String: String]

    public struct Publisher: Encodable, Sendable {
        public let name: String
        public let url: String?
    }
}
