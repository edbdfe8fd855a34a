import BriefingModel
import CommonMark
import Diagnostics

/// An event as written.
public struct EventRecord: WrittenRecord {
    public var id: Located<String>
    public var title: Located<String>?
    public var when: WhenRecord?
    @Aside public var location: Located<String>?
    @Aside public var partOf: Located<String>?
    public var after: [Located<String>] = []
    public var aliases: [Located<String>] = []
    @Aside public var note: Located<String>?
    @Aside public var profile: Document?
    public var unread: Set<String> = []

    public init(id: Located<String>) { self.id = id }
}
