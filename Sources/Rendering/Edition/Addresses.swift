import BriefingModel

/// The ways to the pages of records from a page that is one folder deep, as all of those are that there are many of.
struct Addresses: Sendable {
    /// The way to the root from there.
    static let root = "../"

    private let claims: [String]
    private let speakers: [String]
    private let sources: [String]
    private let events: [String]
    private let articles: [String]

    init(_ briefing: Briefing) {
        claims = briefing.claims.map { "../claims/\($0.id).html" }
        speakers = briefing.speakers.map { "../speakers/\($0.id).html" }
        sources = briefing.sources.map { "../sources/\($0.id).html" }
        events = briefing.events.map { "../events/\($0.id).html" }
        articles = briefing.articles.map { "../articles/\($0.id).html" }
    }

    func from(_ root: String, to ref: Ref<Claim>) -> String { Self.from(root, claims[Int(ref.row)]) }
    func from(_ root: String, to ref: Ref<Speaker>) -> String { Self.from(root, speakers[Int(ref.row)]) }
    func from(_ root: String, to ref: Ref<Source>) -> String { Self.from(root, sources[Int(ref.row)]) }
    func from(_ root: String, to ref: Ref<Event>) -> String { Self.from(root, events[Int(ref.row)]) }
    func from(_ root: String, to ref: Ref<Article>) -> String { Self.from(root, articles[Int(ref.row)]) }

    private static func from(_ root: String, _ address: String) -> String {
        root == Self.root ? address : root + address.dropFirst(Self.root.count)
    }
}
