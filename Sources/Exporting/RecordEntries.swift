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
    /// Why an anonymous speaker is not named.
    public let reason: String?
    /// How an anonymous speaker is placed to know.
    public let knowsHow: String?
    public let interest: String?
    public let url: String?
    public let note: String?
    /// The text of each block of the profile.
    public let profile: [String]
    public let aliases: [String]
    public let onBehalfOf: [String]
    public let memberOf: [String]
    public let maybeMemberOf: [String]
    public let sameAs: [String]
    public let maybeSameAs: [String]
    /// Claims that it asserts, whose voice it is, or that it is reported to hold.
    public let claims: [String]
    /// Claims that it passes on.
    public let relays: [String]
    /// Sources whose outlet it is.
    public let sources: [String]
    /// Inquiries to it.
    public let inquiries: [String]
    public let mentions: [MentionEntry]
}

public struct SourceEntry: Encodable, Sendable {
    public let id: String
    public let title: String
    /// Whether `title` describes a confidential source.
    public let described: Bool
    public let type: String?
    public let authors: [NameEntry]
    public let issued: WhenEntry?
    public let accessed: WhenEntry?
    public let url: String?
    public let archived: String?
    public let archivedText: String?
    public let sha256: String?
    public let outlet: String?
    public let copyOf: String?
    public let derivedFrom: [String]
    public let reliability: String?
    public let lang: String?
    public let note: String?
    public let profile: [String]
    public let aliases: [String]
    /// Sources that are copied or derived from it.
    public let takenBy: [String]
    /// Other CSL variables, as written.
    public let variables: [String: String]
    public let claims: [String]
    public let mentions: [MentionEntry]
}

/// A name, whole and in the parts that CSL-JSON gives.
public struct NameEntry: Encodable, Sendable {
    /// In reading order.
    public let name: String
    public let family: String?
    public let given: String?
}

public struct EventEntry: Encodable, Sendable {
    public let id: String
    public let title: String
    public let when: WhenEntry
    public let place: String?
    public let partOf: String?
    /// Events that are part of it.
    public let parts: [String]
    public let after: [String]
    public let note: String?
    public let profile: [String]
    public let aliases: [String]
    public let claims: [String]
    public let mentions: [MentionEntry]
}

public struct ArticleEntry: Encodable, Sendable {
    public let slug: String
    public let title: String
    public let published: String
    public let updated: String?
    public let authors: [String]
    public let summary: String?
    public let bottomLine: String?
    public let lang: String
    public let dir: String?
    public let zone: String?
    public let draft: Bool
    public let canonical: String?
    public let aliases: [String]
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
    public let note: String?
    public let aliases: [String]
    public let mentions: [MentionEntry]
}

public struct InquiryEntry: Encodable, Sendable {
    public let id: String
    public let article: String
    public let who: [String]
    /// Absent for the desk itself.
    public let by: String?
    public let about: [String]
    public let when: WhenEntry?
    /// By what way it was asked.
    public let through: String?
    /// `none`, `declined`, `partial`, `unreachable`, or a claim's id; absent where the record does not say.
    public let answer: String?
    public let mentions: [MentionEntry]
}

/// A sentence that refers to a record.
public struct MentionEntry: Encodable, Sendable {
    /// The kind and id of the record whose prose it is.
    public let host: String
    public let id: String
    public let sentence: String
}
