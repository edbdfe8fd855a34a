import CommonMark
import Diagnostics
import EDTF

/// A piece of prose whose claims are annotated (schema:NewsArticle).
public struct Article: Identified {
    /// The slug.
    public var id: String
    /// Where the front matter begins.
    public var declared: Place
    public var title: String
    public var published: CivilDate
    public var updated: CivilDate?
    public var authors: [String]
    public var summary: String?
    public var bottomLine: String?
    /// BCP 47 tag; the site's where the article has none.
    public var lang: String
    public var direction: WritingDirection?
    /// IANA name; the site's where the article has none.
    public var zone: String?
    public var isDraft: Bool
    /// The address of the article of record, where this one is a copy.
    public var canonical: String?
    public var body: Document
    /// Where claims are tied to the words of this article, in reading order.
    public var marks: [ClaimMark]
    public var corrections: [Correction]

    public init(
        id: String, declared: Place, title: String, published: CivilDate, updated: CivilDate? = nil,
        authors: [String] = [], summary: String? = nil, bottomLine: String? = nil, lang: String,
        direction: WritingDirection? = nil, zone: String? = nil, isDraft: Bool = false, canonical: String? = nil,
        body: Document, marks: [ClaimMark] = [], corrections: [Correction] = []
    ) {
        self.id = id
        self.declared = declared
        self.title = title
        self.published = published
        self.updated = updated
        self.authors = authors
        self.summary = summary
        self.bottomLine = bottomLine
        self.lang = lang
        self.direction = direction
        self.zone = zone
        self.isDraft = isDraft
        self.canonical = canonical
        self.body = body
        self.marks = marks
        self.corrections = corrections
    }
}
