import Diagnostics

/// Something asked of someone, answered or not. No answer is neither denial nor confirmation.
public struct Inquiry: Identified {
    /// What came back.
    public enum Answer: Hashable, Sendable {
        case none, declined, partial, unreachable
        case claim(Ref<Claim>)
    }

    public var id: String
    public var declared: Place
    /// Who was asked.
    public var who: [Ref<Speaker>]
    /// Who asked; nil is the desk itself.
    public var by: Ref<Speaker>?
    public var about: [Ref<Claim>]
    public var when: When?
    /// By what way it was asked, in words.
    public var through: String?
    /// nil where the record does not say.
    public var answer: Answer?
    /// The article whose front matter reports it.
    public var article: Ref<Article>

    public init(
        id: String, declared: Place, who: [Ref<Speaker>], by: Ref<Speaker>? = nil, about: [Ref<Claim>],
        when: When? = nil, through: String? = nil, answer: Answer? = nil, article: Ref<Article>
    ) {
        self.id = id
        self.declared = declared
        self.who = who
        self.by = by
        self.about = about
        self.when = when
        self.through = through
        self.answer = answer
        self.article = article
    }
}
