import BriefingModel
import Mustache

/// A date of a record that many pages tell.
enum RecordDate {
    case event(Ref<Event>, article: Ref<Article>?)
    /// When an attribution of a claim, by its position, was said.
    case said(Ref<Claim>, Int)
}

/// The dates of records as HTML, each put together when it is first told: an event's stands on the pages of all that is
/// about it.
struct RecordDates: Sendable {
    private let events: OnceSlots<SafeHTML>
    private let said: OnceSlots<SafeHTML>
    /// How many attributions the claims before each have.
    private let starts: [Int]

    init(_ briefing: Briefing) {
        events = OnceSlots(count: briefing.events.count)
        var count = 0
        starts = briefing.claims.refs.map { claim in
            defer { count += briefing[claim].attributions.count }
            return count
        }
        said = OnceSlots(count: count)
    }

    /// An event's date, told where the zone beside its own is the site's.
    func event(_ ref: Ref<Event>, _ make: () -> SafeHTML) -> SafeHTML { events.value(at: Int(ref.row), make) }

    func said(_ claim: Ref<Claim>, _ position: Int, _ make: () -> SafeHTML) -> SafeHTML {
        said.value(at: starts[Int(claim.row)] + position, make)
    }
}

extension Output {
    /// Adds a record's date with both local times, where they differ, in one line.
    mutating func append(_ date: RecordDate, at: Standpoint) {
        switch date {
        case .event(let ref, let article):
            guard at.edition.otherZone(article) == at.briefing.site.zone else {
                return append(at.briefing[ref].when, article: article, at: at)
            }
            append(at.edition.dates.event(ref) { SafeHTML { $0.append(at.briefing[ref].when, at: at) } })
        case .said(let claim, let position):
            guard let when = at.briefing[claim].attributions[position].said else { return }
            append(
                at.edition.dates.said(claim, position) {
                    SafeHTML { $0.append(when, article: at.briefing[claim].article, at: at) }
                })
        }
    }
}
