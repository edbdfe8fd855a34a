import EDTF
import Mustache

/// A timeline that is longer than a page, by its periods: how much is in each, drawn and listed.
struct TimelineOverviewContext: Context {
    private var histogram: Histogram?
    private let groups: [Group]

    /// The same without a drawing.
    var undrawn: Self {
        var overview = self
        overview.histogram = nil
        return overview
    }

    /// Nil for a page that has entries.
    init?<Entry>(_ tree: TimelineTree<Entry>, _ page: Int, _ words: Wording, href: (Int) -> String) {
        let node = tree.nodes[page]
        guard !node.children.isEmpty else { return nil }
        func link(_ page: Int) -> CountedLink {
            let node = tree.nodes[page]
            return CountedLink(
                href: href(page), name: node.period.name(words),
                count: words.count(node.entries.count, words.page.entries))
        }
        groups = node.children.map { Group(link: link($0), links: tree.nodes[$0].children.map(link)) }
        histogram = Histogram(tree.spans[node.entries].compactMap(\.firstDay), words) { start, unit, _ in
            href(tree.page(of: start, unit, below: page))
        }
    }

    static let fields: Fields<Self> = [
        .optionalHTML("histogram", "How many entries there are in each year, or another unit, as inline SVG.") {
            context in context.histogram.map { histogram in SafeHTML { histogram.write(into: &$0) } }
        },
        .list("groups", "The periods, each with those into which it is split in turn.") { $0.groups },
    ]

    /// A period with those into which it is split.
    struct Group: Context {
        let link: CountedLink
        let links: [CountedLink]

        static let fields: Fields<Self> = [
            .object("link", "The period.") { $0.link },
            .flag("has-links", "Whether it is split.") { !$0.links.isEmpty },
            .list("links", "The periods into which it is split.") { $0.links },
        ]
    }
}

extension TimelineTree {
    /// The page below `page` that has what began in a stretch of the calendar, no finer than the stretch.
    fileprivate func page(of start: CivilDate, _ unit: TimeUnit, below page: Int) -> Int {
        var page = page
        while let child = nodes[page].children.first(where: { child in
            guard case .unit(let own, let number) = nodes[child].period else { return false }
            return own >= unit && own.number(start) == number
        }) { page = child }
        return page
    }
}
