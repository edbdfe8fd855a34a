import Diagnostics

/// What nobody knows yet.
public struct Question: Identified {
    public var id: String
    public var declared: Place
    public var text: String
    /// The claims that raise it.
    public var about: [Ref<Claim>]
    /// The claims that answer it.
    public var answers: [Ref<Claim>]
    public var asked: When?
    public var closed: When?
    /// The claim that closed it.
    public var closedBy: Ref<Claim>?
    public var note: String?
    /// The article whose front matter asks it; nil for one from the registry.
    public var article: Ref<Article>?

    public init(
        id: String, declared: Place, text: String, about: [Ref<Claim>] = [], answers: [Ref<Claim>] = [],
        asked: When? = nil, closed: When? = nil, closedBy: Ref<Claim>? = nil, note: String? = nil,
        article: Ref<Article>? = nil
    ) {
        self.id = id
        self.declared = declared
        self.text = text
        self.about = about
        self.answers = answers
        self.asked = asked
        self.closed = closed
        self.closedBy = closedBy
        self.note = note
        self.article = article
    }
}
