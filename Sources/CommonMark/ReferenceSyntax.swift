/// How far the parts of links and link reference definitions reach in a block's content. These are
/// the specification's rules as libcmark applies them; whether there is a link, libcmark has said.
struct ReferenceSyntax {
    let content: Bytes

    private func byte(_ position: Int) -> UInt8 { position < content.count ? content[position] : 0 }

    /// Where the white space that begins at `position` ends.
    private func afterSpace(_ position: Int) -> Int {
        var end = position
        while end < content.count, content[end].isMarkdownSpace { end += 1 }
        return end
    }

    private func afterSpacesAndTabs(_ position: Int) -> Int {
        var end = position
        while end < content.count, content[end].isSpaceOrTab { end += 1 }
        return end
    }

    /// What follows the `]` of a link: `(destination "title")` or `[label]` or nothing.
    /// - Parameter position: after the `]`.
    func tail(at position: Int) -> Tail {
        if let inline = inlineTail(at: position) { return inline }
        return Tail(end: label(at: position)?.end ?? position, destination: nil, hasTitle: false)
    }

    struct Tail {
        /// Where the link ends.
        let end: Int
        /// Where its destination stands if it is written here.
        let destination: Range<Int>?
        /// Whether a title, maybe an empty one, is written here.
        let hasTitle: Bool
    }

    private func inlineTail(at position: Int) -> Tail? {
        guard byte(position) == ASCII.leftParenthesis,
            let url = destination(at: afterSpace(position + 1))
        else { return nil }
        var end = afterSpace(url.end)
        var hasTitle = false
        if end > url.end, let title = title(at: end) {
            end = afterSpace(title)
            hasTitle = true
        }
        guard byte(end) == ASCII.rightParenthesis else { return nil }
        return Tail(end: end + 1, destination: url.range, hasTitle: hasTitle)
    }

    /// `[label]`, without brackets in it.
    private func label(at position: Int) -> (end: Int, isBlank: Bool)? {
        guard byte(position) == ASCII.leftBracket else { return nil }
        var end = position + 1
        var isBlank = true
        while end < content.count, content[end] != ASCII.leftBracket, content[end] != ASCII.rightBracket {
            if !content[end].isMarkdownSpace { isBlank = false }
            end += content[end] == ASCII.backslash && byte(end + 1).isASCIIPunctuation ? 2 : 1
            if end - position - 1 > 1000 { return nil }
        }
        return byte(end) == ASCII.rightBracket ? (end + 1, isBlank) : nil
    }

    private func destination(at position: Int) -> (end: Int, range: Range<Int>)? {
        var end = position
        if byte(position) == ASCII.less {
            end += 1
            while end < content.count, content[end] != ASCII.greater {
                if content[end] == ASCII.newline || content[end] == ASCII.less { return nil }
                end += content[end] == ASCII.backslash ? 2 : 1
            }
            guard end + 1 <= content.count else { return nil }
            return (end + 1, position + 1..<end)
        }
        var depth = 0
        while end < content.count {
            let byte = content[end]
            if byte == ASCII.backslash, self.byte(end + 1).isASCIIPunctuation {
                end += 2
                continue
            }
            if byte == ASCII.leftParenthesis {
                depth += 1
                if depth > 32 { return nil }
            } else if byte == ASCII.rightParenthesis {
                if depth == 0 { break }
                depth -= 1
            } else if byte.isMarkdownSpace {
                break
            }
            end += 1
        }
        let isEmptyAtSpace = end == position && end < content.count && content[end].isMarkdownSpace
        return depth == 0 && !isEmptyAtSpace && end <= content.count ? (end, position..<end) : nil
    }

    /// Where a title ends.
    private func title(at position: Int) -> Int? {
        let opening = byte(position)
        guard opening == ASCII.quote || opening == ASCII.apostrophe || opening == ASCII.leftParenthesis
        else { return nil }
        let closing = opening == ASCII.leftParenthesis ? ASCII.rightParenthesis : opening
        var end = position + 1
        while end < content.count {
            if content[end] == closing { return end + 1 }
            if content[end] == ASCII.leftParenthesis, opening == ASCII.leftParenthesis { return nil }
            end += content[end] == ASCII.backslash && byte(end + 1).isASCIIPunctuation ? 2 : 1
        }
        return nil
    }

    /// Where the link reference definition that begins at `position` ends, its line ending included.
    func definition(at position: Int) -> Int? {
        guard let label = label(at: position), !label.isBlank, byte(label.end) == ASCII.colon,
            let url = destination(at: afterLineBreak(label.end + 1)), url.end > afterLineBreak(label.end + 1)
        else { return nil }
        let beforeTitle = url.end
        let titleStart = afterLineBreak(beforeTitle)
        if titleStart > beforeTitle, let title = title(at: titleStart), let end = lineEnd(title) { return end }
        return lineEnd(beforeTitle)
    }

    /// Where spaces and tabs, and at most one line ending among them, end.
    private func afterLineBreak(_ position: Int) -> Int {
        let end = afterSpacesAndTabs(position)
        return byte(end) == ASCII.newline ? afterSpacesAndTabs(end + 1) : end
    }

    /// Where the next line begins if nothing but spaces and tabs comes before it.
    private func lineEnd(_ position: Int) -> Int? {
        let end = afterSpacesAndTabs(position)
        if end >= content.count { return content.count }
        return content[end] == ASCII.newline ? end + 1 : nil
    }

    /// Where the link reference definitions at the beginning of a paragraph end.
    func endOfDefinitions() -> Int {
        var position = 0
        while byte(position) == ASCII.leftBracket, let end = definition(at: position) { position = end }
        return position
    }
}
