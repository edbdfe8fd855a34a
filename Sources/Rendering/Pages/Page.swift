import BriefingModel
import Mustache

/// One file of the site: where it goes, and how its bytes are had.
///
/// A value that holds no bytes: a site's pages can all be listed, and rendered in any order, on any thread, one at a
/// time.
public struct Page: Sendable {
    /// What the file is made from. Boxed where few files have it, so that the many others stay small.
    enum Content: Sendable {
        case index
        case article(Ref<Article>)
        case claim(Ref<Claim>, part: Int)
        case speaker(Ref<Speaker>, part: Int)
        case source(Ref<Source>, part: Int)
        case event(Ref<Event>, part: Int)
        case list(ListPage, part: Int)
        /// A page of the timeline, from 0.
        case timeline(TimelineOrder, page: Int)
        /// The record as known on a date: the position of the date in the chronicle.
        case asKnown(day: Int, part: Int)
        case asKnownDates(part: Int)
        case contested(part: Int)
        case open(part: Int)
        case corrections(part: Int)
        case method
        case search
        /// A former path: the file leads to `target`, a path from the root.
        indirect case redirect(target: String, title: String)
        /// What a server shows where there is no page.
        case notFound
        /// The events as iCalendar.
        case calendar
        /// How to cite a claim, as CSL-JSON.
        case citation(Ref<Claim>)
        case feed(FeedKind, FeedFormat)
        /// What hosts send with each file.
        case headers
        /// What neither the briefing nor a template makes.
        indirect case file(any SiteFile)
    }

    /// From the root of the site, with slashes: `claims/no-harm.html`.
    public let path: String
    let content: Content
    let press: Press

    /// Adds the file's bytes to `bytes`.
    ///
    /// - Throws: `RenderError` where the theme's templates nest or multiply beyond all bounds.
    public func render(into bytes: inout [UInt8]) throws {
        if let file {
            bytes.append(contentsOf: file.bytes)
            return
        }
        // The caller's buffer serves one page after the other, and is filled where it is.
        var output = Output()
        output.exchange(with: &bytes)
        defer { output.exchange(with: &bytes) }
        try write(into: &output)
    }

    /// What no template makes.
    private var file: (any SiteFile)? {
        let edition = press.site.edition
        return switch content {
        case .calendar: TimelineCalendar(edition)
        case .citation(let claim): ClaimCitationFile(citation: ClaimCitation(claim, edition))
        case .feed(let kind, .atom): Feed(kind, edition).map { AtomFeed(feed: $0) }
        case .feed(let kind, .json): Feed(kind, edition).map { JSONFeed(feed: $0) }
        case .headers: HeadersFile(edition, lasting: press.theme.assets.fingerprinted)
        case .file(let file): file
        default: nil
        }
    }

    private func write(into output: inout Output) throws(RenderError) {
        let site = press.site
        let templates = press.theme.templates
        let draft = PageDraft(site: site, at: site.standpoint(path), path: path, subject: content.subject)
        func print<Root>(_ template: Template<Root>, _ context: Root) throws(RenderError) {
            try template.render(context, keeping: press.fragments, noting: press.log, into: &output)
        }
        switch content {
        case .index: try print(templates.index, IndexContext(draft))
        case .article(let ref): try print(templates.article, ArticleContext(ref, draft))
        case .claim(let ref, let part): try print(templates.claim, ClaimContext(ref, part, draft))
        case .speaker(let ref, let part): try print(templates.speaker, SpeakerContext(ref, part, draft))
        case .source(let ref, let part): try print(templates.source, SourceContext(ref, part, draft))
        case .event(let ref, let part): try print(templates.event, EventContext(ref, part, draft))
        case .list(.articles, let part): try print(templates.articles, ArticleListContext(part, draft))
        case .list(.claims, let part): try print(templates.claims, ClaimListContext(part, draft))
        case .list(.speakers, let part): try print(templates.speakers, SpeakerListContext(part, draft))
        case .list(.sources, let part): try print(templates.sources, SourceListContext(part, draft))
        case .list(.events, let part): try print(templates.events, EventListContext(part, draft))
        case .timeline(let order, let page):
            try print(templates.timeline, TimelineContext(order, page, draft))
        case .asKnown(let day, let part): try print(templates.asKnown, AsKnownContext(day, part, draft))
        case .asKnownDates(let part): try print(templates.asKnownDates, AsKnownDatesContext(part, draft))
        case .contested(let part): try print(templates.contested, ContestedContext(part, draft))
        case .open(let part): try print(templates.open, OpenContext(part, draft))
        case .corrections(let part): try print(templates.corrections, CorrectionsContext(part, draft))
        case .method: try print(templates.method, MethodContext(draft))
        case .search: try print(templates.search, SearchContext(draft))
        case .redirect(let target, let title):
            try print(templates.redirect, RedirectContext(target: target, title: title, draft))
        case .notFound: try print(templates.notFound, NotFoundContext(draft))
        case .calendar, .citation, .feed, .headers, .file: break
        }
    }
}
