import Reading

extension Ids {
    /// Takes the ids of everything gathered, and what was removed as confidential.
    init(_ gathered: Gathered, withheld: [Withheld], _ report: inout Report) {
        func removed(_ kind: RecordKind) -> [Located<String>] {
            withheld.flatMap(\.removed).filter { $0.kind == kind }.map(\.id)
        }
        func drafts(_ kind: RecordKind) -> [Located<String>] { gathered.drafts.flatMap { $0.ids(of: kind) } }
        unread = gathered.unread
        speakers.define(
            gathered.speakers.map(\.record.id), removed: removed(.speaker), drafts: drafts(.speaker), in: &report)
        sources.define(
            gathered.sources.map(\.record.id), removed: removed(.source), drafts: drafts(.source), in: &report)
        events.define(
            gathered.events.map(\.record.id), broken: gathered.brokenEvents.map(\.id), removed: removed(.event),
            drafts: drafts(.event), in: &report)
        claims.define(
            gathered.claims.map(\.record.id), removed: removed(.claim), drafts: drafts(.claim), in: &report)
        questions.define(gathered.questions.map(\.record.id), removed: [], drafts: drafts(.question), in: &report)
        inquiries.define(gathered.inquiries.map(\.record.id), removed: [], drafts: drafts(.inquiry), in: &report)
        articles.define(gathered.articles.map(\.id), removed: [], drafts: drafts(.article), in: &report)

        for item in gathered.speakers { add(item.record.aliases, of: item.record.id, to: &speakers, &report) }
        for item in gathered.events { add(item.record.aliases, of: item.record.id, to: &events, &report) }
        for item in gathered.claims { add(item.record.aliases, of: item.record.id, to: &claims, &report) }
        for item in gathered.questions { add(item.record.aliases, of: item.record.id, to: &questions, &report) }
        for article in gathered.articles { add(article.aliases, of: article.id, to: &articles, &report) }
        for item in gathered.sources {
            add(item.record.aliases, of: item.record.id, to: &sources, &report)
            if let original = item.record.originalID {
                sources.alias(original, of: item.record.id.value, isSpelling: true, in: &report)
            }
        }
    }

    private func add(
        _ aliases: [Located<String>], of id: Located<String>, to table: inout IDTable, _ report: inout Report
    ) {
        for alias in aliases { table.alias(alias, of: id.value, in: &report) }
    }
}
