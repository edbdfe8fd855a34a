/// Text, links, images and what else stands in a line.
extension HTMLRenderer {
    mutating func openInline(_ tag: StaticString, _ html: inout [UInt8], _ customization: inout C) {
        settle(&html, &customization)
        marked.closeRun(&html, &customization)
        html.append(tag)
    }

    mutating func closeInline(_ tag: StaticString, _ html: inout [UInt8], _ customization: inout C) {
        marked.closeRun(&html, &customization)
        html.append(tag)
    }

    mutating func settle(_ html: inout [UInt8], _ customization: inout C) {
        marked.settle(at: textPosition, &html, &customization)
    }

    mutating func openLink(
        _ node: Node, _ index: Int, _ html: inout [UInt8], _ customization: inout C
    ) -> Int {
        let link = Link(Part(storage: storage, number: Int(node.a)))
        textPosition = link.textRange.lowerBound
        switch customization.rendering(ofLink: link) {
        case .dropped:
            settle(&html, &customization)
            return storage.end(ofNode: index)
        case .text: open.append(Open(node: index, end: storage.end(ofNode: index), isElement: false))
        case .link(let href, let attributes):
            let url = href.map { ArraySlice($0.utf8) } ?? link.destinationUTF8
            if URLSafety.isUnsafe(url, asImage: false) {
                open.append(Open(node: index, end: storage.end(ofNode: index), isElement: false))
                break
            }
            openInline("<a href=\"", &html, &customization)
            HTMLEscaping.append(url: url, to: &html)
            appendRest(of: link, attributes, &html)
            html.append(">")
            marked.closedDepth += 1
            open.append(Open(node: index, end: storage.end(ofNode: index), isElement: true))
        }
        return index + 1
    }

    /// Appends the quotation mark of the address, the title and the caller's attributes.
    func appendRest(of link: Link, _ attributes: [HTMLAttribute], _ html: inout [UInt8]) {
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

    mutating func renderImage(_ node: Node, _ html: inout [UInt8], _ customization: inout C) {
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

    mutating func renderLeaf(_ node: Node, _ html: inout [UInt8], _ customization: inout C) {
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

    mutating func appendText(_ node: Node, _ html: inout [UInt8], _ customization: inout C) {
        let range = Int(node.a)..<Int(node.b)
        marked.append(storage.text[range], from: range.lowerBound - blockStart, to: &html, &customization)
        textPosition = range.upperBound - blockStart
    }

    mutating func settleBefore(_ node: Node, _ html: inout [UInt8], _ customization: inout C) {
        textPosition = Int(node.a) - blockStart
        settle(&html, &customization)
    }
}
