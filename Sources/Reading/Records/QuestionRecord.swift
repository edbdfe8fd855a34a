import BriefingModel
import Diagnostics

/// A question as written.
public struct QuestionRecord: WrittenRecord {
    public var id: Located<String>
    public var text: Located<String>?
    public var about: [Located<String>] = []
    public var answers: [Located<String>] = []
    @Aside public var asked: WhenRecord?
    @Aside public var closed: WhenRecord?
    @Aside public var closedBy: Located<String>?
    public var aliases: [Located<String>] = []
    @Aside public var note: Located<String>?
    public var unread: Set<String> = []

    public init(id: Located<String>) { self.id = id }
}
