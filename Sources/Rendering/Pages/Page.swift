import BriefingModel
import Mustache

/// One file of the site: where it goes, and how its bytes are had.
///
/// A value that holds no bytes: a site's pages can all be listed, and rendered in any order, on any thread, one at a
/// time.
public struct Page: Sendable {
    /// What the file is made from.
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
        case redirect(target: String, title: String)
        /// What a server shows where there is no page.
        case notFound
        /// What no template makes.
        case file(any SiteFile)
    }

    /// From the root of the site, with slashes: `claims/no-harm.html`.
    public let path: String
    let content: Content
    let press: Press

    /// Adds the file's bytes to `bytes`.
    ///
    /// - Throws: `RenderError` where the theme's templates nest or multiply beyond all bounds.
    public func render(into bytes: inout [UInt8]) throws {
        if case .file(let file) = content {
            bytes.append(contentsOf: file.bytes)
            return
        }
        var output = Output(capacity: 1 << 14)
        try write(into: &output)
        bytes.append(contentsOf: output.bytes)
    }

    private func write(into output: inout Output) throws(RenderError) {
        let site = press.site
        let templates = press.theme.templates
        let draft = PageDraft(site: site, at: site.standpoint(path), path: path, subject: content.subject)
        switch content {
        case .index: try templates.index.render(IndexContext(draft), into: &output)
        case .article(let ref): try templates.article.render(ArticleContext(ref, draft), into: &output)
        case .claim(let ref, let part): try templates.claim.render(ClaimContext(ref, part, draft), into: &output)
        case .speaker(let ref, let part): try templates.speaker.render(SpeakerContext(ref, part, draft), into: &output)
        case .source(let ref, let part): try templates.source.render(SourceContext(ref, part, draft), into: &output)
        case .event(let ref, let part): try templates.event.render(EventContext(ref, part, draft), into: &output)
        case .list(.articles, let part): try templates.articles.render(ArticleListContext(part, draft), into: &output)
        case .list(.claims, let part): try templates.claims.render(ClaimListContext(part, draft), into: &output)
        case .list(.speakers, let part): try templates.speakers.render(SpeakerListContext(part, draft), into: &output)
        case .list(.sources, let part): try templates.sources.render(SourceListContext(part, draft), into: &output)
        case .list(.events, let part): try templates.events.render(EventListContext(part, draft), into: &output)
        case .timeline(let order, let page):
            try templates.timeline.render(TimelineContext(order, page, draft), into: &output)
        case .asKnown(let day, let part): try templates.asKnown.render(AsKnownContext(day, part, draft), into: &output)
        case .asKnownDates(let part): try templates.asKnownDates.render(AsKnownDatesContext(part, draft), into: &output)
        case .contested(let part): try templates.contested.render(ContestedContext(part, draft), into: &output)
        case .open(let part): try templates.open.render(OpenContext(part, draft), into: &output)
        case .corrections(let part): try templates.corrections.render(CorrectionsContext(part, draft), into: &output)
        case .method: try templates.method.render(MethodContext(draft), into: &output)
        case .search: try templates.search.render(SearchContext(draft), into: &output)
        case .redirect(let target, let title):
            try templates.redirect.render(RedirectContext(target: target, title: title, draft), into: &output)
        case .notFound: try templates.notFound.render(NotFoundContext(draft), into: &output)
        case .file: break
        }
    }
}
