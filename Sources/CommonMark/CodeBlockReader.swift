import CCmark

extension Reader {
    /// Reads a code block. libcmark gives its text; each line is found again behind its prefixes.
    mutating func readCodeBlock(_ node: CmarkNode, _ walk: borrowing BlockWalk, isInFootnote: Bool) {
        let literal = node.literal
        let firstLine = node.firstLine
        let opening = walk.firstCursor(onLine: firstLine)
        let first = opening.firstNonspace
        let isFenced = first.column - opening.column < 4
        let lineCount = literal.count { $0 == ASCII.newline }
        var lastLine = min(firstLine + lineCount + (isFenced ? 0 : -1), lines.count - 1)
        if isFenced, lastLine + 1 <= min(node.lastLine, lines.count - 1) {
            let closing = walk.cursor(onLine: lastLine + 1).cursor.firstNonspace.offset
            if closing < lines[lastLine + 1].upperBound, buffer[closing] == buffer[first.offset] { lastLine += 1 }
        }
        let start = isFenced ? first.offset : opening.offset
        let source = map.file(of: start..<max(start, lines[max(firstLine, lastLine)].upperBound))

        let block = beginTextBlock(.codeBlock, isInFootnote: isInFootnote, source: source)
        let mark = builder.mark
        let isLocated = appendCode(
            literal, fromLine: isFenced ? firstLine + 1 : firstLine, walk,
            firstLine: firstLine, indentation: isFenced ? first.offset - opening.offset : 4)
        if !isLocated {
            builder.takeBack(to: mark)
            builder.append(literal, from: source)
            builder.textBlocks[block].isLocated = false
        }
        endTextBlock(block)
        let info = builder.string(Bytes(cString: cmark_node_get_fence_info(node)))
        builder.open(Node(kind: .codeBlock, a: UInt32(block), b: UInt32(builder.codeInfos.count)))
        builder.codeInfos.append(info)
    }

    /// Appends a code block's text line by line; false if a line is not where it should be.
    private mutating func appendCode(
        _ literal: Bytes, fromLine start: Int, _ walk: borrowing BlockWalk, firstLine: Int, indentation: Int
    ) -> Bool {
        var position = 0
        var line = start
        while position < literal.count {
            guard line < lines.count else { return false }
            var end = position
            while end < literal.count, literal[end] != ASCII.newline { end += 1 }

            var cursor = line == firstLine ? walk.firstCursor(onLine: line) : walk.cursor(onLine: line).cursor
            // Up to so many columns of white space are not part of the code.
            for _ in 0..<indentation where cursor.isAtSpaceOrTab { cursor.advance(columns: 1) }
            let padding = cursor.restOfTab
            if padding > 0 {
                guard position + padding <= end else { return false }
                let tab = map.file(of: cursor.offset..<cursor.offset + 1)
                builder.append(literal[slice: position..<position + padding], from: tab)
                position += padding
            }
            let from = cursor.offset + (padding > 0 ? 1 : 0)
            guard end - position <= cursor.end - from,
                literal[slice: position..<end].elementsEqual(buffer[slice: from..<from + end - position])
            else { return false }
            appendStretch(from..<from + end - position)
            if end < literal.count {
                // The last line of a file may lack its ending, which libcmark supplies.
                let lineEnd = cursor.end..<max(cursor.end, lines.whole(line).upperBound)
                builder.append(space: ASCII.newline, from: map.file(of: lineEnd))
            }
            position = end + 1
            line += 1
        }
        return true
    }

    /// Appends text that stands in the buffer as it is.
    @inline(__always) mutating func appendStretch(_ range: Range<Int>) {
        map.forEachPiece(of: range) { piece, file in
            builder.append(buffer[slice: piece], from: file)
        }
    }
}
