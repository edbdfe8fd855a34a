import BriefingModel
import CommonMark
import Diagnostics
import EDTF
import Testing
import TimeZones

@testable import Rendering

/// A small briefing written by hand, and the pages made from it.
///
/// Ids may be used before the record is added: refs are resolved by the order of ids, as linking does.
struct Fixture {
    var site = Site(title: "The record", zone: "America/New_York", date: day(2020, 2, 10))
    var speakers: [Speaker] = []
    var sources: [Source] = []
    var events: [Event] = []
    var claims: [Claim] = []
    var articles: [Article] = []
    var questions: [Question] = []
    var inquiries: [Inquiry] = []
    var relations: [(from: String, kind: RelationKind, to: String, scope: String?)] = []
    var mentions = BriefingIndex.Mentions()
    var claimAliases: [(id: String, of: String)] = []

    static let nowhere = Place(file: FileID(0), range: 0..<0)

    /// A date that the calendar has.
    static func day(_ year: Int64, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: 0)
    }

    mutating func addSpeaker(_ id: String, _ name: String, kind: SpeakerKind = .person) {
        speakers.append(Speaker(id: id, declared: Self.nowhere, identity: .named(name), kind: kind))
    }

    mutating func addAnonymous(_ id: String, _ description: String, maybeSameAs: [Ref<Speaker>] = []) {
        speakers.append(
            Speaker(
                id: id, declared: Self.nowhere,
                identity: .anonymous(describedAs: description, reason: nil, knowsHow: nil), kind: .person,
                maybeSameAs: maybeSameAs))
    }

    mutating func addClaim(
        _ id: String, _ text: String, by speaker: Ref<Speaker>? = nil, via: [Attribution.Link] = [],
        kind: ClaimKind = .fact, event: Ref<Event>? = nil, reported: CivilDate = day(2020, 1, 8), quote: String? = nil
    ) {
        let attribution = Attribution(
            declared: Self.nowhere, speaker: speaker, via: via, terms: .onRecord, reported: reported, quote: quote)
        claims.append(
            Claim(
                id: id, declared: Self.nowhere, text: text, kind: kind, attributions: [attribution], event: event,
                reported: reported))
    }

    mutating func addEvent(_ id: String, _ title: String, _ when: When, after: [Ref<Event>] = []) {
        events.append(Event(id: id, declared: Self.nowhere, title: title, when: when, after: after))
    }

    /// An article whose marks are the links in its body, each `[words](claim:id)`.
    mutating func addArticle(_ id: String, _ title: String, _ markdown: String) {
        let body = Document(parsing: Array(markdown.utf8)[...])
        let ids = claims.map(\.id).sorted()
        var marks: [ClaimMark] = []
        for link in body.links where link.destination.hasPrefix("claim:") {
            guard let row = ids.firstIndex(of: String(link.destination.dropFirst(6))) else { continue }
            let known = marks.first { $0.claim == Ref(row) }?.number
            marks.append(
                ClaimMark(
                    claim: Ref(row), location: .body(block: link.textBlock.number), range: link.textRange,
                    sentence: 0..<link.textBlock.count, number: known ?? Set(marks.map(\.number)).count + 1))
        }
        articles.append(
            Article(
                id: id, declared: Self.nowhere, title: title, published: Self.day(2020, 1, 8), lang: "en", body: body,
                marks: marks))
        for mark in marks {
            mentions.claims.append(
                (
                    mark.claim,
                    Mention(host: .article(Ref(0)), location: mark.location, range: mark.range, sentence: mark.sentence)
                ))
        }
    }

    var briefing: Briefing {
        let ids = claims.map(\.id).sorted()
        let relations = relations.compactMap { relation -> Relation? in
            guard let from = ids.firstIndex(of: relation.from), let to = ids.firstIndex(of: relation.to) else {
                return nil
            }
            return Relation(
                from: Ref(from), to: Ref(to), kind: relation.kind, scope: relation.scope, declared: Self.nowhere)
        }
        return Briefing(
            site: site, speakers: Table(speakers), sources: Table(sources), events: Table(events),
            claims: Table(claims, aliases: claimAliases), articles: Table(articles), questions: Table(questions),
            inquiries: Table(inquiries), relations: relations, mentions: mentions)
    }

    func pages(_ overrides: [(name: String, text: [UInt8])] = []) throws -> SitePages {
        let (theme, problems) = Theme.load(overrides: overrides)
        let briefing = briefing
        let database = try #require(TimeZoneDatabase.system(), "install tzdata")
        var zones: [String: TimeZone] = [:]
        for name in SitePages.zoneNames(in: briefing) { zones[name] = database.zone(named: name) }
        return try SitePages(
            briefing: briefing, facts: DerivedFacts(briefing), theme: try #require(theme, "\(problems)"), zones: zones
        ) { _ in "articles/2020/strike.md" }
    }

    /// The text of one page.
    func page(_ path: String) throws -> String {
        let pages = try pages()
        let page = try #require(pages.first { $0.path == path }, "no page \(path)")
        var bytes: [UInt8] = []
        try page.render(into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension String {
    /// What a reader reads: no tags, one space for each run of white space.
    var readersText: String {
        var text = ""
        var isTag = false
        for scalar in unicodeScalars {
            switch scalar {
            case "<": isTag = true
            case ">" where isTag:
                isTag = false
                text += " "
            default: if !isTag { text.unicodeScalars.append(scalar) }
            }
        }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
