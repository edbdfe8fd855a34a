import BriefingModel
import EDTF

/// What is new, for feed readers: written as Atom and as JSON Feed, of which both say the same.
struct Feed: Sendable {
    let kind: FeedKind
    let title: String
    /// The absolute address of the site.
    let base: String
    let description: String?
    let publisher: String
    let lang: String
    /// The latest first, at most `FeedEntry.limit`.
    let entries: [FeedEntry]
    /// When it last changed.
    let updated: String

    /// Nil where the site does not say where it will stand, for an entry needs an address that is good anywhere.
    init?(_ kind: FeedKind, _ edition: Edition) {
        let site = edition.briefing.site
        guard let base = site.baseURL else { return nil }
        self.kind = kind
        self.base = base
        title = Wording.fill(edition.words.page.titled, [("page", kind.title(edition.words)), ("site", site.title)])
        description = site.description
        publisher = site.publisherName ?? site.title
        lang = site.lang
        switch kind {
        case .articles: entries = ArticleFeed(edition, base: base).entries
        case .corrections: entries = CorrectionFeed(edition, base: base).entries
        }
        // By the day, for instants by different clocks do not sort as text. Without entries it never changed.
        let latest = entries.max { ($0.day, $0.id) < ($1.day, $1.id) }
        updated = latest?.updated ?? FeedTime.start(of: edition.date, in: edition.siteZone)
    }

    var homeAddress: String { base + kind.page }
}

/// The formats in which a site has each of its feeds.
enum FeedFormat: Sendable {
    case atom, json
}

/// A feed that a site has.
enum FeedKind: String, CaseIterable, Sendable {
    case articles, corrections

    var atomPath: String { "feeds/\(rawValue).atom" }
    var jsonPath: String { "feeds/\(rawValue).json" }

    /// The page that says the same to people.
    var page: String {
        switch self {
        case .articles: ListPage.articles.path
        case .corrections: "corrections.html"
        }
    }

    var pageKind: PageKind {
        switch self {
        case .articles: .articles
        case .corrections: .corrections
        }
    }

    func title(_ words: Wording) -> String {
        switch self {
        case .articles: words.page.articles
        case .corrections: words.page.corrections
        }
    }

    /// The feeds of a site: none where it does not say where it will stand, or has switched them off.
    static func all(of edition: Edition) -> [FeedKind] {
        guard edition.briefing.site.baseURL != nil, edition.kinds.contains(.feeds) else { return [] }
        return allCases.filter { edition.kinds.contains($0.pageKind) }
    }
}
