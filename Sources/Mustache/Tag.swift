/// What stands between two delimiters. Ranges are bytes of the template, without white space at their ends.
enum Tag {
    case variable(Range<Int>, isRaw: Bool)
    case open(Range<Int>, isInverted: Bool)
    case close(Range<Int>)
    case partial(Range<Int>)
    case delimiters(Range<Int>)
    case comment
    /// `{{<name}}`
    case parent
    /// `{{$name}}`
    case block
    /// Another tag begins before this one has ended with `closer`.
    case brokenOff(closer: String)
    /// Nothing closes it.
    case unclosed
}

extension Scanner {
    /// Reads the tag that begins at `start` and passes it: all of it, or up to the tag that breaks it off.
    mutating func readTag(at start: Int) -> Tag {
        let inside = start + openDelimiter.count
        let sign = inside < bytes.count ? bytes[inside] : 0
        switch sign {
        case UInt8(ascii: "!"): return readComment(from: inside + 1)
        case UInt8(ascii: "="): return readDelimiters(from: inside + 1)
        case UInt8(ascii: "{"):
            return readName(from: inside + 1, to: [UInt8(ascii: "}")] + closeDelimiter) { .variable($0, isRaw: true) }
        case UInt8(ascii: "&"): return readName(from: inside + 1) { .variable($0, isRaw: true) }
        case UInt8(ascii: "#"): return readName(from: inside + 1) { .open($0, isInverted: false) }
        case UInt8(ascii: "^"): return readName(from: inside + 1) { .open($0, isInverted: true) }
        case UInt8(ascii: "/"): return readName(from: inside + 1) { .close($0) }
        case UInt8(ascii: ">"): return readName(from: inside + 1) { .partial($0) }
        case UInt8(ascii: "<"): return readName(from: inside + 1) { _ in .parent }
        case UInt8(ascii: "$"): return readName(from: inside + 1) { _ in .block }
        default: return readName(from: inside) { .variable($0, isRaw: false) }
        }
    }

    /// Reads what is left of a tag with a name in it.
    private mutating func readName(
        from content: Int, to closer: [UInt8]? = nil, _ tag: (Range<Int>) -> Tag
    ) -> Tag {
        let closer = closer ?? closeDelimiter
        switch findEnd(closer, from: content) {
        case .found(let end):
            position = end + closer.count
            return tag(trimmed(content..<end))
        case .anotherTag(let next):
            position = next
            return .brokenOff(closer: String(decoding: closer, as: UTF8.self))
        case .missing:
            return .unclosed
        }
    }

    /// Reads what is left of a comment, in which other tags may stand.
    private mutating func readComment(from content: Int) -> Tag {
        guard let end = find(closeDelimiter, from: content) else { return .unclosed }
        position = end + closeDelimiter.count
        return .comment
    }

    /// Reads what is left of `{{=<% %>=}}`. The delimiters it names may be those in force.
    private mutating func readDelimiters(from content: Int) -> Tag {
        let closer = [UInt8(ascii: "=")] + closeDelimiter
        let farthest = content + 4 * TemplateLimits.delimiterLength
        guard let end = find(closer, from: content, before: farthest) else {
            // Without the `=` at its end it names no delimiters, which the parser reports.
            return readName(from: content) { .delimiters($0.lowerBound..<$0.lowerBound) }
        }
        position = end + closer.count
        return .delimiters(trimmed(content..<end))
    }
}
