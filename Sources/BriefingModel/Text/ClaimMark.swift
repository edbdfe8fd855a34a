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
    /// The claim's number in the article, from 1, in the order in which its claims are first marked.
    public var number: Int { Int(shortNumber) }
    public var location: Location { passage.location }
    /// UTF-8 offsets in that text.
    public var range: Range<Int> { passage.range }
    /// The sentence around the words, as UTF-8 offsets in the same text.
    public var sentence: Range<Int> { passage.sentence }

    private let shortNumber: Int32
    private let passage: TextPassage

    public init(claim: Ref<Claim>, location: Location, range: Range<Int>, sentence: Range<Int>, number: Int) {
        self.claim = claim
        shortNumber = Int32(number)
        passage = TextPassage(location, range: range, sentence: sentence)
    }
}

extension ClaimMark.Location {
    /// Where the text stands in reading order: title, summary, the blocks of the body by number.
    public var position: Int32 {
        switch self {
        case .title: -2
        case .summary: -1
        case .body(let block): Int32(block)
        }
    }

    init(position: Int32) {
        switch position {
        case -2: self = .title
        case -1: self = .summary
        default: self = .body(block: Int(position))
        }
    }
}
