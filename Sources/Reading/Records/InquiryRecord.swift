import BriefingModel
import Diagnostics

/// An inquiry as written.
public struct InquiryRecord: WrittenRecord {
    public var id: Located<String>
    public var who: [Located<String>] = []
    /// A speaker, or `us`.
    public var by: Located<String>?
    public var about: [Located<String>] = []
    @Aside public var when: WhenRecord?
    @Aside public var through: Located<String>?
    /// `none`, `declined`, `partial`, `unreachable`, or a claim.
    public var answer: Located<String>?
    public var unread: Set<String> = []

    public init(id: Located<String>) { self.id = id }
}
