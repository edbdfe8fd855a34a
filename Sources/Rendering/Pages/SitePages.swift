import BriefingModel
import Diagnostics
import TimeZones

/// Every file of a site: every path once, and nothing is rendered yet.
public struct SitePages: Sendable {
    private let entries: [PageList.Entry]
    let press: Press
    /// What is left out because it cannot be relative and the site does not say where it will stand.
    public let leftOut: [String]

    /// Lists a site's files and renders what is the same on all of them.
    ///
    /// - Parameters:
    ///   - zones: the rules of every zone that the briefing names, by IANA name (`zoneNames(in:)`); beside a date in
    ///     a zone that is missing no other local time is shown.
    ///   - jobs: how many threads to use.
    ///   - contentPath: the path of a file of the content, from `content/` on, with slashes
    ///     (`articles/2020/strike.md`): relative links in its prose start there.
    /// - Throws: `RenderError` where the theme's templates nest or multiply beyond all bounds.
    public init(
        briefing: Briefing, facts: DerivedFacts, theme: Theme, zones: [String: TimeZone], jobs: Int = 1,
        contentPath: (FileID) -> String
    ) throws {
        let edition = Edition(
            briefing: briefing, facts: facts, zones: zones, words: .english, jobs: jobs, contentPath: contentPath)
        press = Press(site: try SiteFrame(edition, theme), theme: theme)
        var list = PageList(press: press)
        list.addAll()
        entries = list.entries
        leftOut =
            briefing.site.baseURL == nil ? ["canonical addresses", "feeds", Sitemap.path, NotFound.path] : []
    }

    /// The files of the same site after an edit; nil where others may be listed, or in another order.
    ///
    /// - Parameters:
    ///   - briefing: differs from that of `previous` in no more than `edit` says.
    /// - Throws: `RenderError` where the theme's templates nest or multiply beyond all bounds.
    public init?(_ previous: SitePages, briefing: Briefing, edit: BriefingEdit) throws {
        let theme = previous.press.theme
        guard let edition = Edition(previous.press.site.edition, briefing: briefing, edit: edit) else { return nil }
        press = Press(site: try SiteFrame(edition, theme), theme: theme)
        entries = previous.entries
        leftOut = previous.leftOut
    }

    /// Whether the files of another site have the same paths in the same order.
    public func hasSamePaths(as other: SitePages) -> Bool {
        entries.count == other.entries.count && zip(entries, other.entries).allSatisfy { $0.path == $1.path }
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

extension SitePages: RandomAccessCollection {
    public var startIndex: Int { entries.startIndex }
    public var endIndex: Int { entries.endIndex }
    public subscript(position: Int) -> Page {
        page(position, on: press)
    }

    /// A page as another press of this site prints it.
    func page(_ position: Int, on press: Press) -> Page {
        Page(path: entries[position].path, content: entries[position].content, press: press)
    }
}
