import BriefingModel
import CommonMark
import Diagnostics
import EDTF

/// An article as written: its own keys, what it declares, and its prose.
public struct ArticleRecord: WrittenRecord {
    /// The slug: the file's name without `.md`.
    public var id: Located<String>
    public var title: Located<String>?
    public var published: Located<CivilDate>?
    public var updated: Located<CivilDate>?
    public var authors: [Located<String>] = []
    public var summary: Located<String>?
    public var bottomLine: Located<String>?
    public var lang: Located<String>?
    public var direction: Located<WritingDirection>?
    public var zone: Located<String>?
    public var isDraft: Located<Bool>?
    public var canonical: Located<String>?
    public var aliases: [Located<String>] = []
    /// The defaults of the article's attributions: `via`, `terms`, `evidence`, `said`.
    public var defaults: AttributionRecord?
    public var events: [EventRecord] = []
    public var speakers: [SpeakerRecord] = []
    public var sources: [SourceRecord] = []
    public var claims: [ClaimRecord] = []
    public var questions: [QuestionRecord] = []
    public var inquiries: [InquiryRecord] = []
    public var corrections: [CorrectionRecord] = []
    public var body: Document?
    public var unread: Set<String> = []

    public init(id: Located<String>) { self.id = id }
}
