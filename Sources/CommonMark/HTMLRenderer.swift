extension Document {
    /// Appends the document as HTML, with nothing of the caller's in it.
    public func renderHTML(into html: inout [UInt8], options: RenderingOptions = .init()) {
        var plain = PlainHTML()
        renderHTML(into: &html, options: options, customization: &plain)
    }

    /// Appends the document as HTML. The bytes depend on the document, the options and the
    /// customization alone.
    public func renderHTML<C: HTMLCustomization>(
        into html: inout [UInt8], options: RenderingOptions = .init(), customization: inout C
    ) {
        var renderer = HTMLRenderer<C>(storage, options, start: html.count)
        renderer.render(into: &html, &customization)
    }
}

private struct PlainHTML: HTMLCustomization {}

/// Renders the nodes in order, in a loop.
struct HTMLRenderer<C: HTMLCustomization> {
    private struct Open {
        let node: Int
        let end: Int
        /// Whether a tag is due at the end.
        let isElement: Bool
    }

    let storage: Storage
    let options: RenderingOptions
    /// Where the document begins in the output.
    private let start: Int
    private var open: [Open] = []
    var marked = MarkedText()
    /// Where the text of the current block begins in the document's text.
    private var blockStart = 0
    /// How many text blocks have been begun.
    private var blockCount = 0

    init(_ storage: Storage, _ options: RenderingOptions, start: Int) {
        self.storage = storage
        self.options = options
        self.start = start
        paddingLeft = 1_000 + storage.text.count
    }

    mutating func render(into html: inout [UInt8], _ customization: inout C) {
        var position = 0
        var firstBlock = 0
        while true {
            while let last = open.last, last.end == position {
                open.removeLast()
                leave(last, &html, &customization)
            }
            if open.isEmpty {
                if blockCount > firstBlock {
                    customization.afterBlock(containing: firstBlock..<blockCount, into: &html)
                }
                firstBlock = blockCount
            }
            guard position < storage.nodes.count else { return }
            position = enter(position, &html, &customization)
        }
    }

    /// Begins a node. Returns the node to go on with.
    private mutating func enter(_ index: Int, _ html: inout [UInt8], _ customization: inout C) -> Int {
        let node = storage.nodes[index]
        switch node.kind {
        case .blockQuote:
            startLine(&html)
            html.append("<blockquote>\n")
        case .list: openList(node, &html)
        case .item: openItem(node, index, &html)
        case .paragraph: openParagraph(node, index, &html, &customization)
        case .heading: openHeading(node, &html, &customization)
        case .table:
            startLine(&html)
            html.append("<table>\n")
        case .tableRow: openRow(node, index, &html)
        case .tableCell: openCell(node, &html, &customization)
        case .footnoteSection: openFootnotes(&html)
        case .footnoteDefinition:
            startLine(&html)
            html.append("<li id=\"fn:")
            html.append(number: Int(node.a))
            html.append("\">\n")
        case .emphasis: openInline("<em>", &html, &customization)
        case .strong: openInline("<strong>", &html, &customization)
        case .strikethrough: openInline("<del>", &html, &customization)
        case .link: return openLink(node, index, &html, &customization)
        default:
            renderLeaf(node, &html, &customization)
            return index + 1
        }
        open.append(Open(node: index, end: Int(node.end), isElement: true))
        return index + 1
    }

