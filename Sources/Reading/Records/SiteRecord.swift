import BriefingModel
import Diagnostics
import EDTF

/// The site's settings as written.
public struct SiteRecord: PlacedRecord {
    /// Who publishes the site.
    public struct Publisher: PlacedRecord {
        public var place: Place
        public var name: Located<String>?
        public var url: Located<String>?
        public var unread: Set<String> = []

        public init(at place: Place) { self.place = place }
    }

    /// A page's former path and the path that it leads to now, both without `.html`: `claims/old`, `claims/new`.
    public struct Alias: Sendable {
        public var from: Located<String>
        public var to: Located<String>
    }

    public var place: Place
    public var title: Located<String>?
    public var description: Located<String>?
    public var publisher: Publisher?
    public var baseURL: Located<String>?
    public var lang: Located<String>?
    public var direction: Located<WritingDirection>?
    public var zone: Located<String>?
    /// What readers call the places by whose clocks zones are named.
    public var zoneNames: [(zone: Located<String>, name: Located<String>)] = []
    public var asOf: Located<CivilDate>?
    public var policy: Located<PolicyChoice>?
    public var rules: [GradedRule] = []
    /// Page kinds and whether they are made.
    public var pages: [(kind: Located<String>, isOn: Bool)] = []
    public var allowsRawHTML: Located<Bool>?
    public var aliases: [Alias] = []
    public var unread: Set<String> = []

    public init(at place: Place) { self.place = place }
}
