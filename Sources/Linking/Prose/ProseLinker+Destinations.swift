import CommonMark
import Diagnostics
import Reading

/// Where links lead that are no references to records, and where in the file they say so.
extension ProseLinker {
    mutating func checkArticle(_ slug: String, heading: String?, in link: Link, at place: Place) {
        let at = Self.place(of: slug, behind: "article", in: link, at: place)
        guard let ref = ids.article(Located(slug, at: at), &report), let heading else { return }
        checkHeading(
            heading, of: Int(ref.row), in: context.articles[Int(ref.row)].body,
            at: Self.place(ofFragment: heading, in: link, at: place))
    }

    /// Checks a link to a heading of `document`, or to a paragraph of it if it is an article's body.
    mutating func checkHeading(_ heading: String, of row: Int?, in document: Document, at place: Place) {
        if heading.isEmpty { return }
        let known = row.flatMap { headings[$0] } ?? Set(document.headings.map(\.slug))
        if let row {
            headings[row] = known
            targets[row, default: []].insert(heading)
        }
        if known.contains(heading) || (row != nil && document.hasParagraph(heading)) { return }
        report(.missingHeading(heading, article: row.map { ids.articles.ids[$0] }, known: known.sorted()), at: place)
    }

    mutating func checkFile(
        _ path: String, _ fragment: String?, beside file: FileID, in link: Link, at place: Place
    ) {
        let folder = RelativePath.folder(of: context.site.contentPath(of: file))
        guard let full = RelativePath.resolve(path, from: folder) else {
            report(.missingAsset(path, known: []), at: place)
            return
        }
        if let article = context.articlesByPath[full] {
            switch ids.articles[article.value] {
            case .draft(let declared): report(.inDraft(article.value, .article), at: place, others: [declared])
            case .row(let row):
                guard let fragment else { return }
                let at = Self.place(ofFragment: fragment, in: link, at: place)
                checkHeading(fragment, of: row, in: context.articles[row].body, at: at)
            case .formerly, .removed, .broken, .unknown: break
            }
        } else if context.unreadPaths.contains(full) {
            return
        } else if path.isEmpty {
            report(.emptyDestination, at: place)
        } else if !context.assets.contains(full) {
            let known = context.assets.map { RelativePath.relative($0, to: folder) }.sorted()
            report(.missingAsset(path, known: known), at: place)
        }
    }

    /// Whether the file has the destination letter for letter behind the link's words.
    static func isVerbatim(_ link: Link) -> Bool {
        link.destinationRange?.count == link.destination.utf8.count
    }

    /// The place of the fragment behind `#`, where the file has it letter for letter.
    static func place(ofFragment fragment: String, in link: Link, at place: Place) -> Place {
        let count = fragment.utf8.count
        guard let range = link.destinationRange, isVerbatim(link), count > 0 else { return place }
        return Place(file: place.file, range: range.upperBound - count..<range.upperBound)
    }

    /// The place of the id behind `scheme:`, where the file has it letter for letter.
    static func place(of id: String, behind scheme: String, in link: Link, at place: Place) -> Place {
        let start = scheme.utf8.count + 1
        guard let range = link.destinationRange, isVerbatim(link), !id.isEmpty else { return place }
        let lower = range.lowerBound + start
        return Place(file: place.file, range: lower..<lower + id.utf8.count)
    }
}

extension Document {
    /// Whether a block of it has the fragment `p:<number>`.
    fileprivate func hasParagraph(_ fragment: String) -> Bool {
        guard fragment.hasPrefix("p:"), let number = Int(fragment.dropFirst(2)), number > 0, number <= textBlocks.count
        else { return false }
        return textBlocks[number - 1].fragment == fragment
    }
}
