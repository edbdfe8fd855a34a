import BriefingModel
import Diagnostics
import TimeZones

/// Every file of a site.
public struct SitePages: Sendable {
    /// Every path once; nothing is rendered yet.
    public let pages: [Page]
    /// What is left out because it cannot be relative and the site does not say where it will stand.
    public let leftOut: [String]

    /// Lists a site's files and renders what is the same on all of them.
    ///
    /// - Parameters:
    ///   - zones: the rules of every zone that the briefing names, by IANA name (`zoneNames(in:)`); beside a date in
    ///     a zone that is missing no other local time is shown.
    ///   - contentPath: the path of a file of the content, from `content/` on, with slashes
    ///     (`articles/2020/strike.md`): relative links in its prose start there.
    /// - Throws: `RenderError` where the theme's templates nest or multiply beyond all bounds.
    public init(
        briefing: Briefing, facts: DerivedFacts, theme: Theme, zones: [String: TimeZone],
        contentPath: (FileID) -> String
    ) throws {
        let edition = Edition(
            briefing: briefing, facts: facts, zones: zones, words: .english, contentPath: contentPath)
        let press = Press(site: try SiteFrame(edition, theme), theme: theme)
        var list = PageList(press: press)
        list.addAll()
        pages = list.pages
        leftOut =
            briefing.site.baseURL == nil ? ["canonical addresses", "feeds", Sitemap.path, NotFound.path] : []
    }

    /// The zones that `briefing` names, sorted: those that `zones` should have rules for.
    public static func zoneNames(in briefing: Briefing) -> [String] {
        var names: Set<String> = []
        if let zone = briefing.site.zone { names.insert(zone) }
        for article in briefing.articles { if let zone = article.zone { names.insert(zone) } }
        func add(_ when: When?) { if let zone = when?.zone { names.insert(zone) } }
        for event in briefing.events { add(event.when) }
        for claim in briefing.claims {
            add(claim.when)
            for attribution in claim.attributions { add(attribution.said) }
            for caveat in claim.caveats { add(caveat.due) }
            for check in claim.checks { add(check.date) }
            for quantity in claim.quantities { add(quantity.asOf) }
        }
        for source in briefing.sources {
            add(source.issued)
            add(source.accessed)
        }
        for question in briefing.questions {
            add(question.asked)
            add(question.closed)
        }
        for inquiry in briefing.inquiries { add(inquiry.when) }
        return names.sorted()
    }
}
