import BriefingModel
import Mustache

/// The site's header: rendered once for each depth of folders, and once more for each page that it leads to.
struct NavigationContext: Context {
    struct Entry: Context {
        let href: String
        let text: String
        let isCurrent: Bool

        static let fields: Fields<Self> = [
            .text("href", "Where it leads, relative to the page.") { $0.href },
            .text("text", "Its words.") { $0.text },
            .flag("current", "Whether it is the page itself.") { $0.isCurrent },
        ]
    }

    let at: Standpoint
    let entries: [Entry]

    /// The pages that the navigation leads to.
    static func pages(_ words: PagePhrases) -> [(path: String, kind: PageKind, text: String)] {
        [
            ("timeline.html", .timeline, words.timeline), (AsKnown.index, .asKnown, words.asKnown),
            ("contested.html", .contested, words.contested),
            ("open.html", .open, words.open), ("articles/index.html", .articles, words.articles),
            ("claims/index.html", .claims, words.claims), ("speakers/index.html", .speakers, words.speakers),
            ("sources/index.html", .sources, words.sources), ("events/index.html", .events, words.events),
            ("corrections.html", .corrections, words.corrections), ("method.html", .method, words.method),
            (SearchContext.path, .search, words.search),
        ]
    }

    init(at: Standpoint, path: String) {
        self.at = at
        entries = Self.pages(at.words.page).compactMap { page in
            at.href(page.path, page.kind).map { Entry(href: $0, text: page.text, isCurrent: page.path == path) }
        }
    }

    static let fields: Fields<Self> = [
        .text("root", "The way to the root of the site.") { $0.at.root },
        .text("site-title", "The site's title.") { $0.at.briefing.site.title },
        .list("entries", "The pages that the site leads to.") { $0.entries },
    ]
}

/// The site's footer: rendered once for each depth of folders.
struct FooterContext: Context {
    let at: Standpoint

    static let fields: Fields<Self> = [
        .write("as-of", "The date for which the page speaks.") { $1.append(day: $0.at.date, $0.at.words) },
        .optionalText("method", "The page on how to read the marks.") { $0.at.href("method.html", .method) },
        .flag("has-feeds", "Whether the site has feeds.") { !FeedKind.all(of: $0.at.edition).isEmpty },
        .list("feeds", "The site's feeds, where it has a base-url.") { FeedLinkContext.all(at: $0.at) },
        .optionalText("publisher", "Who publishes the site.") { $0.at.briefing.site.publisherName },
        .optionalText("publisher-url", "The publisher's own site.") { $0.at.briefing.site.publisherURL?.safeURL },
    ]
}
