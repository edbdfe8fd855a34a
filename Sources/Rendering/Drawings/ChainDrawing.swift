import Mustache

/// The way of a claim to us, drawn from top to bottom: 340 wide, the rail at 14, the words at 36.
struct ChainDrawing {
    let id: String
    let title: String
    let description: String
    let links: [ChainLink]

    private static let width = 340
    private static let rail = 14
    private static let words = 36

    func write(into output: inout Output) {
        var body = Output()
        var y = 0
        var bottom = 0
        var last: (center: Int, isUncertain: Bool)?
        for (position, link) in links.enumerated() {
            // The node stands level with the first line of its name.
            let center = y + 22
            if let last { Self.edge(from: last.center, to: center, isUncertain: last.isUncertain, &body) }
            Self.node(link.shape, at: center, &body)
            Self.text("role", link.role, y: y + 10, &body)
            if let href = link.href {
                body.append("<a href=\"")
                body.append(escaping: href)
                body.append("\">")
            }
            let lines = TextWrap.lines(link.name, width: 38)
            for (number, line) in lines.enumerated() { Self.text("thing", line, y: y + 27 + 20 * number, &body) }
            if link.href != nil { body.append("</a>") }
            bottom = y + 27 + 20 * (lines.count - 1)
            y = bottom + 16
            if position < links.count - 1 {
                for (number, line) in TextWrap.lines(link.step ?? "", width: 46).enumerated() where !line.isEmpty {
                    y += number == 0 ? 18 : 16
                    Self.text("label", line, y: y, &body)
                }
                y += 20
            }
            last = (center, link.isUncertain)
        }
        open(height: bottom + 8, &output)
        output.append(trusted: body.bytes)
        output.append("\n</svg>")
    }

    private func open(height: Int, _ output: inout Output) {
        output.append("<svg class=\"drawing chain\"")
        output.append("width", Self.width)
        output.append("height", height)
        output.append(" viewBox=\"0 0 ")
        output.append(Self.width)
        output.append(" ")
        output.append(height)
        output.append("\"")
        output.appendSVGNames(id: id, title: title, description: description)
    }

    private static func edge(from start: Int, to end: Int, isUncertain: Bool, _ output: inout Output) {
        output.append(isUncertain ? "\n<path class=\"edge unknown\" d=\"M" : "\n<path class=\"edge\" d=\"M")
        output.append(rail)
        output.append(" ")
        output.append(start + 12)
        output.append("V")
        output.append(end - 17)
        output.append("\"/><path class=\"head\" d=\"M")
        output.append(rail - 4)
        output.append(" ")
        output.append(end - 18)
        output.append("h8l-4 7z\"/>")
    }

    private static func node(_ shape: ChainLink.Shape, at center: Int, _ output: inout Output) {
        func circle(_ className: StaticString, radius: Int) {
            output.append("\n<circle class=\"")
            output.append(className)
            output.append("\"")
            output.append("cx", rail)
            output.append("cy", center)
            output.append("r", radius)
            output.append("/>")
        }
        switch shape {
        case .person: circle("node", radius: 8)
        case .unknown: circle("node unknown", radius: 8)
        case .relay: circle("node full", radius: 4)
        case .ours: circle("node full", radius: 8)
        case .institution:
            output.append("\n<rect class=\"node\"")
            output.append("x", rail - 8)
            output.append("y", center - 8)
            output.append(" width=\"16\" height=\"16\"/>")
        case .source:
            output.append("\n<path class=\"node\" d=\"M")
            output.append(rail - 7)
            output.append(" ")
            output.append(center - 9)
            output.append("h9l5 5v13h-14z\"/>")
        }
    }

    private static func text(_ className: StaticString, _ text: String, y: Int, _ output: inout Output) {
        output.append("<text class=\"")
        output.append(className)
        output.append("\"")
        output.append("x", words)
        output.append("y", y)
        output.append(">")
        output.append(escaping: text)
        output.append("</text>")
    }
}

extension Output {
    /// Ends the opening tag of a drawing and adds its title and description, by which screen readers name it.
    mutating func appendSVGNames(id: String, title: String, description: String) {
        append(" aria-labelledby=\"")
        append(escaping: id)
        append("-t ")
        append(escaping: id)
        append("-d\">\n<title id=\"")
        append(escaping: id)
        append("-t\">")
        append(escaping: title)
        append("</title>\n<desc id=\"")
        append(escaping: id)
        append("-d\">")
        append(escaping: description)
        append("</desc>")
    }
}
