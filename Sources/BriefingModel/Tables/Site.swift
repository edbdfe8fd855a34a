import EDTF

/// The site's own settings, from `site.yml`.
public struct Site: Sendable {
    public var title: String
    public var description: String?
    public var publisherName: String?
    public var publisherURL: String?
    /// Where the site will stand, with a final slash; nil leaves out what cannot be relative.
    public var baseURL: String?
    /// BCP 47 tag of the site's language.
    public var lang: String
    public var direction: WritingDirection?
    /// IANA name of the site's zone.
    public var zone: String?
    /// What readers call the places by whose clocks zones are named, by IANA name.
    public var zoneNames: [String: String]
    /// The date for which the site speaks: `as-of`, else the latest date reported or changed in the content.
    public var date: CivilDate
    /// The sourcing policy's name.
    public var policy: String?
    /// Severity by rule, as the site sets it, sorted by rule.
    public var rules: [(rule: String, severity: String)]
    /// Page kinds that the site switches off.
    public var pagesOff: Set<String>
    /// Whether raw HTML in Markdown reaches a page.
    public var allowsRawHTML: Bool
    /// Former paths of pages and those that they lead to now, without `.html`, sorted.
    public var aliases: [(from: String, to: String)]

    public init(
        title: String, description: String? = nil, publisherName: String? = nil, publisherURL: String? = nil,
        baseURL: String? = nil, lang: String = "en", direction: WritingDirection? = nil, zone: String? = nil,
        zoneNames: [String: String] = [:],
        date: CivilDate, policy: String? = nil, rules: [(rule: String, severity: String)] = [],
        pagesOff: Set<String> = [], allowsRawHTML: Bool = false, aliases: [(from: String, to: String)] = []
    ) {
        self.title = title
        self.description = description
        self.publisherName = publisherName
        self.publisherURL = publisherURL
        self.baseURL = baseURL
        self.lang = lang
        self.direction = direction
        self.zone = zone
        self.zoneNames = zoneNames
        self.date = date
        self.policy = policy
        self.rules = rules
        self.pagesOff = pagesOff
        self.allowsRawHTML = allowsRawHTML
        self.aliases = aliases
    }
}
