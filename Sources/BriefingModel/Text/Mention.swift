/// A place in prose that refers to a record, with the sentence around it.
public struct Mention: Hashable, Sendable {
    /// Whose prose it is.
    public enum Host: Hashable, Sendable {
        case article(Ref<Article>)
        case speaker(Ref<Speaker>)
        case source(Ref<Source>)
        case event(Ref<Event>)
    }

    public var host: Host
    public var location: TextLocation { passage.location }
    /// The words that refer, as UTF-8 offsets in that text.
    public var range: Range<Int> { passage.range }
    /// The sentence around them, as UTF-8 offsets in the same text.
    public var sentence: Range<Int> { passage.sentence }

    private let passage: TextPassage

    public init(host: Host, location: TextLocation, range: Range<Int>, sentence: Range<Int>) {
        self.host = host
        passage = TextPassage(location, range: range, sentence: sentence)
    }
}
