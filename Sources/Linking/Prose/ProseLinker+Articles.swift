import BriefingModel

extension ProseLinker {
    /// Reads the prose of all articles on several threads.
    ///
    /// - Returns: for each article its marks in reading order.
    mutating func linkArticles(jobs: Int) -> [[ClaimMark]] {
        let context = context
        let slices = Slices.map(context.articles.count, jobs: jobs) { rows in
            var prose = ProseLinker(context)
            let marks = rows.map { prose.marks(ofArticle: $0) }
            return (prose: prose, marks: marks)
        }
        for slice in slices { take(slice.prose) }
        return slices.flatMap(\.marks)
    }
}
