/// Paragraphs, headings, lists and code.
extension HTMLRenderer {
    func openList(_ node: Node, _ html: inout [UInt8]) {
        startLine(&html)
        guard node.flags.contains(.ordered) else {
            html.append("<ul>\n")
            return
        }
        html.append("<ol")
        if node.a != 1 {
            html.append(" start=\"")
            html.append(number: Int(node.a))
            html.append("\"")
        }
        html.append(">\n")
    }

    func openItem(_ node: Node, _ index: Int, _ html: inout [UInt8]) {
        startLine(&html)
        html.append("<li")
        if isHeldByItem(index + 1) { appendID(storage.nodes[index + 1], &html) }
        if node.flags.contains(.task) {
            let isDone = node.flags.contains(.done)
            html.append(isDone ? " class=\"task done\"" : " class=\"task\"")
            html.append(isDone ? ">☑ " : ">☐ ")
        } else {
            html.append(">")
        }
    }

    /// Whether a node is a paragraph without an element of its own at the beginning of an item, whose
    /// `id` the item has.
    func isHeldByItem(_ index: Int) -> Bool {
        index < storage.nodes.count && index > 0 && storage.nodes[index].kind == .paragraph
            && storage.nodes[index].flags.contains(.tight) && storage.nodes[index - 1].kind == .item
    }

    mutating func openParagraph(
        _ node: Node, _ index: Int, _ html: inout [UInt8], _ customization: inout C
    ) {
        if !node.flags.contains(.tight) {
            startLine(&html)
            html.append("<p")
            appendID(node, &html)
            html.append(">")
        } else if options.blockIDs, !isHeldByItem(index) {
            html.append("<span")
            appendID(node, &html)
            html.append("></span>")
        }
        beginBlock(node, &customization)
    }

    mutating func openHeading(_ node: Node, _ html: inout [UInt8], _ customization: inout C) {
        startLine(&html)
        html.append("<h")
        html.append(number: Int(node.level))
        let slug = storage.headings[Int(storage.textBlocks[Int(node.a)].heading)].slug
        if slug == .empty {
            appendID(node, &html)
        } else {
            html.append(" id=\"")
            HTMLEscaping.append(storage.strings[slug.range], to: &html)
            html.append("\"")
        }
        html.append(">")
        beginBlock(node, &customization)
    }

    mutating func beginBlock(_ node: Node, _ customization: inout C) {
        let number = Int(node.a)
        blockStart = Int(storage.textBlocks[number].text.start)
        blockCount = number + 1
        textPosition = 0
        marked.begin(customization.marks(in: TextBlock(Part(storage: storage, number: number))))
    }

    func appendID(_ node: Node, _ html: inout [UInt8]) {
        guard options.blockIDs else { return }
        html.append(" id=\"p:")
        html.append(number: Int(node.a) + 1)
        html.append("\"")
    }

    mutating func renderCodeBlock(_ node: Node, _ html: inout [UInt8], _ customization: inout C) {
        startLine(&html)
        html.append("<pre")
        appendID(node, &html)
        html.append("><code")
        let info = storage.strings[storage.codeInfos[Int(node.b)].range]
        if !info.isEmpty {
            let language = info.prefix { !$0.isMarkdownSpace }
            html.append(" class=\"language-")
            HTMLEscaping.append(language, to: &html)
            html.append("\"")
        }
        html.append(">")
        beginBlock(node, &customization)
        let text = storage.text[storage.textBlocks[Int(node.a)].text.range]
        marked.closedDepth += 1
        marked.append(text, from: 0, to: &html, &customization)
        marked.closeRun(&html, &customization)
        html.append("</code>")
        marked.closedDepth -= 1
        marked.end(&html, &customization)
        html.append("</pre>\n")
    }
}
