import BriefingModel
import CommonMark
import Diagnostics
import Reading
import TextMatching

/// Reads the prose of some of a site's texts: resolves every link in it, ties claims to words, and gathers who is
/// mentioned where.
struct ProseLinker: Sendable {
    let context: ProseContext
    var report = Report()
    var mentions = BriefingIndex.Mentions()
    /// The fragments of the headings of articles that links have asked for, by row.
    var headings: [Int: Set<String>] = [:]
    /// The headings and paragraphs of articles to which links lead, by row.
    var targets: [Int: Set<String>] = [:]

    var ids: Ids { context.ids }

    init(_ context: ProseContext) { self.context = context }

    /// A reference found in prose, before its sentence is known.
    struct Found {
        var record: Referred
        var location: TextLocation
        var range: Range<Int>
    }

    enum Referred: Hashable {
        case claim(Ref<Claim>)
        case speaker(Ref<Speaker>)
        case source(Ref<Source>)
        case event(Ref<Event>)
        case question(Ref<Question>)
        case inquiry(Ref<Inquiry>)
    }

    /// Checks every link of `document` and returns those that lead to records, in reading order.
    ///
    /// - Parameters:
    ///   - article: the row of the article that it is the body of.
    mutating func references(in document: Document, file: FileID, article row: Int?) -> [Found] {
        if !context.allowsRawHTML {
            for problem in document.problems where problem.kind == .rawHTML {
                report(.rawHTMLDropped, at: Place(file: file, range: problem.range))
            }
        }
        var found: [Found] = []
        defer { report.offersEdits = true }
        for link in document.links where !link.isUnsafe {
            report.offersEdits = Self.isVerbatim(link)
            let place = Place(file: file, range: link.destinationRange ?? link.range)
            switch Destination(utf8: link.destinationUTF8) {
            case .external: break
            case .unknownScheme(let scheme):
                report(.unknownScheme(scheme, known: Destination.knownSchemes), at: place)
            case .absolutePath: report(.absolutePath(link.destination), at: place)
            case .fragment(let heading):
                checkHeading(heading, of: row, in: document, at: Self.place(ofFragment: heading, in: link, at: place))
            case .article(let article, let heading):
                guard isTiedToWords(link, at: place) else { continue }
                checkArticle(article, heading: heading, in: link, at: place)
            case .file(let path, let fragment): checkFile(path, fragment, beside: file, in: link, at: place)
            case .record(let scheme, let id):
                guard isTiedToWords(link, at: place) else { continue }
                let at = Self.place(of: id, behind: scheme.rawValue, in: link, at: place)
                guard let record = resolve(scheme, Located(id, at: at)) else { continue }
                found.append(
                    Found(record: record, location: .body(block: link.textBlock.number), range: link.textRange))
            }
        }
        return found
    }

    /// Adds what was found to the mentions of each record.
    mutating func mention(_ found: Found, by host: Mention.Host, sentence: Range<Int>) {
        let mention = Mention(host: host, location: found.location, range: found.range, sentence: sentence)
        switch found.record {
        case .claim(let ref): mentions.claims.append((ref, mention))
        case .speaker(let ref): mentions.speakers.append((ref, mention))
        case .source(let ref): mentions.sources.append((ref, mention))
        case .event(let ref): mentions.events.append((ref, mention))
        case .question(let ref): mentions.questions.append((ref, mention))
        case .inquiry(let ref): mentions.inquiries.append((ref, mention))
        }
    }

    private mutating func resolve(_ scheme: Destination.Scheme, _ id: Located<String>) -> Referred? {
        switch scheme {
        case .claim: ids.claim(id, &report).map { .claim($0) }
        case .speaker: ids.speaker(id, &report).map { .speaker($0) }
        case .source: ids.source(id, &report).map { .source($0) }
        case .event: ids.event(id, &report).map { .event($0) }
        case .question: ids.question(id, &report).map { .question($0) }
        case .inquiry: ids.inquiry(id, &report).map { .inquiry($0) }
        }
    }

    /// Whether a reference has words of the text to be tied to.
    private mutating func isTiedToWords(_ link: Link, at place: Place) -> Bool {
        if link.isAutolink { report(.schemeInAutolink(link.destination), at: place) }
        if link.isImage { report(.schemeInImage(link.destination), at: place) }
        return !link.isAutolink && !link.isImage
    }
}
