/// What an archived text says about a quotation.
public enum QuoteResult: Equatable, Sendable {
    /// The words stand there, elisions marked, pieces in order.
    case found(FoundQuote)
    /// The words stand there, but for the differences named.
    case differsOnly(QuoteDifferences, FoundQuote)
    /// The words stand there in order, but words between them were left out without a mark. The ranges of `found`
    /// are the stretches between the gaps; `piece` is the index of the first piece with a gap.
    case unmarkedElision(piece: Int, found: FoundQuote)
    /// Every piece stands there, but the one at this index does not come after the one before it.
    case outOfOrder(piece: Int)
    /// The piece at this index stands there with other words. Of a piece of more than 512 characters, `nearest` and
    /// `changes` are about the first part of at most that length that is altered.
    case altered(piece: Int, nearest: NearestText, changes: [WordChange])
    /// Nothing like the piece at this index stands there.
    case missing(piece: Int)
    /// The quotation has no words: it is empty, or elision marks alone.
    case empty
}

/// Where a quotation stands.
public struct FoundQuote: Equatable, Sendable {
    /// The pieces in order; ``Occurrence/block`` is 0. Their flags say where a word was cut.
    public let pieces: [Occurrence]
    /// Whether the first piece starts inside a sentence or a passage of direct speech, with no elision marked
    /// before it.
    public let startsMidSentence: Bool
    /// Whether the last piece ends inside a sentence or a passage of direct speech, with no elision marked after it.
    public let endsMidSentence: Bool

    public init(pieces: [Occurrence], startsMidSentence: Bool, endsMidSentence: Bool) {
        self.pieces = pieces
        self.startsMidSentence = startsMidSentence
        self.endsMidSentence = endsMidSentence
    }
}

/// In what a quotation may differ from its source and still have the same words.
public struct QuoteDifferences: OptionSet, Hashable, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// Upper and lower case.
    public static let letterCase = QuoteDifferences(rawValue: 1)
    /// White space where the other has none.
    public static let spacing = QuoteDifferences(rawValue: 2)
    /// Quotation marks and apostrophes.
    public static let quotes = QuoteDifferences(rawValue: 4)
    /// The stop or comma at the end of a piece: `done.` for `done,`.
    public static let finalPunctuation = QuoteDifferences(rawValue: 8)
}

/// Words of a quotation and the words that stand in their place. One side may be empty.
public struct WordChange: Hashable, Sendable {
    /// The quotation's words, folded.
    public let quoted: String
    /// The source's words, folded.
    public let archived: String

    public init(quoted: String, archived: String) {
        self.quoted = quoted
        self.archived = archived
    }
}
