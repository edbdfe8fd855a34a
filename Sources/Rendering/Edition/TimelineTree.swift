import BriefingModel
import EDTF

/// A timeline in pages: one where it fits, else a tree of periods whose leaves are the pages with entries and whose
/// inner nodes are overviews.
///
/// A period is split into those of the next finer unit of the calendar that tells its entries apart, so that the
/// pages of the past keep their addresses while a record grows. Built in time linear in the entries.
struct TimelineTree<Entry: Sendable>: Sendable {
    /// An entry with what splitting needs to know of it.
    typealias Item = (entry: Entry, span: CalendarSpan, weight: Int)

    /// A page.
    struct Node: Sendable {
        var period: TimelinePeriod
        /// The position of the page above; nil for the whole timeline.
        var parent: Int?
        /// The positions of the pages into which it is split; empty for a page with entries.
        var children: [Int] = []
        /// Its position among the pages with entries.
        var leaf: Int?
        var entries: Range<Int>
    }

    /// The pages, each before those into which it is split: the whole timeline is the first.
    private(set) var nodes: [Node]
    /// The entries, page by page.
    private(set) var entries: [Entry] = []
    /// Where each entry stands on the calendar.
    private(set) var spans: [CalendarSpan] = []
    /// The positions of the pages that have entries, in order.
    private(set) var leaves: [Int] = []

    /// - Parameters:
    ///   - items: the entries in their order, each with its weight.
    ///   - limit: the weight that a page can carry.
    init(_ items: [Item], limit: Int) {
        nodes = [Node(period: .all, parent: nil, entries: 0..<0)]
        entries.reserveCapacity(items.count)
        spans.reserveCapacity(items.count)
        split(0, items, below: nil, limit)
    }

    func entries(of node: Int) -> ArraySlice<Entry> { entries[nodes[node].entries] }

    /// The pages with entries before and after one; none for an overview.
    func neighbours(of node: Int) -> [Int] {
        guard let position = nodes[node].leaf else { return [] }
        return [position - 1, position + 1].filter(leaves.indices.contains).map { leaves[$0] }
    }

    /// Splits a page, and no deeper than there are units of the calendar and one level of parts below them.
    private mutating func split(_ node: Int, _ items: [Item], below unit: TimeUnit?, _ limit: Int) {
        let start = entries.count
        if items.reduce(0, { $0 + $1.weight }) <= limit || items.count < 2 {
            nodes[node].leaf = leaves.count
            leaves.append(node)
            entries += items.map(\.entry)
            spans += items.map(\.span)
        } else {
            let (groups, unit) = Self.groups(of: items, below: unit, limit)
            for (period, items) in groups {
                let child = nodes.count
                nodes.append(Node(period: period.inside(nodes[node].period), parent: node, entries: 0..<0))
                nodes[node].children.append(child)
                split(child, items, below: unit, limit)
            }
        }
        nodes[node].entries = start..<entries.count
    }

    /// The entries by the coarsest unit that tells them apart; by parts where even days do not.
    private static func groups(
        of items: [Item], below unit: TimeUnit?, _ limit: Int
    ) -> (groups: [(TimelinePeriod, [Item])], unit: TimeUnit) {
        for finer in TimeUnit.allCases.reversed() where unit.map({ finer < $0 }) ?? true {
            var groups: [Int64?: [Item]] = [:]
            for item in items { groups[item.span.firstDay.map(finer.number), default: []].append(item) }
            guard groups.count > 1 else { continue }
            // Two centuries that meet in a lifetime are better told by decades.
            if finer == .century, Set(items.compactMap { $0.span.firstDay.map(TimeUnit.decade.number) }).count <= 12 {
                continue
            }
            let sorted = groups.sorted { ($0.key ?? .min) < ($1.key ?? .min) }
            return (sorted.map { ($0.key.map { .unit(finer, $0) } ?? .earlier, $0.value) }, finer)
        }
        var parts: [(TimelinePeriod, [Item])] = []
        var weight = 0
        for item in items {
            if parts.isEmpty || weight + item.weight > limit {
                parts.append((.part(parts.count + 1), []))
                weight = 0
            }
            parts[parts.count - 1].1.append(item)
            weight += item.weight
        }
        return (parts, .day)
    }
}

/// What a page of a timeline is about.
indirect enum TimelinePeriod: Hashable, Sendable {
    case all
    /// What has no known beginning.
    case earlier
    case unit(TimeUnit, Int64)
    /// A part, from 1, of a period that no unit can split.
    case part(Int, of: TimelinePeriod = .all)

    /// The period as it is within another: a part is one of it.
    fileprivate func inside(_ other: TimelinePeriod) -> TimelinePeriod {
        if case .part(let number, _) = self { .part(number, of: other) } else { self }
    }

    /// The name of its page in the timeline's folder, without `.html`; empty for the whole.
    var slug: String {
        switch self {
        case .all: return ""
        case .earlier: return "earlier"
        case .part(let number, let whole): return whole == .all ? "\(number)" : "\(whole.slug)/\(number)"
        case .unit(let unit, let number):
            let day = unit.start(number).map(\.description) ?? "\(unit)\(number)"
            let year = String(day.dropLast(6))
            switch unit {
            case .day: return day
            case .month: return String(day.dropLast(3))
            case .quarter: return "\(year)-q\(number - (number >= 0 ? number / 4 : (number - 3) / 4) * 4 + 1)"
            case .year: return year
            case .decade: return "\(year)s"
            case .century: return "\(year)-century"
            }
        }
    }

    func name(_ words: Wording) -> String {
        switch self {
        case .all: words.page.timeline
        case .earlier: words.page.noKnownBeginning
        case .unit(let unit, let number): words.name(of: number, unit)
        case .part(let number, let whole):
            Wording.fill(words.page.part, [("title", whole.name(words)), ("part", "\(number)")])
        }
    }
}
