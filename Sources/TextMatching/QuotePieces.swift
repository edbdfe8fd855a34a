/// A quotation cut at its elision marks: `[…]` or `[...]`, with or without spaces inside the brackets.
struct QuotePieces {
    /// The folded pieces without white space at their edges; none is empty.
    private(set) var pieces: [[UInt8]] = []
    private(set) var startsWithElision = false
    private(set) var endsWithElision = false

    init(_ quote: String) {
        let text = FoldedText(quote).trimmedUTF8
        var start = 0
        var index = 0
        while index < text.count {
            if let end = Self.endOfElision(in: text, at: index) {
                if pieces.isEmpty, Self.trimmed(text[start..<index]).isEmpty { startsWithElision = true }
                add(text[start..<index])
                start = end
                index = end
            } else {
                index += 1
            }
        }
        endsWithElision = start > 0 && Self.trimmed(text[start...]).isEmpty
        add(text[start...])
    }

    private mutating func add(_ text: ArraySlice<UInt8>) {
        let piece = Self.trimmed(text)
        if !piece.isEmpty { pieces.append(Array(piece)) }
    }

    /// A piece in parts of at most `longest` scalars each, cut between words; a longer word is a part of its own.
    static func parts(of piece: [UInt8], longest: Int) -> [[UInt8]] {
        var parts: [[UInt8]] = []
        var scalars = 0
        for word in piece.split(separator: 0x20) {
            let length = word.count { $0 & 0xC0 != 0x80 }
            if let last = parts.indices.last, scalars + 1 + length <= longest {
                parts[last].append(0x20)
                parts[last] += word
                scalars += 1 + length
            } else {
                parts.append(Array(word))
                scalars = length
            }
        }
        return parts
    }

    private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text = text
        if text.first == 0x20 { text.removeFirst() }
        if text.last == 0x20 { text.removeLast() }
        return text
    }

    /// The end of the elision mark that starts at `start`, if one does.
    private static func endOfElision(in text: [UInt8], at start: Int) -> Int? {
        guard text[start] == UInt8(ascii: "[") else { return nil }
        var dots = 0
        var index = start + 1
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "]"): return dots >= 3 ? index + 1 : nil
            case UInt8(ascii: "."):
                dots += 1
                index += 1
            case 0x20: index += 1
            case 0xE2:
                guard text[index...].starts(with: "…".utf8) else { return nil }
                dots += 3
                index += 3
            default: return nil
            }
        }
        return nil
    }
}
