/// Finds the sentence around some words of a text.
///
/// Own code because neither the standard library nor cmark splits sentences; ICU would bring a locale.
/// A sentence ends at `.`, `!`, `?` or `…`, with any closing quotes and brackets behind it, before white space
/// and anything but a lower-case letter; not after an initial or one of the usual abbreviations. The ideographic
/// full stop and its like end one wherever they stand.
public struct Sentences: Sendable {
    private let text: [Unicode.Scalar]
    private let offsets: [Int]
    private let starts: [Int]

    /// Splits `text` once, for any number of questions.
    public init(_ text: String) {
        var scalars: [Unicode.Scalar] = []
        var offsets: [Int] = []
        var offset = 0
        for scalar in text.unicodeScalars {
            scalars.append(scalar)
            offsets.append(offset)
            offset += UTF8.width(scalar)
        }
        offsets.append(offset)
        self.text = scalars
        self.offsets = offsets
        starts = Self.boundaries(in: scalars)
    }

    /// The sentences that `range` touches, without white space at the edges, as UTF-8 offsets.
    public func around(_ range: Range<Int>) -> Range<Int> {
        let first = starts.last { offsets[$0] <= range.lowerBound } ?? 0
        let next = starts.first { offsets[$0] >= max(range.upperBound, range.lowerBound + 1) } ?? text.count
        var lower = first
        var upper = max(next, first)
        while lower < upper, text[lower].properties.isWhitespace { lower += 1 }
        while upper > lower, text[upper - 1].properties.isWhitespace { upper -= 1 }
        return offsets[lower]..<offsets[upper]
    }

    private static let abbreviations: Set<String> = [
        "adm", "brig", "capt", "cmdr", "col", "cpl", "dr", "fr", "gen", "gov", "hon", "jr", "lt", "maj", "mr",
        "mrs", "ms", "mx", "no", "prof", "rep", "rev", "sen", "sgt", "sr", "st", "vs",
    ]

    private static func boundaries(in text: [Unicode.Scalar]) -> [Int] {
        var starts = [0]
        var position = 0
        while position < text.count {
            let scalar = text[position]
            position += 1
            if "。！？".unicodeScalars.contains(scalar) {
                while position < text.count, isClosing(text[position]) { position += 1 }
                starts.append(position)
                continue
            }
            guard ".!?…".unicodeScalars.contains(scalar) else { continue }
            let stop = position - 1
            while position < text.count, isClosing(text[position]) || ".!?…".unicodeScalars.contains(text[position]) {
                position += 1
            }
            guard position < text.count, text[position].properties.isWhitespace else { continue }
            var next = position
            while next < text.count, text[next].properties.isWhitespace { next += 1 }
            guard next < text.count, !text[next].properties.isLowercase else { continue }
            if scalar == ".", endsInAbbreviation(text, before: stop) { continue }
            starts.append(next)
            position = next
        }
        return starts
    }

    private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .closePunctuation, .finalPunctuation: true
        default: scalar == "\"" || scalar == "'"
        }
    }

    private static func endsInAbbreviation(_ text: [Unicode.Scalar], before stop: Int) -> Bool {
        var start = stop
        while start > 0, text[start - 1].properties.isAlphabetic { start -= 1 }
        let word = String(String.UnicodeScalarView(text[start..<stop]))
        // One capital letter is an initial, as in "J. Smith" or "U.S."
        if stop - start == 1, text[start].properties.isUppercase { return true }
        return abbreviations.contains(word.lowercased())
    }
}
