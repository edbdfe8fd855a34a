import BriefingModel

/// The former ids of every record, sorted, found without searching.
struct FormerIDs: Sendable {
    let claims: [Ref<Claim>: [String]]
    let speakers: [Ref<Speaker>: [String]]
    let sources: [Ref<Source>: [String]]
    let events: [Ref<Event>: [String]]
    let articles: [Ref<Article>: [String]]
    let questions: [Ref<Question>: [String]]

    init(_ briefing: Briefing) {
        claims = Self.grouped(briefing.claims)
        speakers = Self.grouped(briefing.speakers)
        sources = Self.grouped(briefing.sources)
        events = Self.grouped(briefing.events)
        articles = Self.grouped(briefing.articles)
        questions = Self.grouped(briefing.questions)
    }

    private static func grouped<Record: Identified>(_ table: Table<Record>) -> [Ref<Record>: [String]] {
        Dictionary(grouping: table.aliases, by: \.ref).mapValues { $0.map(\.id) }
    }
}
