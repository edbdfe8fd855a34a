import BriefingModel
import Diagnostics
import Reading

/// What every text of a site may refer to; shared by all threads that read prose.
struct ProseContext: Sendable {
    let ids: Ids
    let site: ReadSite
    /// By row.
    let articles: [Article]
    let allowsRawHTML: Bool
    /// The claims that carry selectors, by the slug of the article that declares them.
    let anchoredClaims: [String: [ClaimRecord]]
    /// For each path below content/ the slug of the article there, for relative links to it.
    let articlesByPath: [String: Located<String>]
    /// Files that could not be read, for links to them that may be right.
    let unreadPaths: Set<String>
    let assets: Set<String>

    init(ids: Ids, articles: [Article], gathered: Gathered, site: ReadSite) {
        self.ids = ids
        self.site = site
        self.articles = articles
        allowsRawHTML = gathered.site?.allowsRawHTML?.value ?? false
        anchoredClaims = gathered.anchoredClaims
        articlesByPath = gathered.articlePaths
        unreadPaths = gathered.unreadPaths
        assets = Set(site.assets.map(\.path))
    }
}
