import EDTF
import Mustache

/// Who or what is in a timeline that is told name by name, where it is longer than a page: each name with its claims, the
/// days between which they were reported, and where they are.
struct RosterContext: Context {
    var rows: [RosterLineContext] = []
    /// Where there are more names than a page can list: the pages that list them.
    var ranges: [CountedLink] = []
    var days: ClosedRange<CivilDate>?
    let words: Wording

    static let fields: Fields<Self> = [
        .flag("has-rows", "Whether the page lists names.") { !$0.rows.isEmpty },
        .optionalText("first-day", "The day at which the drawings begin.") { context in
            context.days.map { context.words.shortDay($0.lowerBound, after: nil) }
        },
        .optionalText("last-day", "The day at which the drawings end.") { context in
            context.days.map { context.words.shortDay($0.upperBound, after: nil) }
        },
        .list("rows", "The names in their order.") { $0.rows },
        .flag("has-ranges", "Whether it lists pages that list names.") { !$0.ranges.isEmpty },
        .list("ranges", "The pages that list the names, where one cannot.") { $0.ranges },
    ]
}

/// A name in the overview of a timeline.
struct RosterLineContext: Context {
    let href: String
    let name: String
    let count: Int
    /// When its claims were reported.
    let days: ClosedRange<CivilDate>
    /// When those of all names were.
    let all: ClosedRange<CivilDate>
    let words: Wording
    let isDrawn: Bool

    static let fields: Fields<Self> = [
        .text("href", "Where its claims are.") { $0.href },
        .text("name", "The name.") { $0.name },
        .text("count", "How many claims it has.") { $0.words.count($0.count, $0.words.record.claims) },
        .text("days", "When the first and the last of them were reported.") { context in
            context.words.shortDays(context.days.lowerBound, context.days.upperBound, after: nil)
        },
        .write("extent", "The same, drawn as inline SVG; nothing where the site has no drawings.") { context, output in
            if context.isDrawn { context.write(into: &output) }
        },
    ]

    /// A line from the first day to the last; what it says stands beside it in words.
    private func write(into output: inout Output) {
        let start = all.lowerBound.dayNumber
        let length = max(1, all.upperBound.dayNumber - start)
        let from = Hundredths(part: days.lowerBound.dayNumber - start, of: length)
        let to = Hundredths(part: days.upperBound.dayNumber - start, of: length)
        output.append("<svg class=\"drawing extent\" width=\"100%\" height=\"12\" aria-hidden=\"true\"><line")
        output.append("x1", percent: from)
        output.append("x2", percent: to)
        output.append(" y1=\"6\" y2=\"6\"/></svg>")
    }
}
