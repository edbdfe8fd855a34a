import BriefingModel
import CommonMark
import Diagnostics
import Reading
import TextMatching

extension ProseLinker {
    /// Ties claims to the words of one article: inline links, and the selectors of the claims it declares.
    ///
    /// - Returns: the marks in reading order.
    mutating func marks(ofArticle row: Int) -> [ClaimMark] {
        let article = context.articles[row]
        var found = references(in: article.body, file: article.declared.file, article: row)
        if let claims = context.anchoredClaims[article.id] { found += selections(of: claims, in: article) }
        found.sort { Self.order($0) < Self.order($1) }

        var marks: [ClaimMark] = []
        marks.reserveCapacity(found.count)
        var numbers: [Ref<Claim>: Int] = [:]
        // What is found comes text by text.
        var sentences: (of: TextLocation, Sentences)?
        for found in found {
            let known =
                sentences.flatMap { $0.of == found.location ? $0.1 : nil }
                ?? Sentences(utf8: article.utf8(at: found.location))
            sentences = (found.location, known)
            let sentence = known.around(found.range)
            mention(found, by: .article(Ref(row)), sentence: sentence)
            guard case .claim(let claim) = found.record else { continue }
            let number = numbers[claim] ?? numbers.count + 1
            numbers[claim] = number
            marks.append(
                ClaimMark(
                    claim: claim, location: found.location, range: found.range, sentence: sentence, number: number))
        }
        return marks
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
    private static func order(_ found: Found) -> (Int32, Int, Int, Int, Int32) {
        let (kind, row): (Int, Int32) =
            switch found.record {
            case .claim(let ref): (0, ref.row)
            case .event(let ref): (1, ref.row)
            case .inquiry(let ref): (2, ref.row)
            case .question(let ref): (3, ref.row)
            case .source(let ref): (4, ref.row)
            case .speaker(let ref): (5, ref.row)
            }
        return (found.location.position, found.range.lowerBound, -found.range.upperBound, kind, row)
    }
}

extension AnchorRecord.Location {
    fileprivate func mark(block: Int) -> TextLocation {
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

    /// The text in which a mark stands.
    fileprivate func utf8(at location: TextLocation) -> ArraySlice<UInt8> {
        switch location {
        case .body(let block): body.textBlocks[block].utf8
        case .title, .summary: Array(text(at: location).utf8)[...]
        }
    }

    fileprivate func words(_ occurrence: Occurrence, _ location: AnchorRecord.Location) -> String {
        let text = texts(of: location)?[occurrence.block] ?? ""
        return String(
            decoding: text.utf8.dropFirst(occurrence.range.lowerBound).prefix(occurrence.range.count), as: UTF8.self)
    }
}
