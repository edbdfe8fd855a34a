import BriefingModel
import Diagnostics
import EDTF
import Foundation
import Reading
import TimeZones

/// Links a site: ids become references, dates get their zones, claims are tied to words, and what does not hang
/// together is reported, all in one run.
///
/// The tables of ids come first, in one pass over all that was read. Given them no record needs another to be linked,
/// nor does any text: those are shared out among threads. What only the whole can tell comes last.
public struct Linker {
    private let site: ReadSite
    private let database: TimeZoneDatabase?
    private let includesDrafts: Bool
    private let jobs: Int

    /// - Parameters:
    ///   - database: the system's tz database, nil if there is none.
    ///   - includesDrafts: whether articles marked as drafts are part of the briefing.
    ///   - jobs: how many threads to use, all if nil; the result does not depend on it.
    public init(
        _ site: ReadSite, zones database: TimeZoneDatabase?, includesDrafts: Bool = false, jobs: Int? = nil
    ) {
        self.site = site
        self.database = database
        self.includesDrafts = includesDrafts
        self.jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    }

    /// Links everything.
    ///
    /// - Parameter date: the date for which the site speaks, instead of its own.
    public func link(at date: CivilDate? = nil) -> LinkedSite { linkForEditing(at: date).linked }

    /// Links everything, and keeps what it takes to link edited prose.
    ///
    /// - Parameter date: the date for which the site speaks, instead of its own.
    public func linkForEditing(at date: CivilDate? = nil) -> EditedSite {
        var report = Report()
        let gathered = Gathered(site, includesDrafts: includesDrafts)
        let written = gathered.site
        let ids = Ids(gathered, withheld: site.records.filter { !$0.isPrivate }.map(\.withheld), &report)
        var dating = Dating(zones: Zones(database), site: gathered.site?.zone)
        dating.check(gathered.site?.zone, &report)
        for name in gathered.site?.zoneNames ?? [] { dating.check(name.zone, &report) }

        var records = RecordLinker(gathered: gathered, ids: ids, dating: dating, report: report, jobs: jobs)
        let speakers = records.linkSpeakers()
        let sources = records.linkSources()
        let events = records.linkEvents()
        let claims = records.linkClaims()
        let questions = records.linkQuestions()
        let inquiries = records.linkInquiries()
        let relations = records.linkRelations()
        records.checkAnchorsWithoutArticle()
        var articles = records.linkArticles(site: gathered.site)

        var prose = ProseLinker(ProseContext(ids: ids, articles: articles, gathered: gathered, site: site))
        prose.report = records.report
        let zones = records.dating.zones.known
        // What was written is held twice until here, and reading prose and indexing take room of their own.
        _ = consume records
        _ = consume gathered
        let linkedArticles = prose.linkArticles(jobs: jobs)
        prose.link(profilesOf: speakers) { .speaker($0) }
        prose.link(profilesOf: sources) { .source($0) }
        prose.link(profilesOf: events) { .event($0) }
        for (row, linked) in linkedArticles.enumerated() { articles[row].marks = linked.marks }
        report = prose.report

        OutputPaths(ids: ids).check(site, aliases: written?.aliases ?? [], &report)
        var settings = SiteSettings(written, report: report)
        let briefing = Briefing(
            site: settings.site(date: date ?? SiteSettings.date(written, claims: claims, articles: articles)),
            speakers: Table(speakers, aliases: ids.speakers.formerIDs),
            sources: Table(sources, aliases: ids.sources.formerIDs),
            events: Table(events, aliases: ids.events.formerIDs),
            claims: Table(claims, aliases: ids.claims.formerIDs),
            articles: Table(articles, aliases: ids.articles.formerIDs),
            questions: Table(questions, aliases: ids.questions.formerIDs),
            inquiries: Table(inquiries), relations: relations, mentions: prose.mentions, jobs: jobs)
        report = settings.report

        GraphChecks(briefing: briefing).check(&report)
        let facts = DerivedFacts(briefing, jobs: jobs)
        VerdictCheck(briefing: briefing, facts: facts).check(&report)
        let linkedProse = LinkedProse(
            context: prose.context, elsewhere: report, reports: linkedArticles.map(\.report), targets: prose.targets,
            includesDrafts: includesDrafts)
        return EditedSite(linked: linkedProse.site(briefing, facts, zones: zones), prose: linkedProse)
    }
}