    private mutating func leave(_ last: Open, _ html: inout [UInt8], _ customization: inout C) {
        let node = storage.nodes[last.node]
        switch node.kind {
        case .blockQuote:
            startLine(&html)
            html.append("</blockquote>\n")
        case .list: html.append(node.flags.contains(.ordered) ? "</ol>\n" : "</ul>\n")
        case .item: html.append("</li>\n")
        case .paragraph:
            marked.end(&html, &customization)
            if let parent = open.last, storage.nodes[parent.node].kind == .footnoteDefinition, parent.end == last.end {
                appendBackReferences(to: storage.nodes[parent.node], &html)
            }
            if !node.flags.contains(.tight) { html.append("</p>\n") }
        case .heading:
            marked.end(&html, &customization)
            html.append("</h")
            html.append(number: Int(node.level))
            html.append(">\n")
        case .table:
            if firstRowEnd(last.node) < last.end { html.append("</tbody>\n") }
            html.append("</table>\n")
        case .tableRow: closeRow(node, in: storage.nodes[open[open.count - 1].node], &html)
        case .tableCell:
            marked.end(&html, &customization)
            html.append(node.flags.contains(.header) ? "</th>\n" : "</td>\n")
        case .footnoteSection: html.append("</ol>\n</section>\n")
        case .footnoteDefinition: closeFootnote(node, last.node, &html)
        case .emphasis: closeInline("</em>", &html, &customization)
        case .strong: closeInline("</strong>", &html, &customization)
        case .strikethrough: closeInline("</del>", &html, &customization)
        case .link:
            guard last.isElement else { return }
            closeInline("</a>", &html, &customization)
            marked.closedDepth -= 1
        default: return
        }
    }

    /// Begins a new line of output unless it is at the beginning of one.
    private func startLine(_ html: inout [UInt8]) {
        if html.count > start, html[html.count - 1] != ASCII.newline { html.append(ASCII.newline) }
    }

    // MARK: Blocks

