import BriefingModel
import Diagnostics

extension CheckedSite {
    /// Where the words of a mark stand in the file. Of words in the title or summary, which YAML may have folded, the
    /// whole title or summary.
    func place(of mark: ClaimMark, in article: Article) -> Place? {
        place(of: mark.range, in: mark.location, of: article)
    }

    /// Where a piece of an article's text stands in the file.
    func place(of range: Range<Int>, in location: TextLocation, of article: Article) -> Place? {
        switch location {
        case .title: written[article]?.title?.place
        case .summary: written[article]?.summary?.place
        case .body(let block):
            Place(file: article.declared.file, range: article.body.textBlocks[block].source(of: range))
        }
    }
}
