import BriefingModel
import EDTF

extension Page.Content {
    var subject: Subject {
        switch self {
        case .index: .site
        case .article(let ref): .article(ref)
        case .claim(let ref, part: 1): .claim(ref)
        case .speaker(let ref, part: 1): .speaker(ref)
        case .source(let ref, part: 1): .source(ref)
        case .event(let ref, part: 1): .event(ref)
        case .list(let list, part: 1): .overview(list.kind)
        case .timeline(_, page: 0): .overview(.timeline)
        case .asKnown(_, part: 1), .asKnownDates(part: 1): .overview(.asKnown)
        case .contested(part: 1): .overview(.contested)
        case .open(part: 1): .overview(.open)
        case .corrections(part: 1): .overview(.corrections)
        case .method: .overview(.method)
        case .search: .overview(.search)
        case .notFound: .notFound
        case .claim, .speaker, .source, .event, .list, .timeline, .asKnown, .asKnownDates, .contested, .open,
            .corrections, .redirect, .calendar, .citation, .feed, .headers, .file:
            .part
        }
    }

    /// Whether search engines are told of it: of every page but drafts, copies of what stands elsewhere, and those
    /// that lead elsewhere.
    func isListed(in briefing: Briefing) -> Bool {
        switch self {
        case .redirect, .notFound, .calendar, .citation, .feed, .headers, .file: false
        case .article(let ref): !briefing[ref].isDraft && briefing[ref].canonical == nil
        default: true
        }
    }

    /// When its content last changed; nil where the record does not say.
    func lastChange(in briefing: Briefing) -> CivilDate? {
        if case .article(let ref) = self { briefing[ref].lastChange } else { nil }
    }
}
