import Mustache

/// A link to a feed.
struct FeedLinkContext: Context {
    /// What stands before it in a list.
    var before = ""
    let href: String
    let text: String
    let mediaType: String

    static func all(at: Standpoint) -> [FeedLinkContext] {
        let words = at.words
        let links = FeedKind.all(of: at.edition).flatMap { kind in
            let title = kind.title(words)
            return [
                FeedLinkContext(
                    href: at.root + kind.atomPath, text: Wording.fill(words.feed.atom, [("feed", title)]),
                    mediaType: AtomFeed.mediaType),
                FeedLinkContext(
                    href: at.root + kind.jsonPath, text: Wording.fill(words.feed.json, [("feed", title)]),
                    mediaType: JSONFeed.mediaType),
            ]
        }
        return links.enumerated().map { position, link in
            var link = link
            link.before = words.separator(at: position, of: links.count)
            return link
        }
    }

    static let fields: Fields<Self> = [
        .text("before", "What stands before it in a list: nothing, a comma, “and”.") { $0.before },
        .text("href", "Where it is, relative to the page.") { $0.href },
        .text("text", "What it is called.") { $0.text },
        .text("type", "Its media type.") { $0.mediaType },
    ]
}
