import BriefingModel
import Diagnostics

/// A claim as written.
public struct ClaimRecord: WrittenRecord {
    public var id: Located<String>
    public var text: Located<String>?
    public var kind: Located<ClaimKind>?
    /// nil where `by` is not written; the claim is then in the voice of an outlet, or of the article.
    public var by: [AttributionRecord]?
    public var heldBy: [Located<String>] = []
    public var event: Located<String>?
    @Aside public var when: WhenRecord?
    /// Ids of claims written elsewhere.
    public var embeds: [Located<String>] = []
    /// Claims written within this one.
    public var embedded: [ClaimRecord] = []
    @Aside public var credibility: Located<Credibility>?
    @Aside public var likelihood: Located<Likelihood>?
    @Aside public var confidence: Located<Confidence>?
    public var quantities: [QuantityRecord] = []
    public var relations: [RelationRecord] = []
    public var caveats: [CaveatRecord] = []
    public var statuses: [StatusRecord] = []
    public var checks: [CheckRecord] = []
    public var anchors: [AnchorRecord] = []
    public var aliases: [Located<String>] = []
    @Aside public var note: Located<String>?
    /// Attribution keys written on the claim: the default of its attributions.
    public var defaults: AttributionRecord {
        get { writtenDefaults ?? AttributionRecord(at: id.place) }
        set { writtenDefaults = newValue }
    }
    public var unread: Set<String> = []

    /// The defaults, where any are written.
    @Aside private var writtenDefaults: AttributionRecord?

    public init(id: Located<String>) { self.id = id }
}
