import BriefingModel
import CommonMark
import Diagnostics

/// A source as written, or as a reference manager exported it.
public struct SourceRecord: WrittenRecord {
    public var id: Located<String>
    /// The id as a reference manager wrote it, where it is no slug: references may use it as well.
    @Aside public var originalID: Located<String>?
    public var title: Located<String>?
    @Aside public var describedAs: Located<String>?
    public var type: Located<String>?
    public var authors: [CSLName] = []
    public var issued: WhenRecord?
    @Aside public var accessed: WhenRecord?
    public var url: Located<String>?
    /// CSL variables that have no property of their own.
    public var variables: [(name: String, value: Located<String>)] = []
    public var outlet: Located<String>?
    @Aside public var archived: Located<String>?
    @Aside public var archivedText: Located<String>?
    @Aside public var sha256: Located<String>?
    @Aside public var copyOf: Located<String>?
    public var derivedFrom: [Located<String>] = []
    public var reliability: Located<Reliability>?
    @Aside public var lang: Located<String>?
    public var aliases: [Located<String>] = []
    @Aside public var note: Located<String>?
    public var profile: Document?
    public var unread: Set<String> = []

    public init(id: Located<String>) { self.id = id }
}
