/// One pass over one file. The file is read in two ways at once: as it stands, tags and all; and beside that without
/// tags, where text runs on over them and each tag is a text of its own. Escaped tags (`&lt;b&gt;`), and tags inside
/// attribute values and comments, are left out of the second reading as well.
struct SecretScan {
    struct Match {
        let pattern: Int
        let range: Range<Int>
    }

    /// What one byte of a file means: the skeleton byte itself, or one of these.
    private enum Meaning {
        static let gap = SecretSkeleton.gap
        static let escape: UInt8 = 1
        static let tag: UInt8 = 2
        static let close: UInt8 = 3
        static let multibyte: UInt8 = 4

        /// For all 256 bytes.
        static let table: [UInt8] = (0...255).map { (byte: UInt8) in
            if byte >= 0x80 { return multibyte }
            if byte == UInt8(ascii: "<") { return tag }
            if byte == UInt8(ascii: ">") { return close }
            if EscapeDecoder.isIntroducer(UInt32(byte)) { return escape }
            return Unicode.Scalar(byte).isSecretGap ? gap : byte.asciiLowercased
        }
    }

    /// How far an escaped tag reaches at most.
    private static let longestEscapedTag = 4096

    private(set) var matches: [Match] = []
    /// Whether letters or digits after `%` or `\` were taken for part of an escape, which they may not have been.
    private(set) var hasDecodedLetters = false

    private let bytes: UnsafeBufferPointer<UInt8>
    private let patterns: [SecretPattern]
    private let filter: SecretFilter
    private let longest: Int
    private let meanings = Meaning.table
    private let decoder: EscapeDecoder
    private let decodesEscapes: Bool
    private var skeleton = SecretSkeleton.common
    private var tags: TagBounds

    private var whole: SecretLane
    private var text: SecretLane
    private var tag: SecretLane
    /// Where the tag ends that is being read; 0 outside.
    private var tagEnd = 0
    /// Where the second reading resumes at the latest after an escaped or inner tag has opened; 0 outside.
    private var escapedTagLimit = 0

    /// - Parameter rings: three, as ``SecretLane`` asks for.
    init(
        _ bytes: UnsafeBufferPointer<UInt8>, patterns: [SecretPattern], filter: SecretFilter, longest: Int,
        decodesEscapes: Bool,
        rings: [UnsafeMutableBufferPointer<UInt64>]
    ) {
        self.bytes = bytes
        self.patterns = patterns
        self.filter = filter
        self.longest = longest
        self.decodesEscapes = decodesEscapes
        decoder = EscapeDecoder(bytes: bytes, names: NamedCharacters.table)
        tags = TagBounds(bytes)
        whole = SecretLane(ring: rings[0])
        text = SecretLane(ring: rings[1])
        tag = SecretLane(ring: rings[2])
    }

    mutating func run() {
        var index = 0
        while index < bytes.count {
            if tagEnd != 0, index >= tagEnd { leaveTag() }
            if escapedTagLimit != 0, index >= escapedTagLimit { resumeAfterEscapedTag() }
            let meaning = meanings[Int(bytes[index])]
            switch meaning {
            case Meaning.gap:
                noteSeparator()
                index += 1
            case Meaning.escape:
                index = readEscape(at: index)
            case Meaning.tag:
                if tagEnd == 0 {
                    if let end = tags.end(ofTagAt: index) { enterTag(upTo: end) }
                } else if opensTag(at: index + 1) {
                    // A tag within a tag, as in `srcdoc="<p>…"` and in comments.
                    escapedTagLimit = index + Self.longestEscapedTag
                }
                noteSeparator()
                index += 1
            case Meaning.close:
                if escapedTagLimit != 0 { resumeAfterEscapedTag() }
                noteSeparator()
                index += 1
            case Meaning.multibyte:
                let (scalar, length) = bytes.scalar(at: index) ?? (Unicode.Scalar(bytes[index]), 1)
                append(scalar, from: index, to: index + length)
                index += length
            default:
                append(meaning, from: index, to: index + 1)
                index += 1
            }
        }
    }

    // MARK: Tags

    private mutating func enterTag(upTo end: Int) {
        tagEnd = end
        escapedTagLimit = 0
        tag.restart()
    }

    private mutating func leaveTag() {
        tagEnd = 0
        escapedTagLimit = 0
        text.noteTag(longest: longest)
    }

    private mutating func resumeAfterEscapedTag() {
        escapedTagLimit = 0
        if tagEnd == 0 { text.noteTag(longest: longest) } else { tag.noteTag(longest: longest) }
    }

    // MARK: Characters

    private mutating func readEscape(at index: Int) -> Int {
        guard decodesEscapes, let escape = decoder.escape(at: index) else {
            noteSeparator()
            return index + 1
        }
        if bytes[index] != UInt8(ascii: "&"), bytes[index + 1].isASCIIAlphanumeric { hasDecodedLetters = true }
        switch escape.scalar {
        case "<":
            if opensTag(at: escape.end) { escapedTagLimit = escape.end + Self.longestEscapedTag }
            noteSeparator()
        case ">":
            if escapedTagLimit != 0 { resumeAfterEscapedTag() }
            noteSeparator()
        default:
            append(escape.scalar, from: index, to: escape.end)
        }
        return escape.end
    }

    /// Whether what follows an escaped `<` may make it a tag.
    private func opensTag(at index: Int) -> Bool {
        guard index < bytes.count else { return false }
        let next = bytes[index]
        return (0x61...0x7A).contains(next | 0x20) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
            || EscapeDecoder.isIntroducer(UInt32(next))
    }

    @inline(__always)
    private mutating func noteSeparator() {
        whole.noteSeparator()
        if escapedTagLimit != 0 { return }
        if tagEnd == 0 { text.noteSeparator() } else { tag.noteSeparator() }
    }

    private mutating func append(_ scalar: Unicode.Scalar, from start: Int, to end: Int) {
        for byte in skeleton.bytes(of: scalar) {
            if byte == SecretSkeleton.gap { noteSeparator() } else { append(byte, from: start, to: end) }
        }
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8, from start: Int, to end: Int) {
        whole.append(byte, at: start)
        if filter.mayEnd(whole.low) { check(whole, end: end) }
        if escapedTagLimit != 0 { return }
        if tagEnd == 0 {
            text.append(byte, at: start)
            if text.isApart, filter.mayEnd(text.low) { check(text, end: end) }
        } else {
            tag.append(byte, at: start)
            if tag.isApart, filter.mayEnd(tag.low) { check(tag, end: end) }
        }
    }

    // MARK: Matches

    private mutating func check(_ lane: SecretLane, end: Int) {
        for index in filter.candidates(lane.low, lane.high) {
            guard let start = lane.start(of: patterns[index]) else { continue }
            if patterns[index].standsAlone, continuesWord(at: end) { continue }
            matches.append(Match(pattern: index, range: start..<end))
        }
    }

    private func continuesWord(at index: Int) -> Bool {
        guard index < bytes.count else { return false }
        return bytes.scalar(at: index)?.scalar.isWordConstituent ?? true
    }
}
