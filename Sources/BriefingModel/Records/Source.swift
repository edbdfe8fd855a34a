import CommonMark
import Diagnostics

/// Where something can be read, described with CSL variables (CSL 1.0.2; schema:CreativeWork).
public struct Source: Identified {
    public var id: String
    /// Where the record is written.
    public var declared: Place
    /// The title, or for a confidential source its public description.
    public var title: String
    /// Whether `title` is a description that stands in for a confidential source.
    public var isDescribed: Bool
    /// CSL `type`: `article-newspaper`, `webpage`, `report`, …
    public var type: String?
    public var authors: [CSLName]
    public var issued: When?
    public var accessed: When?
    /// CSL `URL`.
    public var url: String?
    /// Every other CSL variable that was written, as written, sorted by name.
    public var variables: [(name: String, value: String)]
    /// The speaker whose voice the source is.
    public var outlet: Ref<Speaker>?
    /// The address of an archived copy (schema:archivedAt).
    public var archived: String?
    /// The path of the archived text, from the folder that holds content/.
    public var archivedText: String?
    /// SHA-256 of the archived text, lower-case hexadecimal.
    public var sha256: String?
    /// The source that this one repeats word for word (prov:wasQuotedFrom).
    public var copyOf: Ref<Source>?
    /// The sources that this one is made from (prov:wasDerivedFrom).
    public var derivedFrom: [Ref<Source>]
    public var reliability: Reliability?
    /// BCP 47 tag of the source's language.
    public var lang: String?
    public var note: String?
    /// Prose below the front matter of `sources/<id>.md`.
    public var profile: Document?

    public init(
        id: String, declared: Place, title: String, isDescribed: Bool = false, type: String? = nil,
        authors: [CSLName] = [], issued: When? = nil, accessed: When? = nil, url: String? = nil,
        variables: [(name: String, value: String)] = [], outlet: Ref<Speaker>? = nil, archived: String? = nil,
        archivedText: String? = nil, sha256: String? = nil, copyOf: Ref<Source>? = nil,
        derivedFrom: [Ref<Source>] = [], reliability: Reliability? = nil, lang: String? = nil,
        note: String? = nil, profile: Document? = nil
    ) {
        self.id = id
        self.declared = declared
        self.title = title
        self.isDescribed = isDescribed
        self.type = type
        self.authors = authors
        self.issued = issued
        self.accessed = accessed
        self.url = url
        self.variables = variables
        self.outlet = outlet
        self.archived = archived
        self.archivedText = archivedText
        self.sha256 = sha256
        self.copyOf = copyOf
        self.derivedFrom = derivedFrom
        self.reliability = reliability
        self.lang = lang
        self.note = note
        self.profile = profile
    }

    /// The value of a CSL variable that has no property of its own.
    public func variable(_ name: String) -> String? {
        variables.first { $0.name == name }?.value
    }
}
