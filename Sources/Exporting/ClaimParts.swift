/// A relation, seen from one of its claims.
public struct RelationEntry: Encodable, Sendable {
    public let kind: String
    /// `to`: this claim bears on the other; `from`: the other bears on it; `both`: contradiction.
    public let direction: String
    public let claim: String
    /// The later of the days on which the two claims became known: from then on it counts, if it has no scope.
    public let since: String
    /// The part that it is about; one with a scope is never counted.
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

/// The editor's judgement of a claim, from a date on.
public struct JudgementEntry: Encodable, Sendable {
    public let date: String
    public let `is`: String
    public let by: String?
    public let source: String?
    public let reason: String?
}

/// What the desk did to check a claim.
public struct CheckEntry: Encodable, Sendable {
    public let date: WhenEntry
    public let how: String
    public let by: String?
    public let result: String?
}
