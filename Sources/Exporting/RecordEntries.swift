/// A date of the record.
public struct WhenEntry: Encodable, Sendable {
    /// Canonical EDTF.
    public let edtf: String
    public let zone: String?
    public let phrase: String?
    /// `01:20` or `20:00/03:00`, with `~` before it where it is approximate.
    public let clock: String?
    public let basis: String
    public let zoneBasis: String
    /// Seconds since 1970-01-01T00:00:00Z; absent where open or unknown.
    public let earliest: Int64?
    public let latest: Int64?
}

public struct SpeakerEntry: Encodable, Sendable {
    public let id: String
    public let name: String
    public let anonymous: Bool
    public let kind: String
    public let basis: String
    public let role: String?
    public let reason: String?
    public let onBehalfOf: [String]
    public let memberOf: [String]
    public let maybeMemberOf: [String]
    public let sameAs: [String]
    public let maybeSameAs: [String]
    public let claims: [String]
    public let relays: [String]
    public let mentions: [MentionEntry]
}

public struct SourceEntry: Encodable, Sendable {
    public let id: String
    public let title: String
    public let type: String?
    public let authors: [String]
    public let issued: WhenEntry?
    public let url: String?
    public let archived: String?
    public let outlet: String?
    public let copyOf: String?
    public let derivedFrom: [String]
    public let reliability: String?
    /// Other CSL variables, as written.
    public let variables: [String: String]
    public let claims: [String]
    public let mentions: [MentionEntry]
}

public struct EventEntry: Encodable, Sendable {
    public let id: String
    public let title: String
    public let when: WhenEntry
    public let place: String?
    public let partOf: String?
    public let after: [String]
    public let claims: [String]
    public let mentions: [MentionEntry]
}

public struct ArticleEntry: Encodable, Sendable {
    public let slug: String
    public let title: String
    public let published: String
    public let updated: String?
    public let draft: Bool
    /// Claims that it declares or marks.
    public let claims: [String]
    public let corrections: [CorrectionEntry]
}

public struct CorrectionEntry: Encodable, Sendable {
    public let date: String
    public let kind: String
    public let text: String
    public let claims: [String]
    public let was: String?
    public let now: String?
}

public struct QuestionEntry: Encodable, Sendable {
    public let id: String
    public let text: String
    public let article: String?
    public let about: [String]
    public let answers: [String]
    public let asked: WhenEntry?
    public let closed: WhenEntry?
    public let closedBy: String?
}

public struct InquiryEntry: Encodable, Sendable {
    public let id: String
    public let article: String
    public let who: [String]
    /// Absent for the desk itself.
    public let by: String?
    public let about: [String]
    public let when: WhenEntry?
    /// `none`, `declined`, `partial`, `unreachable`, or a claim's id; absent where the record does not say.
    public let answer: String?
}

/// A sentence that refers to a record.
public struct MentionEntry: Encodable, Sendable {
    /// The kind and id of the record whose prose it is.
    public let host: String
    public let id: String
    public let sentence: String
}
