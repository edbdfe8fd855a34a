extension Reader {
    /// Reads one of libcmark's texts. Each of its bytes stands in the content as it is, or behind a
    /// backslash, or is one of those that a character reference stands for.
    mutating func readText(_ whole: Bytes, _ walk: inout InlineWalk) -> Bool {
        let literal = whole[slice: min(walk.bytesToSkip, whole.count)..<whole.count]
        walk.bytesToSkip = 0
        if walk.isBlind {
            appendUnlocated(literal, as: .text, &walk)
            return true
        }
        if walk.starts(with: literal), !TextBytes.containsSpecial(literal) {
            // Most text is just text.
            let start = UInt32(builder.text.count)
            walk.position += literal.count
            flush(walk.position - literal.count, &walk)
            closeText(from: start)
            return true
        }
        let isAutolink = walk.isInsideAutolink
        var start = UInt32(builder.text.count)
        // What has been read and not yet added to the text.
        var pending = walk.position
        var read = 0
        while read < literal.count {
            guard walk.position < walk.content.count else { return false }
            let byte = walk.content[walk.position]
            switch byte {
            case ASCII.backslash where !isAutolink && walk.byte(walk.position + 1).isASCIIPunctuation:
                guard walk.content[walk.position + 1] == literal[read] else { return false }
                flush(pending, &walk)
                append(literal[slice: read..<read + 1], from: walk.position..<walk.position + 2, &walk)
                walk.position += 2
                read += 1
                pending = walk.position

            case ASCII.ampersand:
                guard let length = readReference(literal[slice: read..<literal.count], pending, &walk)
                else { return false }
                if length > 0 {
                    read += length
                    pending = walk.position
                } else {
                    walk.position += 1
                    read += 1
                }

            case ASCII.leftBracket
            where options.footnotes && !isAutolink && walk.byte(walk.position + 1) == ASCII.caret:
                guard literal[read] == byte else { return false }
                if let reference = footnoteReference(literal[slice: read..<literal.count], walk) {
                    flush(pending, &walk)
                    closeText(from: start)
                    start = UInt32(builder.text.count)
                    builder.open(Node(kind: .footnoteReference, a: UInt32(reference.definition)))
                    walk.position += reference.length
                    read += reference.length
                    pending = walk.position
                } else {
                    walk.position += 1
                    read += 1
                }

            case ASCII.tilde where options.strikethrough && !isAutolink && !walk.isInsideImage:
                guard literal[read] == byte else { return false }
                let width = walk.tildes(in: literal[slice: read..<literal.count])
                if width == 2, walk.position == 0 || walk.content[walk.position - 1] != ASCII.tilde {
                    let role = walk.strikethrough.meet(
                        at: walk.position, in: walk.content, parent: walk.open.last?.node ?? -1)
                    if role != .text {
                        flush(pending, &walk)
                        closeText(from: start)
                        start = UInt32(builder.text.count)
                        if role == .opening {
                            walk.strikethrough.open(builder.open(Node(kind: .strikethrough)))
                        } else {
                            builder.close(walk.strikethrough.close())
                        }
                        pending = walk.position + width
                    }
                }
                walk.position += width
                read += width

            default:
                guard byte == literal[read] else { return false }
                walk.position += 1
                read += 1
                while read < literal.count, walk.position < walk.content.count {
                    let byte = walk.content[walk.position]
                    guard byte == literal[read], !TextBytes.isSpecial(byte) else { break }
                    walk.position += 1
                    read += 1
                }
            }
        }
        flush(pending, &walk)
        closeText(from: start)
        return true
    }

    /// Adds what has been read since `pending` to the text.
    @inline(__always) private mutating func flush(_ pending: Int, _ walk: inout InlineWalk) {
        guard pending < walk.position else { return }
        if walk.isInsideImage {
            walk.alternative.append(contentsOf: walk.content[slice: pending..<walk.position])
        } else {
            appendContent(pending..<walk.position)
        }
    }

    private mutating func append(_ bytes: Bytes, from range: Range<Int>, _ walk: inout InlineWalk) {
        if walk.isInsideImage {
            walk.alternative.append(contentsOf: bytes)
        } else {
            builder.append(bytes, from: place(of: range))
        }
    }

    /// Makes a node of the text that has been added since `start`.
    private mutating func closeText(from start: UInt32) {
        let end = UInt32(builder.text.count)
        if start < end { builder.open(Node(kind: .text, a: start, b: end)) }
    }

    /// Reads a `&`. Returns how many bytes of the literal a character reference stands for; 0 if the
    /// `&` is just that; nil if the literal goes on otherwise.
    private mutating func readReference(_ literal: Bytes, _ pending: Int, _ walk: inout InlineWalk) -> Int? {
        let rest = walk.content[slice: walk.position..<walk.content.count]
        guard let reference = characterReferences.read(rest) else {
            return literal[0] == ASCII.ampersand ? 0 : nil
        }
        let characters = reference.characters
        guard literal.starts(with: characters) else { return nil }
        flush(pending, &walk)
        let source = walk.position..<walk.position + reference.length
        append(literal[slice: 0..<characters.count], from: source, &walk)
        walk.position += reference.length
        return characters.count
    }

    /// The footnote reference that the content and the literal go on with.
    private mutating func footnoteReference(
        _ literal: Bytes, _ walk: InlineWalk
    ) -> (definition: Int, length: Int)? {
        let rest = walk.content[slice: walk.position..<walk.content.count]
        guard let length = FootnoteLabel.length(in: rest), literal.count >= length,
            literal[slice: 0..<length].elementsEqual(rest[slice: 0..<length]), !walk.isInsideImage
        else { return nil }
        let label = rest[slice: 2..<length - 1]
        let name = String(decoding: label, as: UTF8.self)
        guard let definition = footnotes.definition(named: label) else {
            let source = place(of: walk.position..<walk.position + length)
            builder.report(.undefinedFootnote, at: source, "footnote “\(name)” is not defined")
            return nil
        }
        guard !walk.isInsideLink else {
            let source = place(of: walk.position..<walk.position + length)
            builder.report(
                .footnoteInsideLink, at: source, "footnote “\(name)” is referred to inside the text of a link")
            return nil
        }
        return (definition, length)
    }
}

extension InlineWalk {
    /// How many tildes the content and the literal go on with.
    func tildes(in literal: Bytes) -> Int {
        var count = 0
        while count < literal.count, literal[count] == ASCII.tilde, byte(position + count) == ASCII.tilde {
            count += 1
        }
        return count
    }
}

enum TextBytes {
    /// Whether a byte may be more than itself in text.
    @inline(__always) static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case ASCII.backslash, ASCII.ampersand, ASCII.leftBracket, ASCII.tilde: true
        default: false
        }
    }

    /// Without an early end, so that it is done many bytes at a time.
    @inline(__always) static func containsSpecial(_ bytes: Bytes) -> Bool {
        var found: UInt8 = 0
        for byte in bytes {
            found |= byte == ASCII.backslash ? 1 : 0
            found |= byte == ASCII.ampersand ? 1 : 0
            found |= byte == ASCII.leftBracket ? 1 : 0
            found |= byte == ASCII.tilde ? 1 : 0
        }
        return found != 0
    }
}
