import BriefingModel
import Mustache

/// What every page has around its content.
///
/// A reference to values that never change, so that to hand on a page's context costs little: it is done for most of its
/// fields.
final class PageFrame: Sendable {
    let at: Standpoint
    /// The page's path from the root of the site.
    let path: String
    let title: String
    let description: String
    let subject: Subject
    /// The way from the front page, the page itself last and without a link.
    let crumbs: [LinkContext]
    /// The links to the other parts of a list that is split.
    let parts: PartsContext?
    let assets: ThemeAssets
    let navigation: SafeHTML
    let footer: SafeHTML

    init(
        at: Standpoint, path: String, title: String, description: String, subject: Subject, crumbs: [LinkContext],
        parts: PartsContext?, assets: ThemeAssets, navigation: SafeHTML, footer: SafeHTML
    ) {
        self.at = at
        self.path = path
        self.title = title
        self.description = description
        self.subject = subject
        self.crumbs = crumbs
        self.parts = parts
        self.assets = assets
        self.navigation = navigation
        self.footer = footer
    }

    /// The address that the page goes by, absolute: that of the article of record for a copy, else its own.
    var canonical: String? {
        guard subject.hasAddress else { return nil }
        if case .article(let ref) = subject, let record = at.briefing[ref].canonical?.safeURL { return record }
        return at.edition.address(path)
    }

    /// Whether search engines should leave the page out.
    var isUnlisted: Bool {
        switch subject {
        case .article(let ref): at.briefing[ref].isDraft
        case .notFound: true
        default: false
        }
    }

    /// The article that the page is, if it is one.
    var article: Article? { if case .article(let ref) = subject { at.briefing[ref] } else { nil } }

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
            .text("site-title", "The site's title.") { $0.frame.at.briefing.site.title },
            .text("head-title", "The page's title with the site's, for the head.") { $0.frame.headTitle },
            .text("title", "The page's title.") { $0.frame.title },
            .text("description", "A sentence about the page, for the head.") { $0.frame.description },
            .optionalText(
                "canonical",
                "The absolute address that the page goes by: of the article of record, or its own where the site has a base-url."
            ) { $0.frame.canonical },
            .flag("unlisted", "Whether search engines should leave the page out: drafts.") { $0.frame.isUnlisted },
            .text("og-type", "What Open Graph calls the page: article or website.") {
                $0.frame.article == nil ? "website" : "article"
            },
            .optionalText("published-time", "The day on which the article was published, YYYY-MM-DD.") {
                $0.frame.article?.published.description
            },
            .optionalText("modified-time", "The day on which the article was last changed since, YYYY-MM-DD.") {
                $0.frame.article.flatMap { $0.lastChange > $0.published ? $0.lastChange.description : nil }
            },
            .list("facets", "By what a search narrows down to the page; none on pages that it does not find.") {
                FacetContext.all(of: $0.frame)
            },
            .list("feeds", "The site's feeds, where it has a base-url.") { FeedLinkContext.all(at: $0.frame.at) },
            .optionalHTML(
                "structured-data", "What the page is about for search engines: a whole `<script>` of JSON-LD."
            ) {
                StructuredData($0.frame)?.html
            },
            .texts(
                "stylesheets",
                "The addresses of the style sheets in assets/: style.css, records.css but in articles, then the others."
            ) { context in
                let assets = context.frame.assets
                return (context.frame.article == nil ? assets.stylesheets : assets.stylesheetsOfArticles)
                    .map { context.frame.at.root + $0 }
            },
            .texts("scripts", "The addresses of the scripts in assets/.") { context in
                context.frame.assets.scripts.map { context.frame.at.root + $0 }
            },
            .optionalText("favicon", "The address of assets/favicon.svg.") { context in
                context.frame.assets.favicon.map { context.frame.at.root + $0 }
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
