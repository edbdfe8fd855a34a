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
                body.append(escaping: ArticleStopContext(stop: stop, isFirst: position == 0, at: at).inWords)
                body.append("\">")
            }
            Self.rect(x, width, &body)
            bands(stop.standings, of: all, x, width, &body)
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

    /// The bands of a column, from the bottom up in the order of the vocabulary.
    private func bands(
        _ standings: StandingCounts, of all: Int, _ x: Hundredths, _ width: Hundredths, _ output: inout Output
    ) {
        var bottom = Hundredths(Self.bottom)
        for (standing, count) in standings.each {
            let height = Hundredths(count: max(Self.lowest, count * Self.height / all))
            output.append("<line class=\"band ")
            output.append(trusted: standing.rawValue)
            output.append("\"")
            output.append("x1", percent: x)
            output.append("x2", percent: x + width - Hundredths(count: 40))
            output.append("y1", bottom - height / 2)
            output.append("y2", bottom - height / 2)
            output.append("stroke-width", height - Hundredths(count: 60))
            output.append("/>")
            bottom = bottom - height
        }
    }

    /// What a pointer hits.
    private static func rect(_ x: Hundredths, _ width: Hundredths, _ output: inout Output) {
        output.append("<rect class=\"column\"")
        output.append("x", percent: x)
        output.append("width", percent: width)
        output.append("y", 0)
        output.append("height", bottom + 6)
        output.append("/><line class=\"tick\"")
        output.append("x1", percent: x)
        output.append("x2", percent: x)
        output.append("y1", bottom)
        output.append("y2", bottom + 6)
        output.append("/>")
    }

    private static func text(_ label: String, _ spot: LabelRows.Spot, _ output: inout Output) {
        output.append("<text class=\"role\"")
        output.append("x", percent: spot.x)
        output.append("y", bottom + 18 + 18 * spot.row)
        output.append(spot.isAtEnd ? " text-anchor=\"end\">" : ">")
        output.append(escaping: label)
        output.append("</text>")
    }
}

/// A stop of an article's history in words.
struct ArticleStopContext: Context {
    let stop: ArticleHistory.Stop
    /// Whether it is the publication.
    let isFirst: Bool
    let at: Standpoint

    static let fields: Fields<Self> = [
        .object("link", "The record as it was known at the end of the date, or of the last of several.") { context in
            LinkContext(context.at.hrefAsKnown(on: context.stop.last), context.days)
        },
        .flag("first", "Whether it is the publication.") { $0.isFirst },
        .list("changes", "How many claims came to stand in which way; on the publication, how many stood so.") {
            StandingCountContext.each(of: $0.stop.changes, $0.at.words)
        },
        .list("standings", "How many claims stood in which way at its end.") {
            StandingCountContext.each(of: $0.stop.standings, $0.at.words)
        },
    ]

    private var days: String {
        let words = at.words
        guard stop.first != stop.last else { return words.day(stop.last) }
        return Wording.fill(
            words.asKnown.datesGathered,
            [("first", words.day(stop.first)), ("last", words.day(stop.last)), ("count", "\(stop.dates)")])
    }

    /// “17 January 2020: 1 superseded”
    var inWords: String {
        let words = at.words
        let counts = stop.changes.each.map { "\($0.count) \(words.standing.names[$0.standing].lowercased())" }
        return Wording.fill(words.asKnown.cameToStand, [("date", days), ("counts", words.list(counts))])
    }
}
