import BriefingModel
import Mustache

/// A page that is yet to be told what it is about.
struct PageDraft {
    let site: SiteFrame
    let at: Standpoint
    let path: String
    let subject: Subject

    var edition: Edition { site.edition }
    var briefing: Briefing { site.edition.briefing }
    var words: Wording { site.edition.words }

    /// Which part of a split list a page is.
    struct Part {
        /// The path of the first part.
        let path: String
        /// From 1.
        let number: Int
        /// How many entries there are in all parts.
        let entries: Int

        init(_ path: String, _ number: Int, entries: Int) {
            self.path = path
            self.number = number
            self.entries = entries
        }
    }

    /// The frame of the page.
    ///
    /// - Parameters:
    ///   - under: the list that the page belongs to.
    ///   - within: the pages between that list and the page, the nearest last.
    ///   - neighbours: the links to the pages before and after, for a list that is split otherwise than into parts.
    ///   - footer: another than the one that the site's pages share.
    func frame(
        _ title: String, description: String? = nil, under: LinkContext? = nil, within: [LinkContext] = [],
        part: Part? = nil, neighbours: PartsContext? = nil, footer: SafeHTML? = nil
    ) -> PageFrame {
        var title = title
        let parts =
            neighbours
            ?? part.flatMap {
                PartsContext(at: at, path: $0.path, part: $0.number, of: Parts.count(of: $0.entries))
            }
        if let part, part.number > 1 {
            title = Wording.fill(words.page.part, [("title", title), ("part", "\(part.number)")])
        }
        var crumbs: [LinkContext] = []
        if path != "index.html" {
            crumbs = [LinkContext(at.root + "index.html", words.page.frontPage)]
            if let under { crumbs.append(under) }
            crumbs += within
            crumbs.append(LinkContext(nil, title))
        }
        return PageFrame(
            at: at, path: path, title: title, description: description ?? subject.summary(at: at) ?? title,
            subject: subject, crumbs: crumbs, parts: parts, assets: site.assets, navigation: site.navigation(path),
            footer: footer ?? site.footer(path))
    }

    /// The list that records of a kind belong to.
    func list(_ list: ListPage) -> LinkContext { LinkContext(at.href(list.path, list.kind), list.title(words.page)) }
}
