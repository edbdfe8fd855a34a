/// The blocks of a text, folded once, in which any number of selectors are found.
///
/// Matching is that of plain text, as in the W3C model: after folding (see ``FoldedText``), case kept, within one
/// block. White space at the edges of a selector's three texts is ignored, and so is white space between the
/// words and their prefix and suffix. Words may start or end inside a longer word, which the occurrence then says.
/// An accent is never split from its letter: `e` does not match in `é`, however the accent is written.
/// Overlapping occurrences each count.
public struct AnchorIndex: Sendable {
    /// How many occurrences an ambiguous result lists at most.
    public static let reportedOccurrences = 100

    let blocks: [FoldedText]

    /// - Parameter blocks: the rendered text of each block.
    public init(blocks: [String]) {
        self.blocks = blocks.map { FoldedText($0) }
    }

    /// Finds the words of a selector. Linear in the text; where the words are lost, times the length of the words
    /// in steps of 64.
    public func resolve(_ selector: TextQuoteSelector) -> AnchorResolution {
        let exact = FoldedText(selector.exact).trimmedUTF8
        let places = places(of: exact)
        if places.isEmpty {
            return .lost(nearest: ApproximateSearch(exact).nearest(in: blocks))
        }
        let context = AnchorContext(prefix: selector.prefix, suffix: selector.suffix)
        let fitting = context.isEmpty ? places : context.filter(places, in: blocks)
        switch fitting.count {
        case 0: return .contextDiffers(nearest: context.nearest(of: places, in: blocks), total: places.count)
        case 1: return .unique(occurrence(fitting[0]))
        default:
            return .ambiguous(fitting.prefix(Self.reportedOccurrences).map(occurrence), total: fitting.count)
        }
    }

    private func places(of exact: [UInt8]) -> [FoldedPlace] {
        let search = ExactSearch(exact)
        var places: [FoldedPlace] = []
        for (index, block) in blocks.enumerated() {
            for start in search.starts(in: block.utf8) {
                let range = start..<(start + exact.count)
                if block.splitsCharacter(range.lowerBound) || block.splitsCharacter(range.upperBound) { continue }
                places.append(FoldedPlace(block: index, range: range))
            }
        }
        return places
    }

    private func occurrence(_ place: FoldedPlace) -> Occurrence {
        blocks[place.block].occurrence(block: place.block, folded: place.range)
    }
}

/// A stretch of one folded block.
struct FoldedPlace: Equatable {
    let block: Int
    let range: Range<Int>
}
