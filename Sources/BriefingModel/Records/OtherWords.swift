/// What is told of the words of an attribution besides the quote: kept in one piece, for most have nothing of it.
public struct OtherWords<Text: Sendable>: Sendable {
    /// BCP 47 tag of the quote's language.
    public var quoteLang: Text?
    public var translation: Text?
    public var translatedBy: Text?
    /// The source's own sentence.
    public var passage: Text?
    /// The speaker's own words for how likely.
    public var wording: Text?

    public init() {}

    /// Nil where nothing is told.
    public init?(quoteLang: Text?, translation: Text?, translatedBy: Text?, passage: Text?, wording: Text?) {
        guard [quoteLang, translation, translatedBy, passage, wording].contains(where: { $0 != nil }) else {
            return nil
        }
        self.quoteLang = quoteLang
        self.translation = translation
        self.translatedBy = translatedBy
        self.passage = passage
        self.wording = wording
    }
}
