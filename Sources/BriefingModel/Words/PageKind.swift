/// A kind of page, or of what stands on pages: what `pages:` in `site.yml` switches off.
public enum PageKind: String, Vocabulary {
    case articles, claims, speakers, sources, events, timeline, contested, open, corrections, method, search
    case asKnown = "as-known"
    /// How to cite a claim, and the same as a file beside its page.
    case citations
    /// What is drawn: timelines, chains, standings through time.
    case drawings
    case feeds
    /// What pages say to search engines, as JSON-LD.
    case structuredData = "structured-data"

    /// Those that a site can do without.
    public static var optional: [PageKind] { allCases.filter { $0 != .articles } }
}
