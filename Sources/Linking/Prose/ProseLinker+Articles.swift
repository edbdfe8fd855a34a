import BriefingModel
import Threads

extension ProseLinker {
    /// Reads the prose of all articles on several threads.
    ///
    /// - Returns: for each article its marks in reading order, and what was found in it.
    mutating func linkArticles(jobs: Int) -> [(marks: [ClaimMark], report: Report)] {
        let context = context
        let slices = Threads.map(slicesOf: context.articles.count, jobs: jobs) { rows in
            var prose = ProseLinker(context)
            let articles = rows.map { prose.linkArticle($0) }
            return (mentions: prose.mentions, targets: prose.targets, articles: articles)
        }
        mentions.take(slices.map(\.mentions))
        for slice in slices { targets.merge(slice.targets) { $0.union($1) } }
        return slices.flatMap(\.articles)
    }

    /// Reads the prose of one article, and reports apart.
    mutating func linkArticle(_ row: Int) -> (marks: [ClaimMark], report: Report) {
        let outer = report
        defer { report = outer }
        report = Report()
        return (marks(ofArticle: row), report)
    }
}
