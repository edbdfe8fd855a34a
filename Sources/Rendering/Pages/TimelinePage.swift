import BriefingModel
import EDTF
import Mustache

/// `timeline.mustache`: the timeline in one of its orders, a list under headings, drawn above it; or, where that is
/// longer than a page, an overview of its periods, or of its names.
struct TimelineContext: PageContext {
    let frame: PageFrame
    private let order: TimelineOrder
    private let page: Int
    private var periods: [PeriodContext] = []
    private var lanes: [TimelineLane] = []
    private var overview: TimelineOverviewContext?
    private var names: RosterContext?

    /// - Parameter page: from 0.
    init(_ order: TimelineOrder, _ page: Int, _ draft: PageDraft) {
        self.order = order
        self.page = page
        let at = draft.at
        let words = at.words
        let timelines = at.edition.timelines
        let under = order == .byEvent ? nil : LinkContext(at.root + TimelineOrder.byEvent.path, words.page.timeline)
        func href(_ page: Int) -> String { at.root + timelines.path(order, page: page) }
        switch order {
        case .byEvent:
            let tree = timelines.byEvent
            frame = draft.frame(tree, page, order.title(words.page), under: under, href: href)
            overview = TimelineOverviewContext(tree, page, words, href: href)
            if overview == nil {
                periods = PeriodContext.byEvent(tree.entries(of: page), at: at)
                lanes = TimelineLane.byEvent(tree.entries(of: page), at: at)
            }
        case .byReport:
            let tree = timelines.byReport
            frame = draft.frame(tree, page, order.title(words.page), under: under, href: href)
            show(tree, page, at, href: href)
        case .bySpeaker:
            let pages = RosterPages(
                roster: timelines.bySpeaker, order: order, title: order.title(words.page), at: at,
                link: { $0.map { at.link($0) } ?? LinkContext(nil, words.page.ourOwnVoice) },
                note: { speaker in
                    let count = at.edition.chronology.assertedBy[speaker].count
                    let basis = words.attribution.basis[at.briefing[speaker].basis]
                    return Wording.fill(
                        words.record.relayed,
                        [("speaker", basis), ("claims", words.count(count, words.record.claims))])
                })
            frame = pages.frame(page, draft, under: under)
            show(pages, page)
        case .bySource:
            let pages = RosterPages(
                roster: timelines.bySource, order: order, title: order.title(words.page), at: at,
                link: { $0.map { at.link($0) } ?? LinkContext(nil, words.page.noSource) },
                note: { words.count(at.edition.chronology.through[$0].count, words.record.restOnIt) })
            frame = pages.frame(page, draft, under: under)
            show(pages, page)
        }
    }

    /// A page of claims by report.
    private mutating func show(
        _ tree: TimelineTree<Ref<Claim>>, _ node: Int, _ at: Standpoint, href: (Int) -> String
    ) {
        overview = TimelineOverviewContext(tree, node, at.words, href: href)
        guard overview == nil else { return }
        periods = PeriodContext.byReport(tree.entries(of: node), at: at)
        lanes = TimelineLane.byReport(tree.entries(of: node), at: at)
    }

    /// A page of names.
    private mutating func show<Name>(_ pages: RosterPages<Name>, _ page: Int) {
        names = pages.overview(page)
        switch pages.roster.pages[page].content {
        case .names, .overviews: break
        case .claims(let rows):
            periods = pages.periods(rows)
            lanes = pages.lanes(rows)
        case .timeline(let row, let node):
            guard let tree = pages.roster.timelines[row] else { return }
            show(tree, node, pages.at) { pages.href(pages.roster.rows[row].page + $0) }
        }
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
        .optional("overview", "The periods, where the timeline is longer than a page.") { context in
            context.frame.at.draws ? context.overview : context.overview?.undrawn
        },
        .optional("names", "The names, where a timeline told name by name is longer than a page.") { $0.names },
        .optionalHTML("drawing", "The timeline drawn as inline SVG.") { context in
            guard context.frame.at.draws else { return nil }
            return TimelineDrawing(context.lanes, context.frame.at.words).map { drawing in
                SafeHTML { drawing.write(into: &$0) }
            }
        },
        .list("periods", "The entries under their headings.") { $0.periods },
    ])
}

extension PageDraft {
    /// The frame of a page of a timeline that splits into periods: the way up, and the pages before and after.
    fileprivate func frame<Entry>(
        _ tree: TimelineTree<Entry>, _ page: Int, _ title: String, under: LinkContext?, href: (Int) -> String
    ) -> PageFrame {
        func name(_ page: Int) -> String { page == 0 ? title : tree.nodes[page].period.name(words) }
        func link(_ page: Int) -> LinkContext { LinkContext(href(page), name(page)) }
        guard let parent = tree.nodes[page].parent else { return frame(title, under: under) }
        var within: [LinkContext] = []
        var above: Int? = parent
        while let page = above {
            within.append(link(page))
            above = tree.nodes[page].parent
        }
        return frame(
            Wording.fill(words.page.timelineOf, [("timeline", title), ("period", name(page))]), under: under,
            within: within.reversed(), neighbours: PartsContext(tree.neighbours(of: page).map(link), words))
    }
}
