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
    @Aside public var updated: Located<CivilDate>?
    public var authors: [Located<String>] = []
    @Aside public var summary: Located<String>?
    @Aside public var bottomLine: Located<String>?
    @Aside public var lang: Located<String>?
    @Aside public var direction: Located<WritingDirection>?
    @Aside public var zone: Located<String>?
    public var isDraft: Located<Bool>?
    @Aside public var canonical: Located<String>?
    public var aliases: [Located<String>] = []
    /// The defaults of the article's attributions: `via`, `terms`, `evidence`, `said`.
    @Aside public var defaults: AttributionRecord?
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
