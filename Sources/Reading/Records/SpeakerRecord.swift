import BriefingModel
import CommonMark
import Diagnostics

/// A speaker as written.
public struct SpeakerRecord: WrittenRecord {
    public var id: Located<String>
    public var name: Located<String>?
    public var isAnonymous: Located<Bool>?
    @Aside public var describedAs: Located<String>?
    public var kind: Located<SpeakerKind>?
    public var role: Located<String>?
    public var onBehalfOf: [Located<String>] = []
    public var memberOf: [Located<String>] = []
    public var maybeMemberOf: [Located<String>] = []
    public var sameAs: [Located<String>] = []
    public var maybeSameAs: [Located<String>] = []
    @Aside public var interest: Located<String>?
    @Aside public var reason: Located<String>?
    @Aside public var knowsHow: Located<String>?
    @Aside public var url: Located<String>?
    public var aliases: [Located<String>] = []
    @Aside public var note: Located<String>?
    public var profile: Document?
    public var unread: Set<String> = []

    public init(id: Located<String>) { self.id = id }
}
