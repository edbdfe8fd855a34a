/// Where the words of a selector stand, or why that cannot be said.
public enum AnchorResolution: Equatable, Sendable {
    /// In exactly one place, which may be inside a longer word: see ``Occurrence/startsInsideWord``.
    case unique(Occurrence)
    /// In several places, in text order: the first ``AnchorIndex/reportedOccurrences`` of `total`.
    case ambiguous([Occurrence], total: Int)
    /// Nowhere. `nearest` is the most similar text, if any is at least half like the words.
    case lost(nearest: NearestText?)
    /// The words are there, `total` times, but nowhere between the prefix and the suffix asked for. `nearest` are
    /// the words in the surroundings most like those.
    case contextDiffers(nearest: NearContext, total: Int)
}

/// A stretch of one block.
public struct Occurrence: Hashable, Sendable {
    /// The index of the block in the list that was searched.
    public let block: Int
    /// UTF-8 byte offsets into the block as it was given.
    public let range: Range<Int>
    /// Whether a letter or digit stands directly before, as for `harm` in `charm`.
    public let startsInsideWord: Bool
    /// Whether a letter or digit stands directly after, as for `harm` in `harmless`.
    public let endsInsideWord: Bool

    public init(block: Int, range: Range<Int>, startsInsideWord: Bool = false, endsInsideWord: Bool = false) {
        self.block = block
        self.range = range
        self.startsInsideWord = startsInsideWord
        self.endsInsideWord = endsInsideWord
    }
}

/// The text most like words that were not found.
public struct NearestText: Equatable, Sendable {
    public let occurrence: Occurrence
    /// The edit distance between the folded texts, in Unicode scalars: insertions, deletions and replacements.
    public let distance: Int
    /// 1 less the distance as a share of the longer text: below 1, and hardly ever below 0.5.
    public let similarity: Double
}

/// Words that were found, but not in the surroundings asked for.
public struct NearContext: Equatable, Sendable {
    public let occurrence: Occurrence
    /// Whether the prefix stands before them (an empty one always does).
    public let prefixMatches: Bool
    /// Whether the suffix stands after them (an empty one always does).
    public let suffixMatches: Bool
    /// How like the surroundings are to those asked for: from 0 to below 1.
    public let similarity: Double
}
