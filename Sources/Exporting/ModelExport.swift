import BriefingModel
import CommonMark
import EDTF

/// Makes a `ModelDocument` of a briefing.
public struct ModelExport: Sendable {
    let briefing: Briefing
    let facts: DerivedFacts
    let date: CivilDate
    let formerIDs: FormerIDs

    /// - Parameter date: the date for which standing and origins are given; the site's own unless said.
    public init(_ briefing: Briefing, facts: DerivedFacts, date: CivilDate? = nil) {
        self.briefing = briefing
        self.facts = facts
        self.date = date ?? briefing.site.date
        formerIDs = FormerIDs(briefing)
    }

    public func document() -> ModelDocument {
        ModelDocument(
            date: date.description, site: site(), claims: briefing.claims.refs.map(claim),
            speakers: briefing.speakers.refs.map(speaker), sources: briefing.sources.refs.map(source),
            events: briefing.events.refs.map(event), articles: briefing.articles.refs.map(article),
            questions: briefing.questions.refs.map(question), inquiries: briefing.inquiries.refs.map(inquiry))
    }

    private func site() -> SiteEntry {
        let site = briefing.site
        return SiteEntry(
            title: site.title, description: site.description,
            publisher: site.publisherName.map { SiteEntry.Publisher(name: $0, url: site.publisherURL) },
            baseURL: site.baseURL, lang: site.lang, dir: site.direction?.rawValue, zone: site.zone,
            zoneNames: site.zoneNames,
            date: site.date.description, policy: site.policy,
            rules: Dictionary(site.rules.map { ($0.rule, $0.severity) }, uniquingKeysWith: { first, _ in first }),
            pagesOff: site.pagesOff.sorted(), rawHTML: site.allowsRawHTML,
            aliases: Dictionary(site.aliases.map { ($0.from, $0.to) }, uniquingKeysWith: { first, _ in first }))
    }

    /// The text of each block of a profile.
    func paragraphs(_ profile: Document?) -> [String] { profile?.textBlocks.map(\.text) ?? [] }

    func ids<Record: Identified>(_ refs: some Sequence<Ref<Record>>, in table: Table<Record>) -> [String] {
        refs.map { table[$0].id }
    }

    func ids(_ refs: some Sequence<Ref<Claim>>) -> [String] { ids(refs, in: briefing.claims) }

    func ids(_ refs: some Sequence<Ref<Speaker>>) -> [String] { ids(refs, in: briefing.speakers) }

    func when(_ when: When) -> WhenEntry {
        WhenEntry(
            edtf: when.edtf.description, zone: when.zone, phrase: when.phrase,
            clock: when.clock?.description, basis: when.basis.rawValue, zoneBasis: when.zoneBasis.rawValue,
            earliest: when.span.isOpenAtStart ? nil : when.span.earliest,
            latest: when.span.isOpenAtEnd ? nil : when.span.latest)
    }

    func mentions(_ mentions: some Sequence<Mention>) -> [MentionEntry] {
        mentions.map { mention in
            let (host, id, text) =
                switch mention.host {
                case .article(let ref): ("article", briefing[ref].id, briefing[ref].text(at: mention.location))
                case .speaker(let ref): ("speaker", briefing[ref].id, text(of: briefing[ref].profile, mention))
                case .source(let ref): ("source", briefing[ref].id, text(of: briefing[ref].profile, mention))
                case .event(let ref): ("event", briefing[ref].id, text(of: briefing[ref].profile, mention))
                }
            return MentionEntry(host: host, id: id, sentence: text.utf8Slice(mention.sentence))
        }
    }
}
