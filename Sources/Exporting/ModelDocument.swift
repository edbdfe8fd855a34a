import Foundation

/// The linked briefing with its derived facts as JSON, for scripts and CI: what `onrecord model` prints. Every key is
/// explained in `docs/model-json.md`.
///
/// Version 1. Every list is sorted by id, or in the order of the text or of time where that is what it says.
/// Ids refer to records of the same document. Days are `YYYY-MM-DD`; a key without a value is left out. A newer
/// program may add keys to a version and never changes what one means.
public struct ModelDocument: Encodable, Sendable {
    public let version = 1
    /// The date for which standing and origins are given.
    public let date: String
    public let site: SiteEntry
    public let claims: [ClaimEntry]
    public let speakers: [SpeakerEntry]
    public let sources: [SourceEntry]
    public let events: [EventEntry]
    public let articles: [ArticleEntry]
    public let questions: [QuestionEntry]
    public let inquiries: [InquiryEntry]

    /// The document as UTF-8, keys sorted, indented, with a final line break.
    public func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try [UInt8](encoder.encode(self)) + [UInt8(ascii: "\n")]
    }
}
