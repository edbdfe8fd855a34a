import CommonMark
import Diagnostics

/// An event as written.
public struct EventRecord: WrittenRecord {
    public var id: Located<String>
    public var title: Located<String>?
    public var when: WhenRecord?
    public var location: Located<String>?
    public var partOf: Located<String>?
    public var after: [Located<String>] = []
    public var aliases: [Located<String>] = []
    public var note: Located<String>?
    public var profile: Document?
    public var unread: Set<String> = []

    public init(id: Located<String>) { self.id = id }
}
