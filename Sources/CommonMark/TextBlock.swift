/// A block that directly holds text: a paragraph, a heading, a table's cell or a code block.
///
/// Its text is what a reader sees: the characters of text and code joined, escapes and character
/// references resolved, each soft or hard line break one `\n`. Images, raw HTML and footnote
/// references contribute nothing.
public struct TextBlock: DocumentItem {
    public enum Kind: UInt8, Sendable {
        case paragraph, heading, tableCell, codeBlock
    }

    let part: Part
    public init(_ part: Part) { self.part = part }
    private var record: Storage.TextBlockRecord { part.storage.textBlocks[part.number] }

    /// Its index in ``Document/textBlocks``.
    public var number: Int { part.number }

    public var kind: Kind { record.kind }

    /// Whether it is part of a footnote.
    public var isInFootnote: Bool { record.isInFootnote }

    /// Its place in the file: from its first byte, markup such as `#` included, to the end of its last
    /// line without the line ending; for a table's cell, the cell without the white space around it.
    public var range: Range<Int> { record.source.range }

    /// Its text in UTF-8. Offsets into the text count from `utf8.startIndex`.
    public var utf8: ArraySlice<UInt8> { part.storage.text[record.text.range] }

    /// How many bytes its text has.
    public var count: Int { Int(record.text.end - record.text.start) }

    public var text: String { String(decoding: utf8, as: UTF8.self) }

    /// The `id` its element has when ``RenderingOptions/blockIDs`` is on: a heading's slug,
    /// else `p:` and ``number`` + 1.
    public var fragment: String {
        part.storage.slug(ofTextBlock: part.number) ?? "p:\(part.number + 1)"
    }

    /// Whether its text was found in the file byte by byte. If not (no input is known for which
    /// this is so), every place in it is the whole block's.
    public var isLocated: Bool { record.isLocated }

    /// The place in the file of a piece of its text, from the first byte of the piece to its last,
    /// with the markup between the two and without that around them. Of an empty piece, the empty
    /// place before the byte that follows it.
    /// - Parameter piece: byte offsets into the text, from 0 to ``count``.
    public func source(of piece: Range<Int>) -> Range<Int> {
        precondition(piece.lowerBound >= 0 && piece.upperBound <= count, "outside of the block's text")
        return part.storage.source(ofText: piece, inBlock: part.number)
    }
}

extension TextBlock {
    /// The links and images in it.
    public var links: [Link] {
        let all = part.storage.links
        // Links are sorted by block.
        func firstIndex(notBefore block: Int) -> Int {
            var low = 0, high = all.count
            while low < high {
                let middle = (low + high) / 2
                if Int(all[middle].block) < block { low = middle + 1 } else { high = middle }
            }
            return low
        }
        let range = firstIndex(notBefore: part.number)..<firstIndex(notBefore: part.number + 1)
        return range.map { Link(Part(storage: part.storage, number: $0)) }
    }
}
