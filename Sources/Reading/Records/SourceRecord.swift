import BriefingModel
import CommonMark
import Diagnostics

/// A source as written, or as a reference manager exported it.
public struct SourceRecord: WrittenRecord {
    public var id: Located<String>
    /// The id as a reference manager wrote it, where it is no slug: references may use it as well.
    public var originalID: Located<String>?
    public var title: Located<String>?
    public var describedAs: Located<String>?
    public var type: Located<String>?
    public var authors: [CSLName] = []
    public var issued: WhenRecord?
    public var accessed: WhenRecord?
    public var url: Located<String>?
    /// CSL variables that have no property of their own.
    public var variables: [(name: String, value: Located<String>)] = []
    public var outlet: Located<String>?
    public var archived: Located<String>?
    public var archivedText: Located<String>?
    public var sha256: Located<String>?
    public var copyOf: Located<String>?
    public var derivedFrom: [Located<String>] = []
    public var reliability: Located<Reliability>?
    public var lang: Located<String>?
    public var aliases: [Located<String>] = []
    public var note: Located<String>?
    public var profile: Document?
    public var unread: Set<String> = []

    public init(id: Located<String>) { self.id = id }
}
