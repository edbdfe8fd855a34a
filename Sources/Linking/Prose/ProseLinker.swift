import BriefingModel
import CommonMark
import Diagnostics
import Reading
import TextMatching

/// Reads the prose of a site: resolves every link in it, ties claims to words, and gathers who is mentioned where.
struct ProseLinker {
    let ids: Ids
    private let site: ReadSite
    let assets: Set<String>
    private let allowsRawHTML: Bool
    var report: Report
    var mentions = BriefingIndex.Mentions()
    /// For each article the fragments of its headings.
    let headings: [String: Set<String>]
    /// For each article the fragments of its paragraphs, which a link may lead to as well.
    let paragraphs: [String: Set<String>]
    /// For each path below content/ the slug of the article there, for relative links to it.
    let articlesByPath: [String: Located<String>]
    /// Files that could not be read, for links to them that may be right.
    let unreadPaths: Set<String>

    init(
        ids: Ids, articles: [Article], gathered: Gathered, site: ReadSite, allowsRawHTML: Bool, report: Report
    ) {
        self.ids = ids
        self.site = site
        assets = Set(site.assets.map(\.path))
        self.allowsRawHTML = allowsRawHTML
        self.report = report
        headings = Dictionary(
            articles.map { ($0.id, Set($0.body.headings.map(\.slug))) }, uniquingKeysWith: { first, _ in first })
        paragraphs = Dictionary(
            articles.map { ($0.id, Set($0.body.textBlocks.map(\.fragment))) }, uniquingKeysWith: { first, _ in first })
        articlesByPath = gathered.articlePaths
        unreadPaths = gathered.unreadPaths
    }

    /// A reference found in prose, before its sentence is known.
    struct Found {
        var record: Referred
        var location: ClaimMark.Location
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
    ///   - slug: the slug of the article that it is the body of.
    mutating func references(in document: Document, file: FileID, slug: String?) -> [Found] {
        let folder = RelativePath.folder(of: site.contentPath(of: file))
        if !allowsRawHTML {
            for problem in document.problems where problem.kind == .rawHTML {
                report(.rawHTMLDropped, at: Place(file: file, range: problem.range))
            }
        }
        var found: [Found] = []
        defer { report.offersEdits = true }
        for link in document.links where !link.isUnsafe {
            report.offersEdits = Self.isVerbatim(link)
            let place = Place(file: file, range: link.destinationRange ?? link.range)
            switch Destination(link.destination) {
            case .external: break
            case .unknownScheme(let scheme):
                report(.unknownScheme(scheme, known: Destination.knownSchemes), at: place)
            case .absolutePath: report(.absolutePath(link.destination), at: place)
            case .fragment(let heading):
                checkHeading(heading, of: slug, in: document, at: Self.place(ofFragment: heading, in: link, at: place))
            case .article(let article, let heading):
                guard isTiedToWords(link, at: place) else { continue }
                checkArticle(article, heading: heading, in: link, at: place)
            case .file(let path, let fragment): checkFile(path, fragment, from: folder, in: link, at: place)
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
