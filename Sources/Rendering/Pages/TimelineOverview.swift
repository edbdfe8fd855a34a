import EDTF
import Mustache

/// A timeline that is longer than a page, by its periods: how much is in each, drawn and listed.
struct TimelineOverviewContext: Context {
    private let histogram: Histogram?
    private let groups: [Group]

    /// Nil for a page that has entries.
    init?<Entry>(_ tree: TimelineTree<Entry>, _ page: Int, _ order: TimelineOrder, at: Standpoint) {
        let node = tree.nodes[page]
        guard !node.children.isEmpty else { return nil }
        func link(_ page: Int) -> CountedLink {
            let node = tree.nodes[page]
            return CountedLink(
                href: at.root + at.edition.timelines.path(order, page: page), name: node.period.name(at.words),
                count: at.words.count(node.entries.count, at.words.page.entries))
        }
        groups = node.children.map { Group(link: link($0), links: tree.nodes[$0].children.map(link)) }
        histogram = Histogram(tree, page, words: at.words) {
            at.root + at.edition.timelines.path(order, page: $0)
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

    /// A period and how many entries it has.
    struct CountedLink: Context {
        let href: String
        let name: String
        let count: String

        static let fields: Fields<Self> = [
            .text("href", "Its page.") { $0.href }, .text("name", "Its name.") { $0.name },
            .text("count", "How many entries it has.") { $0.count },
        ]
    }
}
