/// A claim with what is derived for it on the document's date.
public struct ClaimEntry: Encodable, Sendable {
    public let id: String
    public let text: String
    public let kind: String
    /// The article that declares it; absent for a claim from the registry.
    public let article: String?
    public let event: String?
    /// Former ids.
    public let aliases: [String]
    /// The day on which it became known.
    public let reported: String
    /// Whether it was reported by the end of the document's date.
    public let known: Bool
    /// How it stands on the document's date: absent before it was reported and for kinds that have no standing.
    public let standing: String?
    /// How it stood through time, in date order.
    public let history: [Change]
    public let origins: Origins
    public let attributions: [AttributionEntry]
    public let heldBy: [String]
    public let embeds: [String]
    public let embeddedIn: [String]
    /// What it bears on, and what bears on it.
    public let relations: [RelationEntry]
    /// Claims that it is supported or confirmed by and that have fallen.
    public let fallenSupport: [String]
    public let anchors: [Anchor]
    /// Every sentence that refers to it, profiles' too.
    public let mentions: [MentionEntry]
    public let when: WhenEntry?
    public let credibility: String?
    public let likelihood: String?
    public let confidence: String?
    public let quantities: [QuantityEntry]
    public let caveats: [CaveatEntry]
    /// The editor's judgements, in date order.
    public let statuses: [JudgementEntry]
    public let checks: [CheckEntry]
    public let note: String?

    /// A day from which it stood differently.
    public struct Change: Encodable, Sendable {
        public let date: String
        public let standing: String
        /// `reported`, `status`, `relation`, `contradiction` or `origins`.
        public let cause: String
        /// The claims that are the cause: what replaces or contradicts it, or what the status entry names.
        public let by: [String]
        /// `supersedes`, `corrects` or `retracts`.
        public let relation: String?
        /// The source and the reason that the status entry gives.
        public let source: String?
        public let reason: String?
    }

    /// Independent origins, in number and by name.
    public struct Origins: Encodable, Sendable {
        public let minimum: Int
        public let maximum: Int
        /// The speakers and sources at the ends, in a total order.
        public let ends: [End]
    }

    /// One end of a way by which the claim reached us.
    public struct End: Encodable, Sendable {
        /// `speaker` or `source`.
        public let kind: String
        public let id: String
        /// Whether some attribution ties the claim to it more firmly than by inference.
        public let firm: Bool
    }

    /// Words of an article that it is tied to.
    public struct Anchor: Encodable, Sendable {
        public let article: String
        /// `title`, `summary` or `body`.
        public let `in`: String
        /// The number of the text block in the body, from 1, as in the page's `p:n`.
        public let block: Int?
        /// UTF-8 offsets in that text.
        public let start: Int
        public let end: Int
        public let exact: String
        public let sentence: String
    }
}
