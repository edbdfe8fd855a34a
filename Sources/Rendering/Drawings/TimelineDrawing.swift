import Mustache

/// A timeline drawn in lanes: each mark leads to its entry in the list below.
///
/// Uncertain bounds are soft edges, an open end is an arrow. Marks that would collide are stacked; what would need
/// too many rows is gathered into marks with a count, which cannot collide either.
struct TimelineDrawing {
    private let lanes: [TimelineLane]
    private let axis: TimeAxis
    private let words: Wording
    private let title: String

    private static let rowHeight = 32
    /// Up to this many lanes have five rows each before marks are gathered; more have two.
    private static let fewLanes = 3
    /// A badge needs 24 pixels: this much of the narrowest drawing, 336 pixels, in per cent.
    private static let badge = Hundredths(count: 720)
    /// What a mark with a count needs.
    private static let pill = Hundredths(count: 1150)
    private static let softEdge = Hundredths(count: 250)
    private static let arrow = Hundredths(3)
    /// The room that a character of a label takes on a narrow and on a wide drawing, in per cent.
    private static let narrowCharacter = Hundredths(count: 205)
    private static let wideCharacter = Hundredths(count: 82)
    /// A lane's name has to fit the narrowest drawing.
    private static let longestName = 44

    /// Nil where nothing has a date that could be drawn.
    init?(_ lanes: [TimelineLane], _ words: Wording) {
        self.words = words
        self.lanes = lanes.filter { !$0.marks.isEmpty }
        guard let axis = TimeAxis(lanes.flatMap(\.marks).compactMap(\.span.anchor), words),
            let first = axis.columns.first, let last = axis.columns.last
        else { return nil }
        self.axis = axis
        title =
            first.name == last.name
            ? Wording.fill(words.page.drawingTitleOfOne, [("period", first.name)])
            : Wording.fill(words.page.drawingTitle, [("from", first.name), ("to", last.name)])
    }

    func write(into output: inout Output) {
        var body = Output()
        var y = 36
        for lane in lanes {
            body.append(text: Self.shortened(lane.name), "lane", x: Hundredths(0), y: y + 13)
            y += 22
            y += Self.rowHeight * write(lane.marks, from: y, &body) + 8
        }
        output.append("<svg class=\"drawing timeline\" width=\"100%\"")
        output.append("height", y + 4)
        output.appendSVGNames(id: "timeline", title: title, description: words.page.drawingNote)
        output.append(
            """

            <defs>
            <linearGradient id="timeline-in"><stop offset="0" class="clear"/><stop offset="1"/></linearGradient>
            <linearGradient id="timeline-out"><stop offset="0"/><stop offset="1" class="clear"/></linearGradient>
            </defs>
            """)
        for column in axis.columns { Self.line("grid", x: column.x, to: y, &output) }
        for gap in axis.gaps { Self.line("gapmark", x: gap, to: y, &output) }
        write(axis.labels(characterWidth: Self.wideCharacter), "when-wide", &output)
        write(axis.labels(characterWidth: Self.narrowCharacter), "when-narrow", &output)
        output.append(trusted: body.bytes)
        output.append("\n</svg>")
    }

    private func write(_ labels: [TimeAxis.Label], _ className: StaticString, _ output: inout Output) {
        output.append("\n<g class=\"")
        output.append(className)
        output.append("\">")
        for label in labels {
            if let year = label.year { output.append(text: year, "year", x: label.x, y: 12) }
            output.append(text: label.text, "role", x: label.x, y: 28)
        }
        output.append("</g>")
    }

    /// A mark and where it stands.
    private struct Placed {
        let mark: TimelineMark
        let start: Hundredths
        let end: Hundredths
        let dot: Hundredths

        /// The outermost points of what is drawn.
        var left: Hundredths { min(start, dot - TimelineDrawing.badge / 2) }
        var right: Hundredths {
            max(end, dot + TimelineDrawing.badge / 2) + (mark.span.end == .max ? TimelineDrawing.arrow : Hundredths(0))
        }
    }

    private func placed(_ mark: TimelineMark) -> Placed {
        let start = axis.x(mark.span.start)
        let end = max(start, axis.x(mark.span.end))
        let length = end - start
        let dot = length == Hundredths(0) ? start : start + min(Self.badge / 2, length / 2)
        return Placed(mark: mark, start: start, end: end, dot: dot)
    }

