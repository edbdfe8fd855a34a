import BriefingModel
import Mustache

/// What every page has around its content.
struct PageFrame: Sendable {
    let at: Standpoint
    /// The page's path from the root of the site.
    let path: String
    let title: String
    let description: String
    /// The way from the front page, the page itself last and without a link.
    let crumbs: [LinkContext]
    /// The links to the other parts of a list that is split.
    let parts: PartsContext?
    let navigation: SafeHTML
    var footer: SafeHTML

    var headTitle: String {
        let site = at.briefing.site.title
        guard path != "index.html" else { return site }
        return Wording.fill(at.words.page.titled, [("page", title), ("site", site)])
    }
}

/// A context with a page around it.
protocol PageContext: Context {
    var frame: PageFrame { get }
}

extension Fields where Owner: PageContext {
    /// What every page's template may use.
    static var ofEveryPage: Fields {
        [
            .text("site-lang", "The site's language, as HTML's `lang` has it.") { $0.frame.at.briefing.site.lang },
            .text("site-dir", "The direction in which the site's language is written.") {
                $0.frame.at.briefing.site.dir
            },
            .text("head-title", "The page's title with the site's, for the head.") { $0.frame.headTitle },
            .text("title", "The page's title.") { $0.frame.title },
            .text("description", "A sentence about the page, for the head.") { $0.frame.description },
            .optionalText("canonical", "The page's absolute address, where the site has a base-url.") {
                let frame = $0.frame
                return frame.at.briefing.site.baseURL.map { $0 + frame.path }
            },
            .text("root", "The way to the root of the site: `../` for each folder; empty at the root.") {
                $0.frame.at.root
            },
            .html("navigation", "The site's header, the same on every page: partials/navigation.") {
                $0.frame.navigation
            },
            .list("crumbs", "The way from the front page; the page itself is last, without a link.") {
                $0.frame.crumbs
            },
            .html("footer", "The site's footer, the same on every page: partials/footer.") { $0.frame.footer },
            .optional("parts", "The links between the parts of a list that is split.") { $0.frame.parts },
        ]
    }
}

extension Site {
    /// The direction of the site's language.
    var dir: String { (direction ?? WritingDirection(ofLanguage: lang)).rawValue }
}

extension WritingDirection {
    /// The direction that a language is usually written in, by the primary subtag of its BCP 47 tag.
    init(ofLanguage tag: String) {
        let rightToLeft = ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"]
        let primary = tag.split(separator: "-").first.map(String.init) ?? ""
        self = rightToLeft.contains(primary) ? .rtl : .ltr
    }
}
