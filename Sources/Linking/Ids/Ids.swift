import BriefingModel
import Diagnostics
import Reading

/// The ids of all kinds, and the one place where a reference is resolved.
struct Ids {
    var articles = IDTable(.article)
    var claims = IDTable(.claim)
    var events = IDTable(.event)
    var inquiries = IDTable(.inquiry)
    var questions = IDTable(.question)
    var sources = IDTable(.source)
    var speakers = IDTable(.speaker)
    /// The kinds of id that what could not be read may define; one of these that is not known may be there.
    var unread: Set<RecordKind> = []

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
        switch (speakers.knows(id.value), sources.knows(id.value)) {
        case (true, true):
            report(.ambiguousRelay(id.value), at: id.place)
            return nil
        case (true, false): return speaker(id, &report).map { .speaker($0) }
        case (false, true): return source(id, &report).map { .source($0) }
        case (false, false):
            if unread.isDisjoint(with: [.speaker, .source]) {
                report(.unresolved(id.value, [.speaker, .source], known: speakers.ids + sources.ids), at: id.place)
            }
            return nil
        }
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
        switch table[id.value] {
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
