import BriefingModel
import Mustache

/// `as-known-dates.mustache`: every date on which anything was reported or changed its standing.
struct AsKnownDatesContext: PageContext {
    let frame: PageFrame
    private let days: ArraySlice<Chronicle.Day>

    init(_ part: Int, _ draft: PageDraft) {
        let all = draft.edition.chronicle.days
        days = all.entries(ofPart: part)
        frame = draft.frame(draft.words.page.asKnown, part: .init(AsKnown.index, part, entries: all.count))
    }

    static let fields = Fields<Self>.ofEveryPage.adding([
        .list("days", "The dates of this part, in order.") { context in
            context.days.map { AsKnownDayContext(day: $0, at: context.frame.at) }
        }
    ])
}

/// A date on which anything was reported or changed, with the totals at its end.
struct AsKnownDayContext: Context {
    let day: Chronicle.Day
    let at: Standpoint

    static let fields: Fields<Self> = [
        .optionalText("href", "The record as it was known on that date.") {
            $0.at.href(AsKnown.path($0.day.date), .asKnown)
        },
        .write("date", "The date.") { $1.append(day: $0.day.date, $0.at.words) },
        .text("changes", "How much was reported, and how much changed.") { $0.changes },
        .text("claim-count", "How many claims were known at its end.") {
            $0.at.words.count($0.day.known, $0.at.words.asKnown.known)
        },
        .list("standings", "How many of them stood in which way.") {
            StandingCountContext.each(of: $0.day.standings, $0.at.words)
        },
        .optionalText("unsettled", "How many questions, inquiries and caveats were open.") { context in
            let words = context.at.words
            return context.day.open > 0 ? words.count(context.day.open, words.asKnown.unsettled) : nil
        },
    ]

    private var changes: String {
        let words = at.words
        var parts: [String] = []
        if day.reported > 0 { parts.append(words.count(day.reported, words.asKnown.reported)) }
        if day.changed > 0 { parts.append(words.count(day.changed, words.asKnown.changed)) }
        return parts.isEmpty ? words.asKnown.nothingElse.capitalized : words.list(parts)
    }
}
