import BriefingModel
import Mustache

/// The pages of a timeline that is told name by name: what each is called, what is on it, what stands around it.
struct RosterPages<Name: Hashable & Sendable> {
    let roster: Roster<Name>
    let order: TimelineOrder
    /// What the first of them is called.
    let title: String
    let at: Standpoint
    let link: (Name?) -> LinkContext
    /// What else is said of a name.
    let note: (Name) -> String?

    private var words: Wording { at.words }

    func href(_ page: Int) -> String { at.root + at.edition.timelines.path(order, page: page) }

    func name(_ row: Int) -> String { link(roster.rows[row].name).text }

    /// “Aalto to Berger”
    func names(_ rows: Range<Int>) -> String {
        let (first, last) = (name(rows.lowerBound), name(rows.upperBound - 1))
        return rows.count == 1 ? first : Wording.fill(words.page.namesFromTo, [("first", first), ("last", last)])
    }

    /// What a page is called below the one above it.
    func name(ofPage page: Int) -> String {
        switch roster.pages[page].content {
        case .overviews: title
        case .claims(let rows), .names(let rows): page == 0 ? title : names(rows)
        case .timeline(let row, let node):
            node == 0 ? name(row) : roster.timelines[row].map { $0.nodes[node].period.name(words) } ?? ""
        }
    }

    func frame(_ page: Int, _ draft: PageDraft, under: LinkContext?) -> PageFrame {
        let content = roster.pages[page].content
        var title = title
        if case .timeline(let row, _) = content {
            title = Wording.fill(words.page.timelineOf, [("timeline", title), ("period", name(row))])
        }
        let isWhole = if case .timeline(_, let node) = content { node == 0 } else { page == 0 }
        var within: [LinkContext] = []
        var above = roster.pages[page].parent
        while let page = above {
            within.append(LinkContext(href(page), name(ofPage: page)))
            above = roster.pages[page].parent
        }
        return draft.frame(
            isWhole
                ? title : Wording.fill(words.page.timelineOf, [("timeline", title), ("period", name(ofPage: page))]),
            under: under, within: within.reversed(), neighbours: PartsContext(neighbours(page), words))
    }

    /// The pages before and after.
    private func neighbours(_ page: Int) -> [LinkContext] {
        let rows: Range<Int>
        switch roster.pages[page].content {
        case .overviews: return []
        case .names:
            return [page - 1, page + 1].filter { neighbour in
                guard roster.pages.indices.contains(neighbour) else { return false }
                if case .names = roster.pages[neighbour].content { return true }
                return false
            }.map { LinkContext(href($0), name(ofPage: $0)) }
        case .timeline(let row, let node) where node > 0:
            return roster.timelines[row]?.neighbours(of: node).map { neighbour in
                let page = roster.rows[row].page + neighbour
                return LinkContext(href(page), name(ofPage: page))
            } ?? []
        case .timeline(let row, _): rows = row..<row + 1
        case .claims(let own): rows = own
        }
        return [rows.lowerBound - 1, rows.upperBound].filter(roster.rows.indices.contains).map { row in
            LinkContext(href(roster.rows[row].page), name(ofPage: roster.rows[row].page))
        }
    }

    func periods(_ rows: Range<Int>) -> [PeriodContext] {
        PeriodContext.byName(
            roster.rows[rows].map { row in
                (SafeHTML { $0.append(link(row.name)) }, row.name.flatMap(note), row.claims)
            }, at: at)
    }

    func lanes(_ rows: Range<Int>) -> [TimelineLane] {
        TimelineLane.byName(rows.map { (name($0), roster.rows[$0].claims) }, at: at)
    }

    /// The overview on a page; nil for a page with claims.
    func overview(_ page: Int) -> RosterContext? {
        switch roster.pages[page].content {
        case .claims, .timeline: return nil
        case .names(let rows): return RosterContext(rows: rows.map(line), days: roster.days, words: words)
        case .overviews(let pages):
            return RosterContext(
                ranges: pages.compactMap { page in
                    guard case .names(let rows) = roster.pages[page].content else { return nil }
                    let claims = roster.rows[rows].reduce(0) { $0 + $1.claims.count }
                    return CountedLink(
                        href: href(page), name: names(rows), count: words.count(claims, words.page.entries))
                }, words: words)
        }
    }

    private func line(_ row: Int) -> RosterLineContext {
        let record = roster.rows[row]
        return RosterLineContext(
            href: href(record.page) + (record.heading.map { "#period:\($0)" } ?? ""), name: name(row),
            count: record.claims.count, days: record.days, all: roster.days ?? record.days, words: words,
            isDrawn: at.draws)
    }
}