    private func openList(_ node: Node, _ html: inout [UInt8]) {
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

    private func openItem(_ node: Node, _ index: Int, _ html: inout [UInt8]) {
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
    private func isHeldByItem(_ index: Int) -> Bool {
        index < storage.nodes.count && index > 0 && storage.nodes[index].kind == .paragraph
            && storage.nodes[index].flags.contains(.tight) && storage.nodes[index - 1].kind == .item
    }

    private mutating func openParagraph(
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

    private mutating func openHeading(_ node: Node, _ html: inout [UInt8], _ customization: inout C) {
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

    private mutating func beginBlock(_ node: Node, _ customization: inout C) {
        let number = Int(node.a)
        blockStart = Int(storage.textBlocks[number].text.start)
        blockCount = number + 1
        textPosition = 0
        marked.begin(customization.marks(in: TextBlock(Part(storage: storage, number: number))))
    }

    private func appendID(_ node: Node, _ html: inout [UInt8]) {
        guard options.blockIDs else { return }
        html.append(" id=\"p:")
        html.append(number: Int(node.a) + 1)
        html.append("\"")
    }

    private mutating func renderCodeBlock(_ node: Node, _ html: inout [UInt8], _ customization: inout C) {
        startLine(&html)
        html.append("<pre")
        appendID(node, &html)
        html.append("><code")
        let language = storage.strings[Int(node.b)..<Int(node.c)].prefix { !$0.isMarkdownSpace }
        if node.b < node.c {
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

    // MARK: Tables

    private func firstRowEnd(_ table: Int) -> Int { Int(storage.nodes[table + 1].end) }

    /// How many cells the current row has.
    private var cellCount = 0
    /// How many empty cells may be added to short rows: no more than in proportion to the text, for
    /// many short rows under a very long header would be a page out of all proportion.
    private var paddingLeft: Int

    private mutating func openRow(_ node: Node, _ index: Int, _ html: inout [UInt8]) {
        cellCount = 0
        if node.flags.contains(.header) {
            html.append("<thead>\n")
        } else if firstRowEnd(open[open.count - 1].node) == index {
            html.append("<tbody>\n")
        }
        html.append("<tr>\n")
    }

    private mutating func closeRow(_ node: Node, in table: Node, _ html: inout [UInt8]) {
        let padding = min(max(0, Int(table.a) - cellCount), paddingLeft)
        paddingLeft -= padding
        for _ in 0..<padding { html.append("<td></td>\n") }
        html.append(node.flags.contains(.header) ? "</tr>\n</thead>\n" : "</tr>\n")
    }

    private mutating func openCell(_ node: Node, _ html: inout [UInt8], _ customization: inout C) {
        cellCount += 1
        html.append(node.flags.contains(.header) ? "<th" : "<td")
        let isEmpty = node.flags.contains(.empty)
        if !isEmpty { appendID(node, &html) }
        switch Node.Alignment(rawValue: node.level) {
        case .left: html.append(" class=\"align-left\"")
        case .center: html.append(" class=\"align-center\"")
        case .right: html.append(" class=\"align-right\"")
        default: break
        }
        html.append(">")
        if !isEmpty { beginBlock(node, &customization) }
    }

    // MARK: Footnotes

    private func openFootnotes(_ html: inout [UInt8]) {
        startLine(&html)
        html.append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
        html.append(escaped: options.footnotesLabel)
        html.append("\">\n<ol>\n")
    }

    private func closeFootnote(_ node: Node, _ index: Int, _ html: inout [UInt8]) {
        // Its last paragraph has the links back; without one they have a paragraph of their own.
        if !endsWithParagraph(index) {
            startLine(&html)
            html.append("<p>")
            appendBackReferences(to: node, &html)
            html.append("</p>\n")
        }
        html.append("</li>\n")
    }

    private func endsWithParagraph(_ definition: Int) -> Bool {
        let end = Int(storage.nodes[definition].end)
        var child = definition + 1
        while child < end {
            let next = Int(storage.nodes[child].end)
            if next == end { return storage.nodes[child].kind == .paragraph }
            child = next
        }
        return false
    }

    private func appendBackReferences(to footnote: Node, _ html: inout [UInt8]) {
        let references = storage.footnotes[Int(footnote.a) - 1].references
        guard references > 0 else { return }
        for reference in 1...references {
            html.append(" <a href=\"#")
            appendReferenceID(footnote.a, reference, &html)
            html.append("\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"")
            html.append(escaped: options.backReferenceLabel)
            if references > 1 {
                html.append(" ")
                html.append(number: Int(reference))
            }
            html.append("\">↩</a>")
        }
    }

    private func appendReferenceID(_ number: UInt32, _ reference: UInt32, _ html: inout [UInt8]) {
        html.append("fnref:")
        html.append(number: Int(number))
        if reference > 1 {
            html.append("-")
            html.append(number: Int(reference))
        }
    }

    // MARK: Inlines

    private mutating func openInline(_ tag: StaticString, _ html: inout [UInt8], _ customization: inout C) {
        settle(&html, &customization)
        marked.closeRun(&html, &customization)
        html.append(tag)
    }

    private mutating func closeInline(_ tag: StaticString, _ html: inout [UInt8], _ customization: inout C) {
        marked.closeRun(&html, &customization)
        html.append(tag)
    }

    /// How far the block's text has been rendered.
    private var textPosition = 0

    private mutating func settle(_ html: inout [UInt8], _ customization: inout C) {
        marked.settle(at: textPosition, &html, &customization)
    }

    private mutating func openLink(
        _ node: Node, _ index: Int, _ html: inout [UInt8], _ customization: inout C
    ) -> Int {
        let link = Link(Part(storage: storage, number: Int(node.a)))
        textPosition = link.textRange.lowerBound
        switch customization.rendering(ofLink: link) {
        case .dropped:
            settle(&html, &customization)
            return Int(node.end)
        case .text: open.append(Open(node: index, end: Int(node.end), isElement: false))
        case .link(let href, let attributes):
            let url = href.map { ArraySlice($0.utf8) } ?? link.destinationUTF8
            if URLSafety.isUnsafe(url, asImage: false) {
                open.append(Open(node: index, end: Int(node.end), isElement: false))
                break
            }
            openInline("<a href=\"", &html, &customization)
            HTMLEscaping.append(url: url, to: &html)
            appendRest(of: link, attributes, &html)
            html.append(">")
            marked.closedDepth += 1
            open.append(Open(node: index, end: Int(node.end), isElement: true))
        }
        return index + 1
    }

    /// Appends the quotation mark of the address, the title and the caller's attributes.
    private func appendRest(of link: Link, _ attributes: [HTMLAttribute], _ html: inout [UInt8]) {
        html.append("\"")
        if let title = link.title {
            html.append(" title=\"")
            html.append(escaped: title)
            html.append("\"")
        }
        for attribute in attributes {
            html.append(" ")
            html.append(contentsOf: attribute.name.utf8)
            html.append("=\"")
            html.append(escaped: attribute.value)
            html.append("\"")
        }
    }

    private mutating func renderImage(_ node: Node, _ html: inout [UInt8], _ customization: inout C) {
        let image = Link(Part(storage: storage, number: Int(node.a)))
        textPosition = image.textRange.lowerBound
        settle(&html, &customization)
        marked.closeRun(&html, &customization)
        switch customization.rendering(ofImage: image) {
        case .dropped: return
        case .text: html.append(escaped: image.text)
        case .image(let source, let attributes):
            let url = source.map { ArraySlice($0.utf8) } ?? image.destinationUTF8
            if URLSafety.isUnsafe(url, asImage: true) {
                html.append(escaped: image.text)
                return
            }
            html.append("<img src=\"")
            HTMLEscaping.append(url: url, to: &html)
            html.append("\" alt=\"")
            html.append(escaped: image.text)
            appendRest(of: image, attributes, &html)
            html.append(" />")
        }
    }

    private mutating func renderLeaf(_ node: Node, _ html: inout [UInt8], _ customization: inout C) {
        switch node.kind {
        case .text:
            appendText(node, &html, &customization)
        case .softBreak:
            appendText(node, &html, &customization)
        case .hardBreak:
            settleBefore(node, &html, &customization)
            html.append("<br />\n")
            textPosition = Int(node.b) - blockStart
        case .code:
            settleBefore(node, &html, &customization)
            marked.closeRun(&html, &customization)
            html.append("<code>")
            marked.closedDepth += 1
            appendText(node, &html, &customization)
            marked.closeRun(&html, &customization)
            marked.closedDepth -= 1
            html.append("</code>")
        case .image: renderImage(node, &html, &customization)
        case .html:
            guard options.rawHTML else { return }
            settle(&html, &customization)
            marked.closeRun(&html, &customization)
            html.append(contentsOf: storage.strings[Int(node.a)..<Int(node.b)])
        case .footnoteReference:
            openInline("<sup class=\"footnote\"><a href=\"#fn:", &html, &customization)
            html.append(number: Int(node.a))
            html.append("\" id=\"")
            appendReferenceID(node.a, node.b, &html)
            html.append("\" role=\"doc-noteref\">")
            html.append(number: Int(node.a))
            html.append("</a></sup>")
        case .codeBlock: renderCodeBlock(node, &html, &customization)
        case .htmlBlock:
            guard options.rawHTML else { return }
            startLine(&html)
            html.append(contentsOf: storage.strings[Int(node.a)..<Int(node.b)])
            startLine(&html)
        case .thematicBreak:
            startLine(&html)
            html.append("<hr />\n")
        default: return
        }
    }

    private mutating func appendText(_ node: Node, _ html: inout [UInt8], _ customization: inout C) {
        let range = Int(node.a)..<Int(node.b)
        marked.append(storage.text[range], from: range.lowerBound - blockStart, to: &html, &customization)
        textPosition = range.upperBound - blockStart
    }

    private mutating func settleBefore(_ node: Node, _ html: inout [UInt8], _ customization: inout C) {
        textPosition = Int(node.a) - blockStart
        settle(&html, &customization)
    }
}
