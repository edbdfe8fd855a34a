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
    struct Open {
        let node: Int
        let end: Int
        /// Whether a tag is due at the end.
        let isElement: Bool
    }

    let storage: Storage
    let options: RenderingOptions
    /// Where the document begins in the output.
    private let start: Int
    var open: [Open] = []
    var marked = MarkedText()
    /// Where the text of the current block begins in the document's text.
    var blockStart = 0
    /// How many text blocks have been begun.
    var blockCount = 0

    /// How far the block's text has been rendered.
    var textPosition = 0

    /// How many cells the current row has.
    var cellCount = 0
    /// How many empty cells may be added to short rows: no more than in proportion to the text, for
    /// many short rows under a very long header would be a page out of all proportion.
    var paddingLeft: Int

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
        open.append(Open(node: index, end: storage.end(ofNode: index), isElement: true))
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
    func startLine(_ html: inout [UInt8]) {
        if html.count > start, html[html.count - 1] != ASCII.newline { html.append(ASCII.newline) }
    }
}
