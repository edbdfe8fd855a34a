import CCmark

/// How far the reading of a block's content has come.
struct InlineWalk {
    /// An inline that holds inlines, begun and not ended.
    struct Open {
        var kind: Node.Kind
        /// Its node in the builder; none inside an image.
        var node: Int
        /// What emphasis is written with, `<` for an autolink.
        var delimiter: UInt8 = 0
        /// For links and images.
        var link = 0
        /// Where it begins in the content.
        var start = 0
        /// Where the text between its brackets begins in the content, in the block's text and in
        /// the alternative text.
        var inner = 0
        var text = 0
        var alternative = 0
    }

    let content: Bytes
    /// The next byte of the content.
    var position: Int
    /// The number of the text block.
    let block: Int
    var open: [Open] = []
    /// The alternative text of the outermost image that is open.
    var alternative: [UInt8] = []
    private(set) var imageDepth = 0
    private(set) var linkDepth = 0
    var strikethrough = Strikethrough()
    /// Whether the content is not looked at: libcmark's tree alone is read.
    var isBlind = false
    /// How many bytes of the first text have been read as a task's marker.
    var bytesToSkip = 0

    init(content: Bytes, position: Int, block: Int) {
        self.content = content
        self.position = position
        self.block = block
    }

    mutating func restart(at start: Int) {
        position = start
        open.removeAll()
        alternative.removeAll()
        imageDepth = 0
        linkDepth = 0
        bytesToSkip = 0
        strikethrough = Strikethrough()
    }

    var isInsideImage: Bool { imageDepth > 0 }
    var isInsideLink: Bool { linkDepth > 0 }
    var isInsideAutolink: Bool { open.last?.delimiter == ASCII.less }

    mutating func count(_ kind: Node.Kind, by step: Int) {
        if kind == .image { imageDepth += step } else { linkDepth += step }
    }

    @inline(__always) func byte(_ position: Int) -> UInt8 {
        position < content.count ? content[position] : 0
    }

    /// Whether the content goes on with these bytes.
    func starts(with literal: Bytes) -> Bool { content.has(literal, at: position) }

    /// Moves past a code span. Returns where its text stands, without the space that may be
    /// stripped on both sides; nil if the text is not that of libcmark.
    mutating func skipCode(_ literal: Bytes) -> Range<Int>? {
        var start = position
        while byte(start) == ASCII.backtick { start += 1 }
        let width = start - position
        guard width > 0 else { return nil }
        var end = start
        while true {
            while end < content.count, content[end] != ASCII.backtick { end += 1 }
            guard end < content.count else { return nil }
            var after = end
            while byte(after) == ASCII.backtick { after += 1 }
            if after - end == width {
                position = after
                break
            }
            end = after
        }
        let stripped = (end - start - literal.count) / 2
        guard stripped == 0 || stripped == 1, start + stripped + literal.count + stripped == end else { return nil }
        let text = start + stripped..<end - stripped
        for (offset, byte) in literal.enumerated() {
            let written = content[text.lowerBound + offset]
            guard written == byte || written == ASCII.newline && byte == ASCII.space else { return nil }
        }
        return text
    }

    /// Moves past a line ending with the white space around it. Returns where it stands.
    mutating func skipBreak() -> Int? {
        if byte(position) == ASCII.backslash, byte(position + 1) == ASCII.newline {
            position += 2
            return position - 1
        }
        var end = position
        while end < content.count, content[end] != ASCII.newline, content[end].isMarkdownSpace { end += 1 }
        guard byte(end) == ASCII.newline else { return nil }
        position = end + 1
        while position < content.count, content[position].isSpaceOrTab { position += 1 }
        return end
    }

    /// Moves past `[ ]` or `[x]` and the white space after it if the block begins so.
    mutating func skipTaskMarker(_ first: CmarkNode, flags: inout Node.Flags) {
        guard first.type == CMARK_NODE_TEXT else { return }
        let literal = first.literal
        guard literal.count >= 4, starts(with: literal[slice: 0..<4]), literal[0] == ASCII.leftBracket,
            literal[2] == ASCII.rightBracket, literal[3].isSpaceOrTab
        else { return }
        switch literal[1] {
        case ASCII.space: flags.insert(.task)
        case UInt8(ascii: "x"), UInt8(ascii: "X"): flags.formUnion([.task, .done])
        default: return
        }
        var end = 4
        while end < literal.count, literal[end].isSpaceOrTab, byte(position + end) == literal[end] { end += 1 }
        position += end
        bytesToSkip = end
    }
}
