/// Checks quotations and passages against the archived text of their source.
///
/// Both sides fold as anchors do (see ``FoldedText``), case kept. A quotation is cut at its elision marks, and its
/// pieces are found in order, without overlap; places that cut no word are preferred.
public struct QuoteCheck: Sendable {
    private let original: [UInt8]
    private let text: FoldedText

    /// - Parameter archivedText: all of it, as plain text.
    public init(archivedText: String) {
        self.init(utf8: Array(archivedText.utf8))
    }

    /// - Parameter archivedText: all of it, as plain text in well-formed UTF-8.
    public init(utf8 archivedText: [UInt8]) {
        original = archivedText
        text = FoldedText(utf8: archivedText)
    }

    /// Finds a quotation, or says how it differs. Linear in the text, save for words that are not there: those
    /// cost as ``AnchorIndex/resolve(_:)`` says.
    public func check(_ quote: String) -> QuoteResult {
        let parsed = QuotePieces(quote)
        let pieces = parsed.pieces
        if pieces.isEmpty { return .empty }
        if let ranges = inOrder(pieces) { return .found(found(ranges, parsed)) }
        if let ranges = looselyInOrder(pieces) {
            return .differsOnly(differences(pieces, ranges), found(ranges, parsed))
        }
        let unended = pieces.map(Self.withoutFinalPunctuation)
        if unended != pieces, let ranges = looselyInOrder(unended) {
            return .differsOnly(differences(unended, ranges).union(.finalPunctuation), found(ranges, parsed))
        }
        return explain(parsed)
    }

    // MARK: The words as they stand

    private func inOrder(_ pieces: [[UInt8]]) -> [Range<Int>]? {
        inOrder(pieces, cuttingWords: false) ?? inOrder(pieces, cuttingWords: true)
    }

    /// The first place of each piece after the one before it.
    private func inOrder(_ pieces: [[UInt8]], cuttingWords: Bool) -> [Range<Int>]? {
        var ranges: [Range<Int>] = []
        for piece in pieces {
            guard let range = place(of: piece, from: ranges.last?.upperBound ?? 0, cuttingWords: cuttingWords) else {
                return nil
            }
            ranges.append(range)
        }
        return ranges
    }

    private func place(of piece: [UInt8], from start: Int, cuttingWords: Bool) -> Range<Int>? {
        ExactSearch(piece).first(in: text.utf8, from: start) { range in
            if text.splitsCharacter(range.lowerBound) || text.splitsCharacter(range.upperBound) { return false }
            return cuttingWords || !text.cutsWord(range)
        }
    }

    private func stands(_ piece: [UInt8]) -> Bool {
        place(of: piece, from: 0, cuttingWords: true) != nil
    }

    private func found(_ ranges: [Range<Int>], _ quote: QuotePieces) -> FoundQuote {
        FoundQuote(
            pieces: ranges.map { text.occurrence(block: 0, folded: $0) },
            startsMidSentence: !quote.startsWithElision
                && !text.mayStartSentence(ranges[0].lowerBound, original: original),
            endsMidSentence: !quote.endsWithElision
                && !text.mayEndSentence(ranges[ranges.count - 1].upperBound, original: original))
    }

    // MARK: The same but for case, white space and quotes

    /// Words are not cut here, for without white space chance would find words in others.
    private func looselyInOrder(_ pieces: [[UInt8]]) -> [Range<Int>]? {
        let loose = LooseText(text.utf8)
        var places: [Range<Int>] = []
        for piece in pieces {
            let search = ExactSearch(LooseText(piece).utf8)
            guard
                let place = search.first(
                    in: loose.utf8, from: places.last?.upperBound ?? 0, where: { !text.cutsWord(folded($0, in: loose)) }
                )
            else { return nil }
            places.append(place)
        }
        return places.map { folded($0, in: loose) }
    }

    private func folded(_ range: Range<Int>, in loose: LooseText) -> Range<Int> {
        let last = loose.origins[range.upperBound - 1]
        return loose.origins[range.lowerBound]..<(last + (text.utf8.scalar(at: last)?.length ?? 1))
    }

    private func differences(_ pieces: [[UInt8]], _ ranges: [Range<Int>]) -> QuoteDifferences {
        zip(pieces, ranges).reduce([]) { $0.union(.init($1.0, Array(text.utf8[$1.1]))) }
    }

    private static func withoutFinalPunctuation(_ piece: [UInt8]) -> [UInt8] {
        guard let last = piece.last, ".,;:!?".utf8.contains(last) else { return piece }
        return piece.dropLast()
    }

    // MARK: Other words

    /// Says what is wrong with a quotation that is not there as it stands.
    private func explain(_ quote: QuotePieces) -> QuoteResult {
        let gaps = UnmarkedGaps(text)
        var ranges: [Range<Int>] = []
        var firstGap: Int?
        for (index, piece) in quote.pieces.enumerated() {
            let start = ranges.last?.upperBound ?? 0
            if let range = place(of: piece, from: start, cuttingWords: false) {
                ranges.append(range)
            } else if let stretches = gaps.stretches(of: piece, from: start) {
                ranges += stretches
                firstGap = firstGap ?? index
            } else {
                return explain(index, of: quote)
            }
        }
        let found = found(ranges, quote)
        return firstGap.map { .unmarkedElision(piece: $0, found: found) } ?? .found(found)
    }

    private func explain(_ index: Int, of quote: QuotePieces) -> QuoteResult {
        let piece = quote.pieces[index]
        if stands(piece) { return .outOfOrder(piece: index) }
        let parts = QuotePieces.parts(of: piece, longest: ApproximateSearch.longestPattern)
        guard let altered = parts.first(where: { !stands($0) }) else {
            // Every part stands there, but not one after the other.
            guard let ranges = inOrder(parts) else { return .outOfOrder(piece: index) }
            return .unmarkedElision(piece: index, found: found(ranges, quote))
        }
        guard let nearest = ApproximateSearch(altered).nearest(in: [text]) else { return .missing(piece: index) }
        let archived = FoldedText(utf8: Array(original[nearest.occurrence.range])).utf8
        return .altered(piece: index, nearest: nearest, changes: WordChanges.between(altered, archived))
    }
}
