import BriefingModel
import EDTF
import Mustache

/// `timeline.mustache`: the timeline in one of its orders, a list under headings, drawn above it.
struct TimelineContext: PageContext {
    let frame: PageFrame
    private let order: TimelineOrder
    private let part: Int
    private let periods: [PeriodContext]
    private let drawing: TimelineDrawing?

    init(_ order: TimelineOrder, _ part: Int, _ draft: PageDraft) {
        self.order = order
        self.part = part
        let words = draft.words.page
        let timelines = draft.edition.timelines
        let at = draft.at
        let lanes: [TimelineLane]
        switch order {
        case .byEvent:
            let entries = timelines.byEvent.entries(ofPart: part)
            periods = PeriodContext.byEvent(entries, at: at)
            lanes = TimelineLane.byEvent(entries, at: at)
        case .byReport:
            let claims = timelines.byReport.entries(ofPart: part)
            periods = PeriodContext.byReport(claims, at: at)
            lanes = TimelineLane.byReport(claims, at: at)
        case .bySpeaker:
            let entries = timelines.bySpeaker.entries(ofPart: part)
            periods = PeriodContext.bySpeaker(entries, at: at)
            lanes = TimelineLane.by(entries, name: { $0.map { at.link($0).text } ?? words.ourOwnVoice }, at: at)
        case .bySource:
            let entries = timelines.bySource.entries(ofPart: part)
            periods = PeriodContext.bySource(entries, at: at)
            lanes = TimelineLane.by(entries, name: { $0.map { at.link($0).text } ?? words.noSource }, at: at)
        }
        drawing = TimelineDrawing(lanes, draft.words)
        let timeline = LinkContext(at.href(TimelineOrder.byEvent.path, .timeline), words.timeline)
        frame = draft.frame(
            order == .byEvent ? words.timeline : "\(words.timeline) \(order.name(words))",
            under: order == .byEvent ? nil : timeline,
            part: .init(order.path, part, entries: timelines.entries(order)))
    }

    static let fields = Fields<Self>.ofEveryPage.adding([
        .text("lead", "How the timeline is ordered.") { context in
            let words = context.frame.at.words.page
            guard context.order == .byEvent, let zone = context.frame.at.edition.siteZone else {
                return context.order.lead(words)
            }
            return Wording.fill(words.byEventLeadInZone, [("place", Edition.place(zone.name))])
        },
        .list("orders", "The other orders, and this one.") { context in
            TimelineOrder.allCases.map { order in
                NavigationContext.Entry(
                    href: context.frame.at.root + order.path, text: order.name(context.frame.at.words.page),
                    isCurrent: order == context.order && context.part == 1)
            }
        },
        .text("calendar", "The events as iCalendar.") { $0.frame.at.root + TimelineCalendar.path },
        .optionalHTML("drawing", "The timeline drawn as inline SVG.") { context in
            context.drawing.map { drawing in SafeHTML { drawing.write(into: &$0) } }
        },
        .list("periods", "The entries under their headings.") { $0.periods },
    ])
}

/// Entries of a timeline under one heading.
struct PeriodContext: Context {
    let id: String
    let heading: SafeHTML
    let note: String?
    let entries: [TimelineEntryContext]

    static let fields: Fields<Self> = [
        .text("id", "An id in the page.") { $0.id },
        .html("heading", "A day, a period, a speaker or a source.") { $0.heading },
        .optionalText("note", "What else is to be said of the heading.") { $0.note },
        .list("entries", "The entries.") { $0.entries },
    ]
}

/// An entry of a timeline: an event, or a claim.
struct TimelineEntryContext: Context {
    let at: Standpoint
    /// Its number in the drawing.
    let number: Int
    var event: EventEntryContext?
    var claim: ClaimEntryContext?
    /// The time that a claim itself gives, in a timeline by date of event.
    var ownTime: When?

    static let fields: Fields<Self> = [
        .text("number", "Its number in the drawing.") { String($0.number) },
        .optional("event", "The event.") { $0.event },
        .optional("claim", "The claim.") { $0.claim },
        .optional("own-time", "The time that the claim itself gives.") { context in
            context.ownTime.map { WhenContext($0, article: context.claim?.answer.record.article, at: context.at) }
        },
    ]
}
