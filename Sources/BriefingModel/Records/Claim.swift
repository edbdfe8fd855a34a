import Diagnostics
import EDTF

/// What is asserted (schema:Claim): `text` is ours; a speaker's own words stand in an attribution's `quote`.
public struct Claim: Identified {
    public var id: String
    /// Where the record is written.
    public var declared: Place
    public var text: String
    public var kind: ClaimKind
    /// Who said it, how we know; never empty: a claim in our own voice has one without a speaker.
    public var attributions: [Attribution]
    /// Those to whom the content of a belief report is ascribed, instead of `attributions` of their own.
    public var heldBy: [Ref<Speaker>]
    public var event: Ref<Event>?
    /// This claim's own account of when; the event's `when` is ours.
    public var when: When?
    /// What the speaker is reported to believe, know or want.
    public var embeds: [Ref<Claim>]
    public var credibility: Credibility?
    public var likelihood: Likelihood?
    public var confidence: Confidence?
    public var quantities: [Quantity]
    public var caveats: [Caveat]
    /// The editor's judgements, in date order.
    public var statuses: [StatusEntry]
    public var checks: [Check]
    @Aside public var note: String?
    /// The article whose front matter declares the claim; nil for one from the registry.
    public var article: Ref<Article>?
    /// The day on which the claim became known: its earliest attribution's.
    public var reported: CivilDate

    public init(
        id: String, declared: Place, text: String, kind: ClaimKind = .fact, attributions: [Attribution],
        heldBy: [Ref<Speaker>] = [], event: Ref<Event>? = nil, when: When? = nil, embeds: [Ref<Claim>] = [],
        credibility: Credibility? = nil, likelihood: Likelihood? = nil, confidence: Confidence? = nil,
        quantities: [Quantity] = [], caveats: [Caveat] = [], statuses: [StatusEntry] = [], checks: [Check] = [],
        note: String? = nil, article: Ref<Article>? = nil, reported: CivilDate
    ) {
        self.id = id
        self.declared = declared
        self.text = text
        self.kind = kind
        self.attributions = attributions
        self.heldBy = heldBy
        self.event = event
        self.when = when
        self.embeds = embeds
        self.credibility = credibility
        self.likelihood = likelihood
        self.confidence = confidence
        self.quantities = quantities
        self.caveats = caveats
        self.statuses = statuses
        self.checks = checks
        self.note = note
        self.article = article
        self.reported = reported
    }
}
