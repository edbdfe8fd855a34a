import Diagnostics

extension ReadSite {
    /// The bytes of a file that are nothing but words of an article or of a claim: an article's title, summary, bottom
    /// line, prose, and what its corrections say; a claim's text and note, the words of its speakers and sources, what
    /// its caveats say, and the reasons of its standing. In order; none in `private/`.
    ///
    /// Whatever else a file says, other records may depend on: ids, dates, who is tied to whom.
    public func words(in file: FileID) -> [Range<Int>] {
        let records = records[Int(file.index)]
        guard !records.isPrivate else { return [] }
        var words = records.claims.flatMap(\.words)
        if let article = records.article {
            words += article.words
            if article.body != nil { words.append(prose(of: file)) }
        }
        return words.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }

    /// The bytes of the prose of an article's file.
    public func prose(of file: FileID) -> Range<Int> { FrontMatter(files[file].bytes).body }
}

extension ArticleRecord {
    fileprivate var words: [Range<Int>] {
        let own = [title, summary, bottomLine] + corrections.flatMap { [$0.text, $0.was, $0.now] }
        return own.compactMap { $0?.place.range } + claims.flatMap(\.words)
    }
}

extension ClaimRecord {
    fileprivate var words: [Range<Int>] {
        let said = ([defaults] + (by ?? [])).flatMap { [$0.quote, $0.translation, $0.passage] }
        let own = [text, note] + caveats.map(\.text) + statuses.map(\.reason)
        return (own + said).compactMap { $0?.place.range } + embedded.flatMap(\.words)
    }
}
