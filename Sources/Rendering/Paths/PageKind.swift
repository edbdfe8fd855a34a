/// A kind of page, as `pages:` in `site.yml` switches it off.
enum PageKind: String, CaseIterable, Sendable {
    case articles, claims, speakers, sources, events, timeline, contested, open, corrections, method, search
    case asKnown = "as-known"
}
