/// Words of an article that a claim is tied to (the match of a W3C TextQuoteSelector, or an inline link).
public struct ClaimMark: Hashable, Sendable {
    public var claim: Ref<Claim>
    /// The claim's number in the article, from 1, in the order in which its claims are first marked.
    public var number: Int { Int(shortNumber) }
    /// Which text of the article the words stand in.
    public var location: TextLocation { passage.location }
    /// UTF-8 offsets in that text.
    public var range: Range<Int> { passage.range }
    /// The sentence around the words, as UTF-8 offsets in the same text.
    public var sentence: Range<Int> { passage.sentence }

    private let shortNumber: Int32
    private let passage: TextPassage

    public init(claim: Ref<Claim>, location: TextLocation, range: Range<Int>, sentence: Range<Int>, number: Int) {
        self.claim = claim
        shortNumber = Int32(number)
        passage = TextPassage(location, range: range, sentence: sentence)
    }
}
