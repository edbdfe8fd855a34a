import Diagnostics

/// A question as written.
public struct QuestionRecord: WrittenRecord {
    public var id: Located<String>
    public var text: Located<String>?
    public var about: [Located<String>] = []
    public var answers: [Located<String>] = []
    public var asked: WhenRecord?
    public var closed: WhenRecord?
    public var closedBy: Located<String>?
    public var aliases: [Located<String>] = []
    public var note: Located<String>?
    public var unread: Set<String> = []

    public init(id: Located<String>) { self.id = id }
}
