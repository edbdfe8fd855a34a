import BriefingModel
import EDTF
import Mustache

/// The timeline by date of event, drawn in two lanes: each mark leads to its entry in the list below.
///
/// Uncertain bounds are soft edges, an open end is an arrow. Marks that would collide are stacked; what would need
/// too many rows is gathered into one mark with a count.
struct TimelineDrawing {
    fileprivate struct Item {
        let number: Int
        let label: String
        let isClaim: Bool
        let span: Span
        let hasSoftEdges: Bool
    }

    private let lanes: [(name: String, items: [Item])]
    private let axis: TimeAxis
    private let words: Wording
    private let title: String

    private static let rowHeight = 32
    private static let mostRows = 5
    /// A badge needs 24 pixels: this much of the narrowest drawing, 336 pixels, in per cent.
    private static let badge = Hundredths(count: 720)
    private static let softEdge = Hundredths(count: 250)

    /// Nil where nothing has a date that could be drawn.
    init?(_ entries: ArraySlice<Timelines.Entry>, at: Standpoint) {
        words = at.words
        var events: [Item] = []
        var claims: [Item] = []
        for (position, entry) in entries.enumerated() {
            switch entry {
            case .event(let ref):
                let event = at.briefing[ref]
                events.append(Item(position + 1, event.title, event.when, isClaim: false))
            case .claim(let ref):
                guard let when = at.briefing[ref].when else { continue }
                claims.append(Item(position + 1, at.briefing[ref].text, when, isClaim: true))
            }
        }
        lanes = [(at.words.page.eventsLane, events), (at.words.page.claimsLane, claims)].filter { !$0.1.isEmpty }
        let instants = (events + claims).compactMap(\.anchor)
        guard let axis = TimeAxis(instants, in: at.edition.siteZone, at.words), let first = axis.columns.first,
            let last = axis.columns.last
        else { return nil }
        self.axis = axis
        title = Wording.fill(at.words.page.drawingTitle, [("from", first.name), ("to", last.name)])
    }

    func write(into output: inout Output) {
        var body = Output()
        var y = 22
        for lane in lanes {
            Self.text("lane", lane.name, x: Hundredths(0), y: y + 13, &body)
            y += 22
            y += Self.rowHeight * max(1, write(lane.items, from: y, &body)) + 8
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
        for column in axis.columns {
            Self.line("grid", x: column.x, to: y, &output)
            Self.text(column.isCrowded ? "role crowded" : "role", column.label, x: column.x, y: 12, &output)
        }
        for gap in axis.gaps { Self.line("gapmark", x: gap, to: y, &output) }
        output.append(trusted: body.bytes)
        output.append("\n</svg>")
    }

    /// Draws the items of a lane and returns how many rows they take.
    private func write(_ items: [Item], from y: Int, _ output: inout Output) -> Int {
        var free: [Hundredths] = []
        var gathered: [(item: Item, count: Int, x: Hundredths)] = []
        for item in items {
            let start = axis.x(item.span.earliest)
            let end = max(start, axis.x(item.span.latest))
            let length = end - start
            let dot = length == Hundredths(0) ? start : start + min(Self.badge / 2, length / 2)
            let left = min(start, dot - Self.badge / 2)
            let row = free.firstIndex { $0 <= left } ?? free.count
            guard row < Self.mostRows else {
                // What finds no row joins the mark gathered nearest before it, as long as the two would collide.
                if let last = gathered.indices.last, dot - gathered[last].x < Self.badge {
                    gathered[last].count += 1
                } else {
                    gathered.append((item, 1, dot))
                }
                continue
            }
            if row == free.count { free.append(Hundredths(0)) }
            free[row] = max(end, dot + Self.badge / 2) + (item.span.isOpenAtEnd ? Hundredths(2) : Hundredths(0))
            draw(item, start: start, end: end, dot: dot, at: y + Self.rowHeight * row + Self.rowHeight / 2, &output)
        }
        for (item, count, x) in gathered {
            let center = y + Self.rowHeight * free.count + Self.rowHeight / 2
            let name = Wording.fill(words.page.gathered, [("count", "\(count)")])
            Self.openLink(item.number, &output)
            output.append(escaping: name)
            output.append("\">")
            badge("+\(count)", isClaim: item.isClaim, x: x, y: center, &output)
        }
        return free.count + (gathered.isEmpty ? 0 : 1)
    }

    private func draw(
        _ item: Item, start: Hundredths, end: Hundredths, dot: Hundredths, at center: Int, _ output: inout Output
    ) {
        Self.openLink(item.number, &output)
        output.append(item.number)
        output.append(", ")
        output.append(escaping: item.label)
        output.append("\">")
        let length = end - start
        if length > Hundredths(0) {
            let soft = min(Self.softEdge, length / 2)
            let before = item.hasSoftEdges || item.span.isOpenAtStart ? soft : Hundredths(0)
            let after = item.hasSoftEdges && !item.span.isOpenAtEnd ? soft : Hundredths(0)
            if before > Hundredths(0) { Self.bar("soft", start, before, center, fill: "timeline-in", &output) }
            Self.bar("span", start + before, length - before - after, center, fill: nil, &output)
            if after > Hundredths(0) { Self.bar("soft", end - after, after, center, fill: "timeline-out", &output) }
        }
        if item.span.isOpenAtEnd {
            output.append("<svg")
            output.append("x", percent: TimeAxis.right)
            output.append("y", center - 6)
            output.append(
                " width=\"8\" height=\"12\" overflow=\"visible\"><path class=\"arrow\" d=\"M0 0l6 6l-6 6\"/></svg>")
        }
        badge("\(item.number)", isClaim: item.isClaim, x: dot, y: center, &output)
    }

    private func badge(_ text: String, isClaim: Bool, x: Hundredths, y: Int, _ output: inout Output) {
        output.append(isClaim ? "<circle class=\"dot claim\"" : "<circle class=\"dot event\"")
        output.append("cx", percent: x)
        output.append("cy", y)
        output.append(" r=\"12\"/>")
        Self.text("no", text, x: x, y: y + 4, &output)
        output.append("</a>")
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
        output.append(" y1=\"20\"")
        output.append("y2", y)
        output.append("/>")
    }

    private static func text(_ className: StaticString, _ text: String, x: Hundredths, y: Int, _ output: inout Output) {
        output.append("<text class=\"")
        output.append(className)
        output.append("\"")
        output.append("x", percent: x)
        output.append("y", y)
        output.append(">")
        output.append(escaping: text)
        output.append("</text>")
    }
}

extension TimelineDrawing.Item {
    fileprivate init(_ number: Int, _ label: String, _ when: When, isClaim: Bool) {
        self.number = number
        self.label = label
        self.isClaim = isClaim
        span = when.span
        // A clock's window has hard edges; a day whose hour is not given, and anything longer, has not.
        hasSoftEdges = when.clock == nil && !when.edtf.hasTime || when.clock?.isAbout == true
    }

    /// The instant by which the axis makes room for it.
    fileprivate var anchor: Int64? {
        span.earliest != .min ? span.earliest : span.latest != .max ? span.latest : nil
    }
}
