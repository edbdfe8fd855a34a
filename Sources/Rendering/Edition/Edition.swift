import BriefingModel
import Diagnostics
import EDTF
import Mustache
import Threads
import TimeZones

/// What every page is made from: the briefing, what follows from it, and what is prepared once for all.
///
/// A reference to values that never change, so that tens of thousands of pages share it.
final class Edition: Sendable {
    let briefing: Briefing
    let facts: DerivedFacts
    let words: Wording
    /// The rules of the zones that the briefing names, by IANA name.
    let zones: [String: TimeZone]
    /// What readers call the places of those zones.
    let placeNames: [String: String]
    let files: ContentFiles
    /// Where images of the prose come from besides the site itself, sorted: `https://example.org`.
    let imageOrigins: [String]
    /// The language of each article, by row, where it is not the site's.
    private let foreignLanguages: [String?]
    let kinds: PageKinds
    let addresses: Addresses
    let dates: RecordDates
    private let originsNow: OnceSlots<OriginRange>
    let chronology: Chronology
    let disputes: [Dispute]
    let openItems: OpenItems
    let changes: [StandingNews]
    let counts: StandingCounts
    /// Every correction that readers were told of, the latest first.
    let corrections: [CorrectionNews]
    /// The articles, the latest first.
    let articles: [Ref<Article>]
    let speakersByName: [Ref<Speaker>]
    let sourcesByTitle: [Ref<Source>]
    let timelines: Timelines
    /// The record day by day.
    let chronicle: Chronicle

    /// - Parameter jobs: how many threads to use.
    init(
        briefing: Briefing, facts: DerivedFacts, zones: [String: TimeZone], words: Wording, jobs: Int = 1,
        contentPath: (FileID) -> String
    ) {
        self.briefing = briefing
        self.facts = facts
        self.words = words
        self.zones = zones
        placeNames = Dictionary(
            (Array(zones.keys) + Array(briefing.site.zoneNames.keys)).map { zone in
                (zone, briefing.site.zoneNames[zone] ?? Self.place(namedBy: zone))
            }, uniquingKeysWith: { first, _ in first })
        kinds = PageKinds(PageKind.allCases.filter { !briefing.site.pagesOff.contains($0.rawValue) })
        addresses = Addresses(briefing)
        dates = RecordDates(briefing)
        originsNow = OnceSlots(count: briefing.claims.count)
        files = ContentFiles(briefing, path: contentPath)
        imageOrigins = ImageOrigins.of(briefing)
        foreignLanguages = briefing.articles.map { $0.lang == briefing.site.lang ? nil : $0.lang }
        articles = briefing.articles.refs.sorted {
            (briefing[$1].published, $0) < (briefing[$0].published, $1)
        }
        let speakersByName = Self.byName(briefing)
        let sourcesByTitle = briefing.sources.refs.map { ($0, briefing[$0].title.lowercased()) }
            .sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
        self.speakersByName = speakersByName
        self.sourcesByTitle = sourcesByTitle
        // What hangs on dates takes as long as what hangs on verdicts.
        let (dated, judged) = Threads.both(jobs: jobs) {
            let chronology = Chronology(briefing)
            let timelines = Timelines(
                briefing, chronology, speakers: speakersByName, sources: sourcesByTitle, zones: zones)
            return (chronology: chronology, timelines: timelines)
        } _: {
            (
                disputes: Dispute.all(in: briefing, facts), changes: StandingNews.all(in: briefing, facts),
                counts: StandingCounts(of: briefing.claims.refs, in: briefing, facts),
                chronicle: Chronicle(briefing, facts, through: briefing.site.date)
            )
        }
        chronology = dated.chronology
        timelines = dated.timelines
        disputes = judged.disputes
        changes = judged.changes
        counts = judged.counts
        chronicle = judged.chronicle
        openItems = OpenItems(briefing)
        corrections = CorrectionNews.all(in: briefing)
    }

    /// The edition after words were edited; nil where that changes an order.
    ///
    /// Nothing else that is prepared here is made from words. (What a page prints for the first time may be, and is not
    /// kept here.)
    convenience init?(_ other: Edition, briefing: Briefing, edit: BriefingEdit) {
        if !edit.speakers.isEmpty, Self.byName(briefing) != other.speakersByName { return nil }
        let images = { (briefing: Briefing) in ImageOrigins.of(edit.articles.map { briefing[$0].body }) }
        self.init(
            other, briefing: briefing,
            imageOrigins: images(briefing) == images(other.briefing) ? other.imageOrigins : ImageOrigins.of(briefing))
    }

    /// The same edition of a briefing that is the same for all that is prepared here.
    private init(_ other: Edition, briefing: Briefing, imageOrigins: [String]) {
        self.briefing = briefing
        self.imageOrigins = imageOrigins
        facts = other.facts
        words = other.words
        zones = other.zones
        placeNames = other.placeNames
        files = other.files
        foreignLanguages = other.foreignLanguages
        kinds = other.kinds
        addresses = other.addresses
        dates = other.dates
        originsNow = other.originsNow
        chronology = other.chronology
        disputes = other.disputes
        openItems = other.openItems
        changes = other.changes
        counts = other.counts
        corrections = other.corrections
        articles = other.articles
        speakersByName = other.speakersByName
        sourcesByTitle = other.sourcesByTitle
        timelines = other.timelines
        chronicle = other.chronicle
    }

    /// The same edition, of whose articles and claims it is noted which are looked up.
    func noting(in log: ReadLog) -> Edition {
        Edition(self, briefing: briefing.noting(in: log), imageOrigins: imageOrigins)
    }

    private static func byName(_ briefing: Briefing) -> [Ref<Speaker>] {
        briefing.speakers.refs.map { ($0, briefing[$0].displayName.lowercased()) }
            .sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
    }

    /// The date for which the site speaks.
    var date: CivilDate { briefing.site.date }

    /// The rules of the site's zone; nil where it has none, or they are not known.
    var siteZone: TimeZone? { briefing.site.zone.flatMap { zones[$0] } }

    /// Where a date lies on the calendar by the site's clocks, or by those of its own zone.
    func calendarSpan(_ when: When) -> CalendarSpan {
        CalendarSpan(when, clocks: siteZone ?? when.zone.flatMap { zones[$0] })
    }

    /// How a claim stands on the site's date; nil for kinds without standing, and for what is not yet reported.
    func standing(of claim: Ref<Claim>) -> StandingChange? { facts.standing(of: claim, on: date) }

    /// The language of a claim's text, which is its article's, where that is not the site's.
    func foreignLanguage(of claim: Ref<Claim>) -> String? {
        briefing[claim].article.flatMap { foreignLanguages[Int($0.row)] }
    }

    /// The independent origins of a claim on the site's date.
    func origins(of claim: Ref<Claim>) -> OriginRange {
        originsNow.value(at: Int(claim.row)) { facts.origins(of: claim, on: date) }
    }
}
