import BriefingModel
import Mustache

/// The timeline on a record's own page: its dates in order under headings, drawn above.
struct OwnTimelineContext: Context {
    private let moments: [Moment]
    private let at: Standpoint
    private var overview: Histogram?

    /// Nil where there are not two dates to be told apart.
    init?(_ moments: [Moment], at: Standpoint) {
        guard moments.count > 1 else { return nil }
        self.moments = moments
        self.at = at
    }

    /// Adds an overview of all parts of a page that is split, of which this is the first: which part has which time.
    ///
    /// - Parameters:
    ///   - claims: those of all parts, in the order of time.
    ///   - path: the path of the first part.
    func over(_ claims: ArraySlice<Ref<Claim>>, path: String) -> OwnTimelineContext {
        guard Parts.count(of: claims.count) > 1, at.draws else { return self }
        var context = self
        context.overview = Histogram(claims.map { at.briefing[$0].reported }, at.words) { _, _, position in
            at.root + Parts.path(path, part: Parts.part(of: position))
        }
        return context
    }

    static let fields: Fields<Self> = [
        .optionalHTML("histogram", "On the first of several parts: how many claims there are at which time, as SVG.") {
            context in context.overview.map { histogram in SafeHTML { histogram.write(into: &$0) } }
        },
        .list("stretches", "The same in words, each leading to the part that has its time.") {
            $0.overview?.links ?? []
        },
        .optionalHTML("drawing", "The dates drawn as inline SVG.") { context in
            guard context.at.draws else { return nil }
            return TimelineDrawing(context.lanes, context.at.words).map { drawing in
                SafeHTML { drawing.write(into: &$0) }
            }
        },
        .list("periods", "The dates under their headings.") { $0.periods },
    ]

    private var lanes: [TimelineLane] {
        func lane(_ kind: TimelineMark.Kind, _ name: String) -> TimelineLane {
            TimelineLane(
                name: name,
                marks: moments.enumerated().filter { $0.element.kind == kind }.map { position, moment in
                    TimelineMark(
                        number: position + 1, label: "\(moment.role): \(moment.link.text)", kind: kind,
                        span: moment.calendar)
                })
        }
        return [lane(.event, at.words.page.eventsLane), lane(.claim, at.words.page.saidLane)]
    }

    private var periods: [Period] {
        let items = moments.map { moment in
            switch moment.date {
            case .when(let when, _, _): Headings.Item(when, at: at)
            case .day(let day): Headings.Item(span: moment.calendar, inWords: { at.words.day(day) })
            }
        }
        return Headings(items, at.words).groups.map { group in
            Period(
                heading: group.heading, note: group.note,
                entries: group.range.map { MomentContext(number: $0 + 1, moment: moments[$0], at: at) })
        }
    }

    struct Period: Context {
        let heading: SafeHTML
        let note: String?
        let entries: [MomentContext]

        static let fields: Fields<Self> = [
            .html("heading", "A day, or a period.") { $0.heading },
            .optionalText("note", "What else is to be said of the heading.") { $0.note },
            .list("entries", "The entries.") { $0.entries },
        ]
    }
}

/// A date of a record, and what it is of.
struct MomentContext: Context {
    let number: Int
    let moment: Moment
    let at: Standpoint

    static let fields: Fields<Self> = [
        .text("number", "Its number in the drawing.") { String($0.number) },
        .text("role", "What happened then.") { $0.moment.role },
        .write("date", "The date, by the clocks of each place that has another.") { context, output in
            switch context.moment.date {
            case .when(_, _, let record?): output.append(record, at: context.at)
            case .when(let when, let article, nil): output.append(when, article: article, at: context.at)
            case .day(let day): output.append(day: day, context.at.words)
            }
        },
        .object("link", "Whom or what it is about.") { $0.moment.link },
    ]
}
