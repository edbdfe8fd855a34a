import BriefingModel
import EDTF
import Mustache

/// How a claim stood through time, drawn as a line: its weight and dashes say the standing, a label says it in words.
struct LifeStrip {
    let id: String
    let history: [StandingChange]
    /// The date at which the line ends.
    let end: CivilDate
    let at: Standpoint

    private var words: Wording { at.words }

    /// Labels that would stand in a deeper row are left to the list below.
    private static let rows = 4

    func write(into output: inout Output) {
        guard let first = history.first else { return }
        let start = first.date.dayNumber
        let days = max(1, end.dayNumber - start)
        func x(_ date: CivilDate) -> Hundredths {
            Hundredths(part: min(days, date.dayNumber - start), of: days)
        }
        var body = Output()
        var rows = LabelRows(most: Self.rows)
        var lastYear: Int64?
        for (position, change) in history.enumerated() {
            let from = position == 0 ? Hundredths(0) : x(change.date)
            let to = position + 1 < history.count ? x(history[position + 1].date) : Hundredths(100)
            stretch(change.standing, from, to, &body)
            let day = words.shortDay(change.date, after: lastYear)
            let label = "\(day): \(words.standing.names[change.standing].lowercased())"
            guard let spot = rows.place(label, at: from) else { continue }
            lastYear = change.date.year
            text(label, spot, href: at.hrefAsKnown(on: change.date), &body)
        }
        output.append("<svg class=\"drawing life\" width=\"100%\"")
        output.append("height", 24 + 16 * rows.count)
        output.appendSVGNames(id: id, title: words.standing.lifeTitle, description: description)
        output.append(trusted: body.bytes)
        output.append("\n</svg>")
    }

    private var description: String {
        words.list(
            history.map {
                Wording.fill(
                    words.standing.from,
                    [("standing", words.standing.names[$0.standing].lowercased()), ("date", words.day($0.date))])
            }
        ).capitalized + "."
    }

    private func stretch(_ standing: Standing, _ from: Hundredths, _ to: Hundredths, _ output: inout Output) {
        output.append("\n<line class=\"stretch ")
        output.append(trusted: standing.rawValue)
        output.append("\"")
        output.append("x1", percent: from)
        output.append("x2", percent: to)
        output.append(" y1=\"12\" y2=\"12\"/><line class=\"tick\"")
        output.append("x1", percent: from)
        output.append("x2", percent: from)
        output.append(" y1=\"4\" y2=\"20\"/>")
    }

    private func text(_ label: String, _ spot: LabelRows.Spot, href: String?, _ output: inout Output) {
        if let href {
            output.append("<a href=\"")
            output.append(escaping: href)
            output.append("\">")
        }
        output.append("<text class=\"role\"")
        output.append("x", percent: spot.x)
        output.append("y", 34 + 16 * spot.row)
        output.append(spot.isAtEnd ? " text-anchor=\"end\">" : " text-anchor=\"start\">")
        output.append(escaping: label)
        output.append(href == nil ? "</text>" : "</text></a>")
    }
}
