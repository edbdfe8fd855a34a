import BriefingModel
import CommonMark
import Diagnostics
import Reading
import TextMatching

extension ProseLinker {
    /// Ties claims to the words of one article: inline links, and the selectors of the claims it declares.
    ///
    /// - Returns: the marks in reading order.
    mutating func marks(of article: Article, declaring claims: [ClaimRecord], ref: Ref<Article>) -> [ClaimMark] {
        let file = article.declared.file
        let references = references(in: article.body, file: file, slug: article.id)
        let selected = selections(of: claims, in: article)
        let isClaim = { (found: Found) in if case .claim = found.record { true } else { false } }

        var sentences: [ClaimMark.Location: Sentences] = [:]
        func sentence(_ found: Found) -> Range<Int> {
            let known = sentences[found.location] ?? Sentences(article.text(at: found.location))
            sentences[found.location] = known
            return known.around(found.range)
        }
        for found in (references + selected).sorted(by: Self.isBefore) {
            mention(found, by: .article(ref), sentence: sentence(found))
        }
        var numbers: [Ref<Claim>: Int] = [:]
        return (references.filter(isClaim) + selected).sorted(by: Self.isBefore).compactMap { found in
            guard case .claim(let claim) = found.record else { return nil }
            let number = numbers[claim] ?? numbers.count + 1
            numbers[claim] = number
            return ClaimMark(
                claim: claim, location: found.location, range: found.range, sentence: sentence(found), number: number)
        }
    }

    /// Where the selectors of an article's claims match. What is lost or ambiguous is reported with candidates.
    private mutating func selections(of claims: [ClaimRecord], in article: Article) -> [Found] {
        var indexes: [AnchorRecord.Location: AnchorIndex] = [:]
        var found: [Found] = []
        for claim in claims {
            guard !claim.anchors.isEmpty, case .row(let row) = ids.claims[claim.id.value] else { continue }
            for anchor in claim.anchors {
                let location = anchor.location?.value ?? .body
                guard let exact = anchor.exact else { continue }
                guard let texts = article.texts(of: location) else {
                    report(.anchorWithoutText(location), at: anchor.location?.place ?? anchor.place)
                    continue
                }
                guard
                    let selector = TextQuoteSelector(
                        exact: exact.value, prefix: anchor.prefix?.value ?? "", suffix: anchor.suffix?.value ?? "")
                else {
                    report(.emptyAnchor, at: exact.place)
                    continue
                }
                let index = indexes[location] ?? AnchorIndex(blocks: texts)
                indexes[location] = index
                if let occurrence = resolve(selector, in: index, location: location, article: article, at: exact.place)
                {
                    found.append(
                        Found(
                            record: .claim(Ref(row)), location: location.mark(block: occurrence.block),
                            range: occurrence.range))
                }
            }
        }
        return found
    }

    private mutating func resolve(
        _ selector: TextQuoteSelector, in index: AnchorIndex, location: AnchorRecord.Location, article: Article,
        at place: Place
    ) -> Occurrence? {
        func source(_ occurrence: Occurrence) -> [Place] {
            guard location == .body else { return [] }
            let block = article.body.textBlocks[occurrence.block]
            return [Place(file: article.declared.file, range: block.source(of: occurrence.range))]
        }
        switch index.resolve(selector) {
        case .unique(let occurrence):
            if occurrence.startsInsideWord || occurrence.endsInsideWord {
                report(.anchorCutsWord(exact: selector.exact), at: place, others: source(occurrence))
            }
            return occurrence
        case .ambiguous(let occurrences, let total):
            report(
                .ambiguousAnchor(exact: selector.exact, count: total), at: place,
                others: occurrences.prefix(10).flatMap(source))
        case .lost(let nearest):
            let words = nearest.map { article.words($0.occurrence, location) }
            report(
                .lostAnchor(exact: selector.exact, nearest: words), at: place,
                others: nearest.map { source($0.occurrence) } ?? [])
        case .contextDiffers(let nearest, _):
            report(
                .anchorContextDiffers(exact: selector.exact), at: place, others: source(nearest.occurrence))
        }
        return nil
    }

    /// Reading order: title, summary, body; then by place, the longer first, then by claim.
    private static func isBefore(_ a: Found, _ b: Found) -> Bool {
        key(a).lexicographicallyPrecedes(key(b))
    }

    private static func key(_ found: Found) -> [Int] {
        let location =
            switch found.location {
            case .title: -2
            case .summary: -1
            case .body(let block): block
            }
        let (kind, row): (Int, Int32) =
            switch found.record {
            case .claim(let ref): (0, ref.row)
            case .event(let ref): (1, ref.row)
            case .inquiry(let ref): (2, ref.row)
            case .question(let ref): (3, ref.row)
            case .source(let ref): (4, ref.row)
            case .speaker(let ref): (5, ref.row)
            }
        return [location, found.range.lowerBound, -found.range.upperBound, kind, Int(row)]
    }
}

extension AnchorRecord.Location {
    fileprivate func mark(block: Int) -> ClaimMark.Location {
        switch self {
        case .body: .body(block: block)
        case .title: .title
        case .summary: .summary
        }
    }
}

extension Article {
    /// The texts in which a selector may look; nil where the article has none of that kind.
    fileprivate func texts(of location: AnchorRecord.Location) -> [String]? {
        switch location {
        case .body: body.textBlocks.map(\.text)
        case .title: [title]
        case .summary: summary.map { [$0] }
        }
    }

    fileprivate func words(_ occurrence: Occurrence, _ location: AnchorRecord.Location) -> String {
        let text = texts(of: location)?[occurrence.block] ?? ""
        return String(
            decoding: text.utf8.dropFirst(occurrence.range.lowerBound).prefix(occurrence.range.count), as: UTF8.self)
    }
}
