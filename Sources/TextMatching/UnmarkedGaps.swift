/// Finds words that stand in a text in order, but with others between them.
struct UnmarkedGaps {
    /// How many bytes may have been left out in one place, for the rest to count as one quotation.
    private static let longestGap = 1000
    /// How many places of the first words are tried.
    private static let triedBeginnings = 50
    /// How many stretches there may be: more gaps are another text.
    private static let mostStretches = 8

    private let text: FoldedText

    init(_ text: FoldedText) {
        self.text = text
    }

    /// The stretches in which a piece stands from `start` on, each as long as can be and of two words or stops on
    /// average at least; `nil` when it does not.
    func stretches(of piece: [UInt8], from start: Int) -> [Range<Int>]? {
        let tokens = Self.tokens(of: piece)
        guard tokens.count > 2,
            let beginning = longestBeginning(of: tokens[...], in: piece, within: start..<text.utf8.count)
        else { return nil }
        for place in beginning.places.prefix(Self.triedBeginnings) {
            var stretches = [place]
            var rest = tokens[beginning.count...]
            while let last = stretches.last, !rest.isEmpty, stretches.count < min(tokens.count / 2, Self.mostStretches)
            {
                let window = last.upperBound..<min(last.upperBound + Self.longestGap, text.utf8.count)
                guard let next = longestBeginning(of: rest, in: piece, within: window), let place = next.places.first
                else { break }
                stretches.append(place)
                rest = rest.dropFirst(next.count)
            }
            if rest.isEmpty { return stretches }
        }
        return nil
    }

    /// Words, and the stops that follow them.
    private static func tokens(of piece: [UInt8]) -> [Range<Int>] {
        var tokens: [Range<Int>] = []
        var start = 0
        for index in piece.indices {
            let isSpace = piece[index] == 0x20
            let isStop = ".,;:!?)".utf8.contains(piece[index]) && (index + 1 == piece.count || piece[index + 1] == 0x20)
            guard isSpace || isStop else { continue }
            if start < index { tokens.append(start..<index) }
            start = isSpace ? index + 1 : index
        }
        if start < piece.count { tokens.append(start..<piece.count) }
        return tokens
    }

    /// The most tokens of a beginning that stand in a range of the text, and where. By bisection: where a beginning
    /// stands, so does each shorter one.
    private func longestBeginning(
        of tokens: ArraySlice<Range<Int>>, in piece: [UInt8], within range: Range<Int>
    ) -> (count: Int, places: [Range<Int>])? {
        guard let first = tokens.first else { return nil }
        let slice = Array(text.utf8[range])
        var longest: (count: Int, places: [Range<Int>])?
        var low = 1
        var high = tokens.count
        while low <= high {
            let middle = (low + high) / 2
            let end = tokens[tokens.startIndex + middle - 1].upperBound
            guard end - first.lowerBound <= slice.count else {
                high = middle - 1
                continue
            }
            let beginning = Array(piece[first.lowerBound..<end])
            let places = ExactSearch(beginning).starts(in: slice)
                .map { ($0 + range.lowerBound)..<($0 + range.lowerBound + beginning.count) }
                .filter { !text.cutsWord($0) }
            if places.isEmpty {
                high = middle - 1
            } else {
                longest = (middle, places)
                low = middle + 1
            }
        }
        return longest
    }
}
