import Diagnostics

/// Bytes of a file that are nothing but words of one record.
public struct RecordWords: Sendable {
    /// Whose words they are, by id.
    public enum Owner: Hashable, Sendable {
        case article(String)
        case claim(String)
    }

    public let owner: Owner
    public let range: Range<Int>
}

extension ReadSite {
    /// The bytes of a file that are nothing but words of an article or of a claim: an article's title, summary, bottom
    /// line, prose, and what its corrections say; a claim's text and note, the words of its speakers and sources, what
    /// its caveats say, and the reasons of its standing. In order; none in `private/`.
    ///
    /// Whatever else a file says, other records may depend on: ids, dates, who is tied to whom.
    public func words(in file: FileID) -> [RecordWords] {
        let records = records[Int(file.index)]
        guard !records.isPrivate else { return [] }
        var words = records.claims.flatMap(\.words)
        if let article = records.article {
            words += article.words
            if article.body != nil {
                let prose = FrontMatter(files[file].bytes).body
                words.append(RecordWords(owner: .article(article.id.value), range: prose))
            }
        }
        return words.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }
}

extension ArticleRecord {
    fileprivate var words: [RecordWords] {
        let own = [title, summary, bottomLine] + corrections.flatMap { [$0.text, $0.was, $0.now] }
        return own.compactMap { $0.map { RecordWords(owner: .article(id.value), range: $0.place.range) } }
            + claims.flatMap(\.words)
    }
}

extension ClaimRecord {
    fileprivate var words: [RecordWords] {
        let said = ([defaults] + (by ?? [])).flatMap { [$0.quote, $0.translation, $0.passage] }
        let own = [text, note] + caveats.map(\.text) + statuses.map(\.reason) + said
        return own.compactMap { $0.map { RecordWords(owner: .claim(id.value), range: $0.place.range) } }
            + embedded.flatMap(\.words)
    }
}
