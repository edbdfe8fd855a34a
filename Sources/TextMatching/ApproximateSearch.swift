/// Finds the text most like a pattern, by edit distance over Unicode scalars.
struct ApproximateSearch {
    /// How much of the pattern is looked for. The rest of a longer one adds time and hardly any certainty; the
    /// result then covers this much.
    static let longestPattern = 512

    private let pattern: [Unicode.Scalar]
    private let column: EditDistanceColumn
    private let startsWithWord: Bool
    private let endsWithWord: Bool

    /// - Parameter pattern: folded text, well-formed UTF-8, not empty.
    init(_ pattern: [UInt8]) {
        self.pattern = pattern.firstScalars(Self.longestPattern, from: 0)
        column = EditDistanceColumn(self.pattern, start: .anywhere)
        startsWithWord = self.pattern.first?.isWordConstituent ?? false
        endsWithWord = self.pattern.last?.isWordConstituent ?? false
    }

    /// The least distant stretch of any block; of equally distant ones the first. `nil` when nothing is at least
    /// half like the pattern.
    ///
    /// Where the pattern starts or ends with a whole word, so does the result.
    func nearest(in blocks: [FoldedText]) -> NearestText? {
        var best = pattern.count / 2 + 1
        var place: FoldedPlace?
        for (index, block) in blocks.enumerated() {
            guard let end = nearestEnd(in: block.utf8, below: best) else { continue }
            best = end.distance
            place = FoldedPlace(block: index, range: start(of: end, in: block.utf8)..<end.position)
        }
        guard let place else { return nil }
        return trimmedToWords(place, in: blocks[place.block])
    }

    private struct End {
        let position: Int
        let distance: Int
    }

    /// Where the first of the least distant matches below `limit` ends.
    private func nearestEnd(in text: [UInt8], below limit: Int) -> End? {
        var column = column
        var nearest: End?
        var least = limit
        var position = 0
        while position < text.count, let (scalar, length) = text.scalar(at: position) {
            position += length
            column.step(scalar)
            if column.distance < least {
                least = column.distance
                nearest = End(position: position, distance: least)
            }
        }
        return nearest
    }

    /// Where the match that ends at `end` starts: of several starts, the one that makes it most nearly as long as
    /// the pattern.
    private func start(of end: End, in text: [UInt8]) -> Int {
        var column = EditDistanceColumn(pattern.reversed(), start: .atStart)
        var position = end.position
        var start = position
        var length = 0
        var leastMisfit = Int.max
        while length < pattern.count + end.distance, let (scalar, bytes) = text.scalar(before: position) {
            position -= bytes
            length += 1
            column.step(scalar)
            let misfit = abs(length - pattern.count)
            if column.distance == end.distance, misfit < leastMisfit {
                leastMisfit = misfit
                start = position
            }
        }
        return start
    }

    /// Moves each edge that cuts a word to the word's nearer side by distance, outwards where that is equal.
    private func trimmedToWords(_ place: FoldedPlace, in block: FoldedText) -> NearestText {
        let starts = startsWithWord ? block.wordEdges(around: place.range.lowerBound) : [place.range.lowerBound]
        let ends = endsWithWord ? block.wordEdges(around: place.range.upperBound).reversed() : [place.range.upperBound]
        var nearest: (range: Range<Int>, distance: Int, length: Int)?
        for start in starts {
            for end in ends where start < end {
                let scalars = block.utf8.scalars(in: start..<end)
                let distance = editDistance(pattern, scalars)
                if distance < nearest?.distance ?? .max { nearest = (start..<end, distance, scalars.count) }
            }
        }
        let result = nearest ?? (place.range, pattern.count, pattern.count)
        return NearestText(
            occurrence: block.occurrence(block: place.block, folded: result.range), distance: result.distance,
            similarity: 1 - Double(result.distance) / Double(max(result.length, pattern.count)))
    }
}

extension FoldedText {
    /// How far from a cut an edge is looked for: no word is longer.
    private static let longestWord = 64

    /// `position` itself when it cuts no word, else the word's start and end, ascending.
    fileprivate func wordEdges(around position: Int) -> [Int] {
        guard isInsideWord(position) else { return [position] }
        var start = position
        var end = position
        for _ in 0..<Self.longestWord where isInsideWord(start) { start -= utf8.scalar(before: start)?.length ?? 0 }
        for _ in 0..<Self.longestWord where isInsideWord(end) { end += utf8.scalar(at: end)?.length ?? 0 }
        return [start, end]
    }
}
