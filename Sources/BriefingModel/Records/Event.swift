import CommonMark
import Diagnostics

/// What happened, when and where (schema:Event).
public struct Event: Identified {
    public var id: String
    /// Where the record is written.
    public var declared: Place
    public var title: String
    public var when: When
    /// Where it happened, in words.
    public var location: String?
    public var partOf: Ref<Event>?
    public var after: [Ref<Event>]
    public var note: String?
    /// Prose below the front matter of `events/<id>.md`.
    public var profile: Document?

    public init(
        id: String, declared: Place, title: String, when: When, location: String? = nil,
        partOf: Ref<Event>? = nil, after: [Ref<Event>] = [], note: String? = nil, profile: Document? = nil
    ) {
        self.id = id
        self.declared = declared
        self.title = title
        self.when = when
        self.location = location
        self.partOf = partOf
        self.after = after
        self.note = note
        self.profile = profile
    }
}
