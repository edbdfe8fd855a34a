import BriefingModel
import EDTF
import Mustache

/// How the claims of an article stood through time, drawn as columns of one width, one for each date on which any came
/// to stand otherwise: bands as high as there are claims, which lead to the record as it was known then.
struct ArticleStrip {
    let id: String
    let history: ArticleHistory
    let at: Standpoint

    private static let top = 4
    /// The height of the bands where all claims are there, in hundredths of a pixel; and of the lowest band.
    private static let height = 3_600
    private static let lowest = 300
    /// Where the bands stand: the lowest bands may make a column higher than it should be.
    private static let bottom = top + (height + lowest * (Standing.allCases.count - 1)) / 100

    private var words: Wording { at.words }

    func write(into output: inout Output) {
        guard !history.stops.isEmpty else { return }
        let width = Hundredths(100) / history.stops.count
        let all = history.stops.map(\.standings.claims).max() ?? 1
        var body = Output()
        var rows = LabelRows(most: history.stops.count)
        var lastYear: Int64?
        for (position, stop) in history.stops.enumerated() {
            let x = Hundredths(count: width.count * position)
            let href = at.hrefAsKnown(on: stop.last)
            body.append("\n")
            if let href {
                body.append("<a href=\"")
                body.append(escaping: href)
                body.append("\" aria-label=\"")
                body.append(escaping: inWords(stop))
                body.append("\">")
            }
            column(stop.standings, of: all, x, width, &body)
            let label = words.shortDays(stop.first, stop.last, after: lastYear)
            lastYear = stop.last.year
            if let spot = rows.place(label, at: x) { Self.text(label, spot, &body) }
            if href != nil { body.append("</a>") }
        }
        output.append("<svg class=\"drawing strip\" width=\"100%\"")
        output.append("height", Self.bottom + 8 + 18 * rows.count)
        output.appendSVGNames(
            id: id, title: words.standing.articleLifeTitle, description: words.standing.articleLifeNote)
        output.append(trusted: body.bytes)
        output.append("\n</svg>")
    }

    /// A column: what a pointer hits, its tick, and its bands from the bottom up in the order of the vocabulary. It is a
    /// drawing within the drawing, so that every band of it says no more than how high it stands.
    private func column(
        _ standings: StandingCounts, of all: Int, _ x: Hundredths, _ width: Hundredths, _ output: inout Output
    ) {
        output.append("<svg")
        output.append("x", percent: x)
        output.append("width", percent: width)
        output.append("><rect class=\"column\" width=\"100%\"")
        output.append("height", Self.bottom + 6)
        output.append("/><path class=\"tick\" d=\"M0 ")
        output.append(Self.bottom)
        output.append("v6\"/>")
        var bottom = Hundredths(Self.bottom)
        for (standing, count) in standings.each {
            let height = Hundredths(count: max(Self.lowest, count * Self.height / all))
            output.append("<line class=\"")
            output.append(trusted: standing.rawValue)
            output.append("\" x2=\"95%\"")
            output.append("y1", bottom - height / 2)
            output.append("y2", bottom - height / 2)
            output.append("stroke-width", height - Hundredths(count: 60))
            output.append("/>")
            bottom = bottom - height
        }
        output.append("</svg>")
    }

    private static func text(_ label: String, _ spot: LabelRows.Spot, _ output: inout Output) {
        output.append("<text class=\"role\"")
        output.append("x", percent: spot.x)
        output.append("y", bottom + 18 + 18 * spot.row)
        output.append(spot.isAtEnd ? " text-anchor=\"end\">" : ">")
        output.append(escaping: label)
        output.append("</text>")
    }

    private func days(_ stop: ArticleHistory.Stop) -> String {
        guard stop.first != stop.last else { return words.day(stop.last) }
        return Wording.fill(
            words.asKnown.datesGathered,
            [("first", words.day(stop.first)), ("last", words.day(stop.last)), ("count", "\(stop.dates)")])
    }

    /// “17 January 2020: 1 superseded”
    private func inWords(_ stop: ArticleHistory.Stop) -> String {
        let counts = stop.changes.each.map { "\($0.count) \(words.standing.names[$0.standing].lowercased())" }
        return Wording.fill(words.asKnown.cameToStand, [("date", days(stop)), ("counts", words.list(counts))])
    }
}
