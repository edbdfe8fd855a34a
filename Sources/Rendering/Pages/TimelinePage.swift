import BriefingModel
import EDTF
import Mustache

/// `timeline.mustache`: the timeline in one of its orders, a list under headings, drawn above it; or, where that is
/// longer than a page, an overview of its periods.
struct TimelineContext: PageContext {
    let frame: PageFrame
    private let order: TimelineOrder
    private let page: Int
    private var periods: [PeriodContext] = []
    private var drawing: TimelineDrawing?
    private var overview: TimelineOverviewContext?

    /// - Parameter page: from 0.
    init(_ order: TimelineOrder, _ page: Int, _ draft: PageDraft) {
        self.order = order
        self.page = page
        let words = draft.words.page
        let timelines = draft.edition.timelines
        let at = draft.at
        let title = order == .byEvent ? words.timeline : "\(words.timeline) \(order.name(words))"
        let timeline = order == .byEvent ? nil : LinkContext(at.root + TimelineOrder.byEvent.path, words.timeline)
        let lanes: [TimelineLane]
        switch order {
        case .byEvent:
            let entries = timelines.byEvent.entries(of: page)
            frame = draft.frame(timelines.byEvent, page, order, title)
            overview = TimelineOverviewContext(timelines.byEvent, page, order, at: at)
            guard overview == nil else { return }
            periods = PeriodContext.byEvent(entries, at: at)
            lanes = TimelineLane.byEvent(entries, at: at)
        case .byReport:
            let claims = timelines.byReport.entries(of: page)
            frame = draft.frame(timelines.byReport, page, order, title, under: timeline)
            overview = TimelineOverviewContext(timelines.byReport, page, order, at: at)
            guard overview == nil else { return }
            periods = PeriodContext.byReport(claims, at: at)
            lanes = TimelineLane.byReport(claims, at: at)
        case .bySpeaker:
            let entries = timelines.bySpeaker.entries(ofPart: page + 1)
            frame = draft.frame(
                title, under: timeline, part: .init(order.path, page + 1, entries: timelines.bySpeaker.count))
            periods = PeriodContext.bySpeaker(entries, at: at)
            lanes = TimelineLane.by(entries, name: { $0.map { at.link($0).text } ?? words.ourOwnVoice }, at: at)
        case .bySource:
            let entries = timelines.bySource.entries(ofPart: page + 1)
            frame = draft.frame(
                title, under: timeline, part: .init(order.path, page + 1, entries: timelines.bySource.count))
            periods = PeriodContext.bySource(entries, at: at)
            lanes = TimelineLane.by(entries, name: { $0.map { at.link($0).text } ?? words.noSource }, at: at)
        }
        drawing = TimelineDrawing(lanes, draft.words)
    }

    static let fields = Fields<Self>.ofEveryPage.adding([
        .text("lead", "How the timeline is ordered.") { context in
            let words = context.frame.at.words.page
            guard context.order == .byEvent, let zone = context.frame.at.edition.siteZone else {
                return context.order.lead(words)
            }
            return Wording.fill(words.byEventLeadInZone, [("place", context.frame.at.edition.place(zone.name))])
        },
        .list("orders", "The other orders, and this one.") { context in
            TimelineOrder.allCases.map { order in
                NavigationContext.Entry(
                    href: context.frame.at.root + order.path, text: order.name(context.frame.at.words.page),
                    isCurrent: order == context.order && context.page == 0)
            }
        },
        .text("calendar", "The events as iCalendar.") { $0.frame.at.root + TimelineCalendar.path },
        .optional("overview", "The periods, where the timeline is longer than a page.") { $0.overview },
        .optionalHTML("drawing", "The timeline drawn as inline SVG.") { context in
            context.drawing.map { drawing in SafeHTML { drawing.write(into: &$0) } }
        },
        .list("periods", "The entries under their headings.") { $0.periods },
    ])
}

extension PageDraft {
    /// The frame of a page of a timeline that splits into periods: the way up, and the pages before and after.
    fileprivate func frame<Entry>(
        _ tree: TimelineTree<Entry>, _ page: Int, _ order: TimelineOrder, _ title: String, under: LinkContext? = nil
    ) -> PageFrame {
        func link(_ page: Int, _ text: String) -> LinkContext {
            LinkContext(at.root + edition.timelines.path(order, page: page), text)
        }
        func name(_ page: Int) -> String { page == 0 ? title : tree.nodes[page].period.name(words) }
        guard let parent = tree.nodes[page].parent else { return frame(title, under: under) }
        var within: [LinkContext] = []
        var above: Int? = parent
        while let page = above {
            within.append(link(page, name(page)))
            above = tree.nodes[page].parent
        }
        var neighbours: [LinkContext] = []
        if let position = tree.leaves.partitionPoint(of: page) {
            if position > 0 { neighbours.append(link(tree.leaves[position - 1], name(tree.leaves[position - 1]))) }
            if position + 1 < tree.leaves.count {
                neighbours.append(link(tree.leaves[position + 1], name(tree.leaves[position + 1])))
            }
        }
        return frame(
            Wording.fill(words.page.timelineOf, [("timeline", title), ("period", name(page))]), under: under,
            within: within.reversed(),
            neighbours: neighbours.isEmpty
                ? nil : PartsContext(label: words.page.neighbours, links: neighbours))
    }
}

extension [Int] {
    /// The position of an element of an ascending list.
    fileprivate func partitionPoint(of element: Int) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < element { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == element ? low : nil
    }
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
