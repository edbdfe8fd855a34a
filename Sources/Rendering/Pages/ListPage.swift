import BriefingModel

/// A page that lists all records of one kind, so that each is reachable from the index.
enum ListPage: String, CaseIterable, Sendable {
    case articles, claims, speakers, sources, events

    var path: String { "\(rawValue)/index.html" }

    var kind: PageKind {
        switch self {
        case .articles: .articles
        case .claims: .claims
        case .speakers: .speakers
        case .sources: .sources
        case .events: .events
        }
    }

    func title(_ words: PagePhrases) -> String {
        switch self {
        case .articles: words.articles
        case .claims: words.claims
        case .speakers: words.speakers
        case .sources: words.sources
        case .events: words.events
        }
    }
}
