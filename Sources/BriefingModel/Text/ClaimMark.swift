/// Words of an article that a claim is tied to (the match of a W3C TextQuoteSelector, or an inline link).
public struct ClaimMark: Hashable, Sendable {
    /// Which text of the article the words stand in.
    public enum Location: Hashable, Sendable {
        case title
        case summary
        /// A text block of the body, by its number.
        case body(block: Int)
    }

    public var claim: Ref<Claim>
    public var location: Location
    /// UTF-8 offsets in that text.
    public var range: Range<Int>
    /// The sentence around the words, as UTF-8 offsets in the same text.
    public var sentence: Range<Int>
    /// The claim's number in the article, from 1, in the order in which its claims are first marked.
    public var number: Int

    public init(claim: Ref<Claim>, location: Location, range: Range<Int>, sentence: Range<Int>, number: Int) {
        self.claim = claim
        self.location = location
        self.range = range
        self.sentence = sentence
        self.number = number
    }
}
