/// A claim with what is derived for it on the document's date.
public struct ClaimEntry: Encodable, Sendable {
    public let id: String
    public let text: String
    public let kind: String
    /// The article that declares it; absent for a claim from the registry.
    public let article: String?
    public let event: String?
    public let reported: String
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
    public let when: WhenEntry?
    public let credibility: String?
    public let likelihood: String?
    public let confidence: String?
    public let quantities: [QuantityEntry]
    public let caveats: [CaveatEntry]
    public let note: String?

    /// A day from which it stood differently.
    public struct Change: Encodable, Sendable {
        public let date: String
        public let standing: String
    }

    /// Independent origins, in number and by name.
    public struct Origins: Encodable, Sendable {
        public let minimum: Int
        public let maximum: Int
        /// Ids of the speakers and sources at the ends, in a total order.
        public let ends: [String]
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

/// A relation, seen from one of its claims.
public struct RelationEntry: Encodable, Sendable {
    public let kind: String
    /// `to`: this claim bears on the other; `from`: the other bears on it; `both`: contradiction.
    public let direction: String
    public let claim: String
    public let scope: String?
    public let note: String?
}

/// Who said a claim, through whom, and on what terms.
public struct AttributionEntry: Encodable, Sendable {
    public let speaker: String?
    public let voice: String?
    public let basis: String
    public let onBehalfOf: [String]
    public let via: [Link]
    public let mode: String?
    public let terms: String
    public let evidence: String
    public let attributed: String
    public let said: WhenEntry?
    public let reported: String
    public let quote: String?
    public let quoteLang: String?
    public let translation: String?
    public let translatedBy: String?
    public let passage: String?
    public let wording: String?
    public let reliability: String?

    public struct Link: Encodable, Sendable {
        /// `speaker`, `source` or `us`.
        public let kind: String
        public let id: String?
        public let locator: String?
    }
}

/// A number that a claim asserts.
public struct QuantityEntry: Encodable, Sendable {
    public let value: String?
    public let min: String?
    public let max: String?
    public let unit: String?
    public let counts: String?
    public let about: Bool
    public let asOf: WhenEntry?
}

/// What is unsettled about a claim.
public struct CaveatEntry: Encodable, Sendable {
    public let text: String
    public let due: WhenEntry?
    public let closedBy: String?
}
