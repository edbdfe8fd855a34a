import BriefingModel
import EDTF

/// A timeline told name by name, by speaker or by source: one page where it fits, else an overview of the names and
/// pages below it.
///
/// Names with few claims share pages; one with more than a page can carry has a timeline of its own, split into periods.
/// Built in time linear in the entries.
struct Roster<Name: Hashable & Sendable>: Sendable {
    /// A name with its claims.
    struct Row: Sendable {
        /// Nil for what nobody else says, or what rests on no source.
        let name: Name?
        let claims: ArraySlice<Ref<Claim>>
        /// The days on which the first and the last were reported.
        let days: ClosedRange<CivilDate>
        /// The position of the page on which they begin.
        var page = 0
        /// The number of their heading there, from 1; nil for a page of their own.
        var heading: Int?
    }

    /// A page.
    struct Sheet: Sendable {
        enum Content: Sendable {
            /// The claims of these rows.
            case claims(rows: Range<Int>)
            /// An overview of these rows.
            case names(rows: Range<Int>)
            /// An overview of the pages that are overviews.
            case overviews(pages: Range<Int>)
            /// A page of the timeline of one row.
            case timeline(row: Int, node: Int)
        }

        let content: Content
        /// The position of the page above; nil for the first.
        let parent: Int?
        /// The name of the page in the timeline's folder, without `.html`; empty for the first.
        let slug: String
    }

    private(set) var rows: [Row]
    /// The first is the one that the site's navigation leads to.
    private(set) var pages: [Sheet] = []
    /// The timelines of the rows that have one, by row.
    private(set) var timelines: [Int: TimelineTree<Ref<Claim>>] = [:]
    /// The days on which the first and the last claim of all were reported; nil where there is none.
    let days: ClosedRange<CivilDate>?

    /// How many names an overview lists: one takes 300 to 500 bytes.
    static var namesOnPage: Int { 500 }

    /// - Parameters:
    ///   - groups: the names in their order, each with its claims in the order of time; none is empty.
    ///   - limit: the weight that a page can carry; a claim weighs two, a name one.
    ///   - id: what tells a name from all others in the path of a page.
    init(
        _ groups: [(name: Name?, claims: ArraySlice<Ref<Claim>>)], in briefing: Briefing, limit: Int,
        id: (Name) -> String
    ) {
        rows = groups.compactMap { name, claims in
            guard let first = claims.first, let last = claims.last else { return nil }
            return Row(name: name, claims: claims, days: briefing[first].reported...briefing[last].reported)
        }
        days = rows.reduce(nil) { days, row in
            guard let days else { return row.days }
            return min(days.lowerBound, row.days.lowerBound)...max(days.upperBound, row.days.upperBound)
        }
        guard rows.reduce(0, { $0 + Self.weight($1) }) > limit else {
            pages = [Sheet(content: .claims(rows: rows.indices), parent: nil, slug: "")]
            for row in rows.indices { rows[row].heading = row + 1 }
            return
        }
        addOverviews()
        addClaims(in: briefing, limit: limit, id: id)
    }

    private static func weight(_ row: Row) -> Int { 1 + 2 * row.claims.count }

    private mutating func addOverviews() {
        let size = Self.namesOnPage
        let count = (rows.count + size - 1) / size
        guard count > 1 else {
            pages.append(Sheet(content: .names(rows: rows.indices), parent: nil, slug: ""))
            return
        }
        pages.append(Sheet(content: .overviews(pages: 1..<count + 1), parent: nil, slug: ""))
        for number in 0..<count {
            let rows = number * size..<min(rows.count, (number + 1) * size)
            pages.append(Sheet(content: .names(rows: rows), parent: 0, slug: "names/\(number + 1)"))
        }
    }

    private mutating func addClaims(in briefing: Briefing, limit: Int, id: (Name) -> String) {
        var shared: Range<Int>?
        var weight = 0
        var number = 0
        func overview(of row: Int) -> Int { rows.count > Self.namesOnPage ? 1 + row / Self.namesOnPage : 0 }
        func endShared() {
            guard let rows = shared else { return }
            number += 1
            pages.append(Sheet(content: .claims(rows: rows), parent: overview(of: rows.lowerBound), slug: "\(number)"))
            shared = nil
            weight = 0
        }
        for row in rows.indices {
            let own = Self.weight(rows[row])
            // Names that share a page stand in one overview.
            if weight + own > limit || row % Self.namesOnPage == 0 { endShared() }
            guard own > limit else {
                rows[row].page = pages.count
                rows[row].heading = row - (shared?.lowerBound ?? row) + 1
                shared = (shared?.lowerBound ?? row)..<row + 1
                weight += own
                continue
            }
            let tree = TimelineTree(
                rows[row].claims.map { ($0, CalendarSpan(briefing[$0].reported), 2) }, limit: limit)
            rows[row].page = pages.count
            let first = pages.count
            // “none” is no id.
            let slug = "of/\(rows[row].name.map(id) ?? "none")"
            for (position, node) in tree.nodes.enumerated() {
                pages.append(
                    Sheet(
                        content: .timeline(row: row, node: position),
                        parent: node.parent.map { first + $0 } ?? overview(of: row),
                        slug: position == 0 ? slug : "\(slug)/\(node.period.slug)"))
            }
            timelines[row] = tree
        }
        endShared()
    }
}