    /// Draws the marks of a lane and returns how many rows they take.
    private func write(_ marks: [TimelineMark], from y: Int, _ output: inout Output) -> Int {
        let items = marks.map(placed).sorted { ($0.left, $0.mark.number) < ($1.left, $1.mark.number) }
        var free: [Hundredths] = []
        var gathered: [(first: TimelineMark, count: Int, x: Hundredths)] = []
        let mostRows = lanes.count > Self.fewLanes ? 2 : 5
        for item in items {
            let row = free.firstIndex { $0 <= item.left } ?? free.count
            guard row < mostRows else {
                // What finds no row joins the mark gathered before it, as long as the two would collide.
                if let last = gathered.indices.last, item.dot < gathered[last].x + Self.pill {
                    gathered[last].count += 1
                } else {
                    gathered.append((item.mark, 1, item.dot))
                }
                continue
            }
            if row == free.count { free.append(Hundredths(0)) }
            free[row] = item.right
            draw(item, at: y + Self.rowHeight * row + Self.rowHeight / 2, &output)
        }
        let center = y + Self.rowHeight * free.count + Self.rowHeight / 2
        for (first, count, x) in gathered {
            Self.openLink(first.number, &output)
            guard count > 1 else {
                Self.name(of: first, &output)
                badge(first, x: x, y: center, &output)
                continue
            }
            output.append(escaping: Wording.fill(words.page.gathered, [("count", "\(count)")]))
            output.append("\">")
            output.append("<svg")
            output.append("x", percent: x)
            output.append("y", center)
            output.append(" overflow=\"visible\"><rect class=\"dot ")
            output.append(trusted: first.kind == .claim ? "claim" : "event")
            output.append("\" x=\"-18\" y=\"-12\" width=\"36\" height=\"24\" rx=\"12\"/>")
            output.append("<text class=\"no\" y=\"4\">+")
            output.append(count)
            output.append("</text></svg></a>")
        }
        return free.count + (gathered.isEmpty ? 0 : 1)
    }

    private func draw(_ item: Placed, at center: Int, _ output: inout Output) {
        let span = item.mark.span
        Self.openLink(item.mark.number, &output)
        Self.name(of: item.mark, &output)
        let length = item.end - item.start
        if length > Hundredths(0) {
            let soft = min(Self.softEdge, length / 2)
            let before = !span.isSharp || span.start == .min ? soft : Hundredths(0)
            let after = !span.isSharp && span.end != .max ? soft : Hundredths(0)
            if before > Hundredths(0) { Self.bar("soft", item.start, before, center, fill: "timeline-in", &output) }
            Self.bar("span", item.start + before, length - before - after, center, fill: nil, &output)
            if after > Hundredths(0) {
                Self.bar("soft", item.end - after, after, center, fill: "timeline-out", &output)
            }
        }
        if span.end == .max {
            output.append("<svg")
            output.append("x", percent: max(TimeAxis.right, item.dot + Self.badge / 2))
            output.append("y", center - 6)
            output.append(
                " width=\"8\" height=\"12\" overflow=\"visible\"><path class=\"arrow\" d=\"M0 0l6 6l-6 6\"/></svg>")
        }
        badge(item.mark, x: item.dot, y: center, &output)
    }

    /// Draws a mark's number and closes its link.
    private func badge(_ mark: TimelineMark, x: Hundredths, y: Int, _ output: inout Output) {
        output.append(mark.kind == .claim ? "<circle class=\"dot claim\"" : "<circle class=\"dot event\"")
        output.append("cx", percent: x)
        output.append("cy", y)
        output.append(" r=\"12\"/>")
        output.append(text: "\(mark.number)", mark.number > 99 ? "no long" : "no", x: x, y: y + 4)
        output.append("</a>")
    }

    private static func name(of mark: TimelineMark, _ output: inout Output) {
        output.append(mark.number)
        output.append(", ")
        output.append(escaping: mark.label)
        output.append("\">")
    }

    /// Opens a link and its name, which the caller goes on with.
    private static func openLink(_ number: Int, _ output: inout Output) {
        output.append("\n<a href=\"#entry:")
        output.append(number)
        output.append("\" aria-label=\"")
    }

    private static func bar(
        _ className: StaticString, _ x: Hundredths, _ width: Hundredths, _ center: Int, fill: StaticString?,
        _ output: inout Output
    ) {
        output.append("<rect class=\"")
        output.append(className)
        output.append("\"")
        output.append("x", percent: x)
        output.append("y", center - 6)
        output.append("width", percent: width)
        output.append(" height=\"12\"")
        if let fill {
            output.append(" fill=\"url(#")
            output.append(fill)
            output.append(")\"")
        }
        output.append("/>")
    }

    private static func line(_ className: StaticString, x: Hundredths, to y: Int, _ output: inout Output) {
        output.append("\n<line class=\"")
        output.append(className)
        output.append("\"")
        output.append("x1", percent: x)
        output.append("x2", percent: x)
        output.append(" y1=\"34\"")
        output.append("y2", y)
        output.append("/>")
    }

    private static func shortened(_ name: String) -> String {
        let scalars = name.unicodeScalars
        guard scalars.count > longestName else { return name }
        return String(String.UnicodeScalarView(scalars.prefix(longestName - 1))) + "…"
    }
}
