import BriefingModel
import Diagnostics
import Reading

/// The ids of all kinds, and the one place where a reference is resolved.
///
/// Shared by all threads that link: a class, for a copy of so many tables would be counted each time it is handed on.
final class Ids: Sendable {
    let articles: IDTable
    let claims: IDTable
    let events: IDTable
    let inquiries: IDTable
    let questions: IDTable
    let sources: IDTable
    let speakers: IDTable
    /// The kinds of id that what could not be read may define; one of these that is not known may be there.
    let unread: Set<RecordKind>

    /// Takes the ids of everything gathered, and what was removed as confidential.
    init(_ gathered: Gathered, withheld: [Withheld], _ report: inout Report) {
        let removed = Dictionary(grouping: withheld.lazy.flatMap(\.removed), by: \.kind).mapValues { $0.map(\.id) }
        func table(
            _ kind: RecordKind, _ declared: [Located<String>], broken: [Located<String>] = [],
            _ aliases: (_ take: (_ former: Located<String>, _ id: String, _ isSpelling: Bool) -> Void) -> Void
        ) -> IDTable {
            var table = IDTable(kind)
            table.define(
                declared, broken: broken, removed: removed[kind] ?? [],
                drafts: gathered.drafts.flatMap { $0.ids(of: kind) }, in: &report)
            aliases { table.alias($0, of: $1, isSpelling: $2, in: &report) }
            return table
        }
        unread = gathered.unread
        articles = table(.article, gathered.articles.map(\.id)) { take in
            for article in gathered.articles { for alias in article.aliases { take(alias, article.id.value, false) } }
        }
        claims = table(.claim, gathered.claims.map(\.record.id)) { take in
            for item in gathered.claims {
                for alias in item.record.aliases { take(alias, item.record.id.value, false) }
            }
        }
        events = table(.event, gathered.events.map(\.record.id), broken: gathered.brokenEvents.map(\.id)) { take in
            for item in gathered.events {
                for alias in item.record.aliases { take(alias, item.record.id.value, false) }
            }
        }
        inquiries = table(.inquiry, gathered.inquiries.map(\.record.id)) { _ in }
        questions = table(.question, gathered.questions.map(\.record.id)) { take in
            for item in gathered.questions {
                for alias in item.record.aliases { take(alias, item.record.id.value, false) }
            }
        }
        sources = table(.source, gathered.sources.map(\.record.id)) { take in
            for item in gathered.sources {
                for alias in item.record.aliases { take(alias, item.record.id.value, false) }
                if let original = item.record.originalID { take(original, item.record.id.value, true) }
            }
        }
        speakers = table(.speaker, gathered.speakers.map(\.record.id)) { take in
            for item in gathered.speakers {
                for alias in item.record.aliases { take(alias, item.record.id.value, false) }
            }
        }
    }

    subscript(kind: RecordKind) -> IDTable {
        switch kind {
        case .article: articles
        case .claim: claims
        case .event: events
        case .inquiry: inquiries
        case .question: questions
        case .source: sources
        case .speaker: speakers
        }
    }

    func speaker(_ id: Located<String>, _ report: inout Report) -> Ref<Speaker>? {
        row(id, in: speakers, &report).map { Ref($0) }
    }

    func source(_ id: Located<String>, _ report: inout Report) -> Ref<Source>? {
        row(id, in: sources, &report).map { Ref($0) }
    }

    func event(_ id: Located<String>, _ report: inout Report) -> Ref<Event>? {
        row(id, in: events, &report).map { Ref($0) }
    }

    func claim(_ id: Located<String>, _ report: inout Report) -> Ref<Claim>? {
        row(id, in: claims, &report).map { Ref($0) }
    }

    func question(_ id: Located<String>, _ report: inout Report) -> Ref<Question>? {
        row(id, in: questions, &report).map { Ref($0) }
    }

    func inquiry(_ id: Located<String>, _ report: inout Report) -> Ref<Inquiry>? {
        row(id, in: inquiries, &report).map { Ref($0) }
    }

    func article(_ id: Located<String>, _ report: inout Report) -> Ref<Article>? {
        row(id, in: articles, &report).map { Ref($0) }
    }

    func speakers(_ ids: [Located<String>], _ report: inout Report) -> [Ref<Speaker>] {
        unique(ids, &report) { speaker($0, &$1) }
    }

    func sources(_ ids: [Located<String>], _ report: inout Report) -> [Ref<Source>] {
        unique(ids, &report) { source($0, &$1) }
    }

    func events(_ ids: [Located<String>], _ report: inout Report) -> [Ref<Event>] {
        unique(ids, &report) { event($0, &$1) }
    }

    func claims(_ ids: [Located<String>], _ report: inout Report) -> [Ref<Claim>] {
        unique(ids, &report) { claim($0, &$1) }
    }

    /// A link of `via`: a speaker, a source, or the desk itself.
    func relay(_ id: Located<String>, _ report: inout Report) -> Attribution.Link.Relay? {
        if id.value == "us" { return .us }
        let (speaker, source) = (speakers[id.value], sources[id.value])
        switch (speaker.isKnown, source.isKnown) {
        case (true, true):
            report(.ambiguousRelay(id.value), at: id.place)
            return nil
        case (true, false): return row(id, speaker, in: speakers, &report).map { .speaker(Ref($0)) }
        case (false, true): return row(id, source, in: sources, &report).map { .source(Ref($0)) }
        case (false, false):
            if unread.isDisjoint(with: [.speaker, .source]) {
                report(.unresolved(id.value, [.speaker, .source], known: speakers.ids + sources.ids), at: id.place)
            }
            return nil
        }
    }

    /// The refs of a relation of a record to others of its kind: one to itself is reported and left out.
    func others<Record>(
        _ written: [Located<String>], than own: Located<String>, key: String, in table: IDTable,
        _ report: inout Report, _ resolve: (Ids, [Located<String>], inout Report) -> [Ref<Record>]
    ) -> [Ref<Record>] {
        guard !written.isEmpty else { return [] }
        let row = table.row(of: own.value)
        let others = written.filter { id in
            guard let row, table.row(of: id.value) == row else { return true }
            report(.selfRelation(key), at: id.place)
            return false
        }
        return resolve(self, others, &report)
    }

    /// The refs of a list, an id that stands in it twice reported and taken once.
    private func unique<Record>(
        _ ids: [Located<String>], _ report: inout Report,
        _ resolve: (Located<String>, inout Report) -> Ref<Record>?
    ) -> [Ref<Record>] {
        var refs: [Ref<Record>] = []
        for id in ids {
            guard let ref = resolve(id, &report) else { continue }
            if refs.contains(ref) { report(.repeated(id.value), at: id.place) } else { refs.append(ref) }
        }
        return refs
    }

    private func row(_ id: Located<String>, in table: IDTable, _ report: inout Report) -> Int? {
        row(id, table[id.value], in: table, &report)
    }

    private func row(
        _ id: Located<String>, _ answer: IDTable.Answer, in table: IDTable, _ report: inout Report
    ) -> Int? {
        switch answer {
        case .row(let row): return row
        case .formerly(let row, let current):
            report(.formerID(id.value, now: current, table.kind), at: id.place)
            return row
        case .removed(let place):
            report(.confidentialReference(id.value, table.kind), at: id.place, others: [place])
            return nil
        case .broken: return nil
        case .draft(let place):
            report(.inDraft(id.value, table.kind), at: id.place, others: [place])
            return nil
        case .unknown:
            if !unread.contains(table.kind) {
                report(.unresolved(id.value, [table.kind], known: table.ids), at: id.place)
            }
            return nil
        }
    }
}
