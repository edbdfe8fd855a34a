import BriefingModel
import CommonMark
import Diagnostics
import Reading

/// What every text of a site may refer to; shared by all threads that read prose.
struct ProseContext: Sendable {
    let ids: Ids
    private(set) var site: ReadSite
    /// By row.
    private(set) var articles: [Article]
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

    /// The same after the prose of some articles was edited.
    ///
    /// - Parameters:
    ///   - site: what was read then.
    ///   - files: those in which they stand.
    ///   - targets: the headings and paragraphs of articles to which links lead, by row.
    /// - Returns: with the rows of the articles; nil where one is none of the briefing's, or has lost a target.
    func editing(
        _ site: ReadSite, proseOf files: [FileID], targets: [Int: Set<String>]
    ) -> (context: ProseContext, rows: [Int])? {
        var context = self
        context.site = site
        var rows: [Int] = []
        for file in files {
            guard let record = site.records[Int(file.index)].article, let body = record.body,
                case .row(let row) = ids.articles[record.id.value], articles[row].declared.file == file,
                targets[row].map({ $0.isSubset(of: body.fragments) }) ?? true
            else { return nil }
            context.articles[row].body = body
            rows.append(row)
        }
        return (context, rows)
    }
}

extension Document {
    /// All to which links may lead.
    fileprivate var fragments: Set<String> { Set(headings.map(\.slug) + textBlocks.map(\.fragment)) }
}
