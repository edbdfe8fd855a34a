/// Finds the sentence around some words of a text.
///
/// Own code because neither the standard library nor cmark splits sentences; ICU would bring a locale.
/// A sentence ends at `.`, `!`, `?`, `…` or another script's like, with any closing quotes and brackets behind it,
/// before white space and anything but a lower-case word; not after an initial or one of the usual abbreviations
/// (`Abbreviations`). The ideographic full stop and its like end one wherever they stand.
public struct Sentences: Sendable {
    private let text: [Unicode.Scalar]
    /// The UTF-8 offset of each scalar, and of the end.
    private let offsets: [Int]
    /// The UTF-8 offset at which each sentence starts, white space before it perhaps counted.
    private let starts: [Int]

    /// Splits `text` once, for any number of questions; linear.
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

    /// The sentences that `range` touches, without white space at the edges, as UTF-8 offsets. An empty range
    /// touches the sentence that it stands in.
    public func around(_ range: Range<Int>) -> Range<Int> {
        let first = max(1, starts.partitionPoint { offsets[$0] <= range.lowerBound }) - 1
        let end = max(range.upperBound, range.lowerBound + 1)
        let next = starts.partitionPoint { offsets[$0] < end }
        var lower = starts[first]
        var upper = next < starts.count ? starts[next] : text.count
        while lower < upper, text[lower].properties.isWhitespace { lower += 1 }
        while upper > lower, text[upper - 1].properties.isWhitespace { upper -= 1 }
        return offsets[lower]..<offsets[upper]
    }

    private static func boundaries(in text: [Unicode.Scalar]) -> [Int] {
        var starts = [0]
        var position = 0
        while position < text.count {
            let scalar = text[position]
            position += 1
            guard let stop = Stop(scalar) else { continue }
            let first = position - 1
            while position < text.count, Stop(text[position]) != nil || text[position].isClosing { position += 1 }
            if stop == .ideographic {
                starts.append(position)
                continue
            }
            var next = position
            while next < text.count, text[next].properties.isWhitespace { next += 1 }
            guard next > position, next < text.count, !startsLowerCase(text[next...]) else { continue }
            if scalar == ".", position == first + 1,
                Abbreviations.end(text[..<first], before: text[next])
            {
                continue
            }
            starts.append(next)
            position = next
        }
        return starts
    }

    /// Whether a word in lower case comes next, perhaps behind an opening quote or bracket.
    private static func startsLowerCase(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.first { !$0.isOpening }?.properties.isLowercase == true
    }
}

/// A mark at which a sentence may end.
private enum Stop {
    /// Ends one only before white space.
    case spaced
    /// Ends one wherever it stands.
    case ideographic

    init?(_ scalar: Unicode.Scalar) {
        switch scalar {
        case ".", "!", "?", "…", "‼", "⁇", "⁈", "⁉": self = .spaced
        // Arabic and Urdu, Devanagari, Armenian, Ethiopic.
        case "؟", "۔", "।", "॥", "։", "።", "፧": self = .spaced
        case "。", "！", "？", "｡": self = .ideographic
        default: return nil
        }
    }
}

extension Unicode.Scalar {
    /// Closing quotes and brackets, and marks of direction, which show nothing.
    fileprivate var isClosing: Bool {
        switch properties.generalCategory {
        case .closePunctuation, .finalPunctuation, .format: true
        default: self == "\"" || self == "'"
        }
    }

    fileprivate var isOpening: Bool {
        switch properties.generalCategory {
        case .openPunctuation, .initialPunctuation, .format: true
        default: self == "\"" || self == "'"
        }
    }
}
