/// Finds the sentence around some words of a text.
///
/// Own code because neither the standard library nor cmark splits sentences; ICU would bring a locale.
/// A sentence ends at `.`, `!`, `?`, `…` or another script's like, with any closing quotes and brackets behind it,
/// before white space and anything but a lower-case word; not after an initial or one of the usual abbreviations
/// (`Abbreviations`). The ideographic full stop and its like end one wherever they stand.
public struct Sentences: Sendable {
    private let text: ScalarText
    /// The offset at which each sentence starts, white space before it perhaps counted.
    private let starts: [Int]

    /// Splits `text` once, for any number of questions; linear.
    public init(_ text: String) { self.init(utf8: Array(text.utf8)[...]) }

    /// Splits well-formed UTF-8; offsets count from its start.
    public init(utf8: ArraySlice<UInt8>) {
        text = ScalarText(utf8)
        starts = Self.boundaries(in: text)
    }

    /// The sentences that `range` touches, without white space at the edges, as UTF-8 offsets. An empty range
    /// touches the sentence that it stands in.
    public func around(_ range: Range<Int>) -> Range<Int> {
        let first = max(1, starts.partitionPoint { $0 <= range.lowerBound }) - 1
        let end = max(range.upperBound, range.lowerBound + 1)
        let next = starts.partitionPoint { $0 < end }
        var lower = starts[first]
        var upper = next < starts.count ? starts[next] : text.count
        while lower < upper {
            let (scalar, width) = text.scalar(at: lower)
            guard scalar.isSpace else { break }
            lower += width
        }
        while upper > lower {
            let (scalar, width) = text.scalar(before: upper)
            guard scalar.isSpace else { break }
            upper -= width
        }
        return lower..<upper
    }

    private static func boundaries(in text: ScalarText) -> [Int] {
        var starts = [0]
        var position = 0
        while position < text.count {
            let first = position
            let (scalar, width) = text.scalar(at: position)
            position += width
            guard let stop = Stop(scalar) else { continue }
            position = text.end(from: position) { Stop($0) != nil || $0.isClosing }
            if stop == .ideographic {
                starts.append(position)
                continue
            }
            let next = text.end(from: position, while: \.isSpace)
            guard next > position, next < text.count, !startsLowerCase(text, from: next) else { continue }
            if scalar == ".", position == first + 1,
                Abbreviations.end(text, at: first, before: text.scalar(at: next).scalar)
            {
                continue
            }
            starts.append(next)
            position = next
        }
        return starts
    }

    /// Whether a word in lower case comes next, perhaps behind an opening quote or bracket.
    private static func startsLowerCase(_ text: ScalarText, from position: Int) -> Bool {
        let word = text.end(from: position, while: \.isOpening)
        return word < text.count && text.scalar(at: word).scalar.isLowerCase
    }
}

/// A mark at which a sentence may end.
private enum Stop {
    /// Ends one only before white space.
    case spaced
    /// Ends one wherever it stands.
    case ideographic

    init?(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            guard scalar == "." || scalar == "!" || scalar == "?" else { return nil }
            self = .spaced
            return
        }
        switch scalar {
        case "…", "‼", "⁇", "⁈", "⁉": self = .spaced
        // Arabic and Urdu, Devanagari, Armenian, Ethiopic.
        case "؟", "۔", "।", "॥", "։", "።", "፧": self = .spaced
        case "。", "！", "？", "｡": self = .ideographic
        default: return nil
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isSpace: Bool {
        isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
    }

    fileprivate var isLowerCase: Bool { isASCII ? (0x61...0x7A).contains(value) : properties.isLowercase }

    /// Closing quotes and brackets, and marks of direction, which show nothing.
    fileprivate var isClosing: Bool {
        if isASCII { return self == ")" || self == "]" || self == "}" || self == "\"" || self == "'" }
        switch properties.generalCategory {
        case .closePunctuation, .finalPunctuation, .format: return true
        default: return false
        }
    }

    fileprivate var isOpening: Bool {
        if isASCII { return self == "(" || self == "[" || self == "{" || self == "\"" || self == "'" }
        switch properties.generalCategory {
        case .openPunctuation, .initialPunctuation, .format: return true
        default: return false
        }
    }
}
