import BriefingModel
import EDTF

/// Makes a `ModelDocument` of a briefing.
public struct ModelExport: Sendable {
    let briefing: Briefing
    let facts: DerivedFacts
    let date: CivilDate

    /// - Parameter date: the date for which standing and origins are given; the site's own unless said.
    public init(_ briefing: Briefing, facts: DerivedFacts, date: CivilDate? = nil) {
        self.briefing = briefing
        self.facts = facts
        self.date = date ?? briefing.site.date
    }

    public func document() -> ModelDocument {
        let site = briefing.site
        return ModelDocument(
            date: date.description,
            site: SiteEntry(title: site.title, lang: site.lang, zone: site.zone, baseURL: site.baseURL),
            claims: briefing.claims.refs.map(claim), speakers: briefing.speakers.refs.map(speaker),
            sources: briefing.sources.refs.map(source), events: briefing.events.refs.map(event),
            articles: briefing.articles.refs.map(article), questions: briefing.questions.map(question),
            inquiries: briefing.inquiries.map(inquiry))
    }

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
            let (host, id, text) = switch mention.host {
            case .article(let ref): ("article", briefing[ref].id, briefing[ref].text(at: mention.location))
            case .speaker(let ref): ("speaker", briefing[ref].id, text(of: briefing[ref].profile, mention))
            case .source(let ref): ("source", briefing[ref].id, text(of: briefing[ref].profile, mention))
            case .event(let ref): ("event", briefing[ref].id, text(of: briefing[ref].profile, mention))
            }
            return MentionEntry(host: host, id: id, sentence: text.utf8Slice(mention.sentence))
        }
    }
}
