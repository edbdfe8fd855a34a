/// Tables.
extension HTMLRenderer {
    func firstRowEnd(_ table: Int) -> Int { storage.end(ofNode: table + 1) }

    mutating func openRow(_ node: Node, _ index: Int, _ html: inout [UInt8]) {
        cellCount = 0
        if node.flags.contains(.header) {
            html.append("<thead>\n")
        } else if firstRowEnd(open[open.count - 1].node) == index {
            html.append("<tbody>\n")
        }
        html.append("<tr>\n")
    }

    mutating func closeRow(_ node: Node, in table: Node, _ html: inout [UInt8]) {
        let padding = min(max(0, Int(table.a) - cellCount), paddingLeft)
        paddingLeft -= padding
        for _ in 0..<padding { html.append("<td></td>\n") }
        html.append(node.flags.contains(.header) ? "</tr>\n</thead>\n" : "</tr>\n")
    }

    mutating func openCell(_ node: Node, _ html: inout [UInt8], _ customization: inout C) {
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
}
