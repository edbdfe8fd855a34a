/// Footnotes and the links to and from them.
extension HTMLRenderer {
    func openFootnotes(_ html: inout [UInt8]) {
        startLine(&html)
        html.append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
        html.append(escaped: options.footnotesLabel)
        html.append("\">\n<ol>\n")
    }

    func closeFootnote(_ node: Node, _ index: Int, _ html: inout [UInt8]) {
        // Its last paragraph has the links back; without one they have a paragraph of their own.
        if !endsWithParagraph(index) {
            startLine(&html)
            html.append("<p>")
            appendBackReferences(to: node, &html)
            html.append("</p>\n")
        }
        html.append("</li>\n")
    }

    func endsWithParagraph(_ definition: Int) -> Bool {
        let end = storage.end(ofNode: definition)
        var child = definition + 1
        while child < end {
            let next = storage.end(ofNode: child)
            if next == end { return storage.nodes[child].kind == .paragraph }
            child = next
        }
        return false
    }

    func appendBackReferences(to footnote: Node, _ html: inout [UInt8]) {
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

    func appendReferenceID(_ number: UInt32, _ reference: UInt32, _ html: inout [UInt8]) {
        html.append("fnref:")
        html.append(number: Int(number))
        if reference > 1 {
            html.append("-")
            html.append(number: Int(reference))
        }
    }
}
