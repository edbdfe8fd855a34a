import BriefingModel
import EDTF
import Mustache

/// `as-known.mustache`: the record as it was known at the end of a date.
///
/// Nothing on it comes from later: it looks at the site from that date (`Standpoint.date`).
struct AsKnownContext: PageContext {
    let frame: PageFrame
    private let day: Chronicle.Day
    private let position: Int
    private let changes: ArraySlice<Chronicle.Entry>
    private let isFirstPart: Bool
    /// What was contested then, and what was open, where the page lists it.
    private let contested: [[Ref<Claim>]]
    private let open: [Matter]

    /// Up to this many claims are all listed, and up to this many matters: beyond, a page has what changed and the
    /// totals, so that all pages together grow with the changes and not with dates times claims.
    static let limit = 500

    init(_ position: Int, _ part: Int, _ draft: PageDraft) throws(RenderError) {
        let edition = draft.edition
        let day = edition.chronicle.days[position]
        self.day = day
        self.position = position
        changes = edition.chronicle.entries[day.entries].entries(ofPart: part)
        let isFirstPart = part == 1
        self.isFirstPart = isFirstPart
        let words = draft.words
        let draft = PageDraft(
            site: draft.site, at: Standpoint(edition, path: draft.path, date: day.date), path: draft.path,
            subject: draft.subject)
        contested =
            isFirstPart && day.known <= Self.limit
            ? ContestedThenContext.groups(of: edition.chronicle.claims.prefix(day.known), at: draft.at) : []
        open =
            isFirstPart && day.opened <= Self.limit
            ? edition.chronicle.matters.prefix(day.opened).filter { matter in
                matter.closes(in: edition.briefing).map { $0 > day.date } ?? true
            } : []
        frame = draft.frame(
            Wording.fill(words.asKnown.title, [("date", words.day(day.date))]),
            under: LinkContext(draft.at.href(AsKnown.index, .asKnown), words.page.asKnown),
            part: .init(AsKnown.path(day.date), part, entries: day.entries.count),
            // It says for which date a page speaks, and this one speaks for another than its neighbours do.
            footer: SafeHTML(trusted: try draft.site.footerTemplate.render(FooterContext(at: draft.at)).bytes))
    }

    private var at: Standpoint { frame.at }
    private var words: Wording { frame.at.words }
    private var chronicle: Chronicle { frame.at.edition.chronicle }

    static let fields = Fields<Self>.ofEveryPage.adding([
        .write("date", "The date, with its weekday.") { $1.append(weekday: $0.day.date, $0.words) },
        .flag("first-part", "Whether this is the first part of the page, which has all that is not a long list.") {
            $0.isFirstPart
        },
        .text("claim-count", "How many claims were known.") {
            $0.words.count($0.day.known, $0.words.asKnown.known)
        },
        .list("standings", "How many of them stood in which way.") {
            StandingCountContext.each(of: $0.day.standings, $0.words)
        },
        .optionalText("fallen", "How many of them had fallen, whichever way.") { context in
            let count = context.day.standings.fallen
            return count > 0 ? context.words.count(count, context.words.asKnown.fallen) : nil
        },
        .optionalText("unsettled", "How many questions, inquiries and caveats were open.") { context in
            let count = context.day.open
            return count > 0 ? context.words.count(count, context.words.asKnown.unsettled) : nil
        },
        .optional("previous", "The date before on which anything changed.") { $0.link(-1, \.previous) },
        .optional("next", "The date after on which anything changed.") { $0.link(1, \.next) },
        .object("dates", "The list of all such dates.") { context in
            LinkContext(context.at.href(AsKnown.index, .asKnown), context.words.asKnown.allDates)
        },
        .list("changes", "What changed since the date before, in the order in which it was said.") { context in
            context.changes.map { AsKnownChangeContext($0, of: context.day, at: context.at) }
        },
        .flag("has-contested", "Whether the page lists what was contested then.") { !$0.contested.isEmpty },
        .list("contested", "What was contested then; nothing where too many claims were known.") { context in
            context.contested.map { ContestedThenContext(sides: $0, at: context.at) }
        },
        .flag("has-open", "Whether the page lists what was open then.") { !$0.open.isEmpty },
        .list("open", "What was open then; nothing where there were too many matters.") { context in
            context.open.map { OpenItemContext($0, at: context.at) }
        },
        .flag("has-before", "Whether the page lists claims that were known before.") { !$0.before.isEmpty },
        .list("before", "The claims known before, as they stood; nothing where there were too many.") { context in
            context.before.map { KnownClaimContext($0, at: context.at) }
        },
        .flag("only-changes", "Whether so many claims were known that the page has only what changed.") {
            !$0.listsAll
        },
        .optionalText("claims-href", "The list of all claims, as they stand now.") {
            $0.at.href(ListPage.claims.path, .claims)
        },
    ])

    private func link(_ step: Int, _ pattern: KeyPath<AsKnownPhrases, String>) -> LinkContext? {
        guard chronicle.days.indices.contains(position + step) else { return nil }
        let date = chronicle.days[position + step].date
        return LinkContext(
            at.href(AsKnown.path(date), .asKnown),
            Wording.fill(words.asKnown[keyPath: pattern], [("date", words.day(date))]))
    }

    private var listsAll: Bool { day.known <= Self.limit }

    /// What is listed of the claims known by then; the others stand among the changes.
    private var before: ArraySlice<Ref<Claim>> {
        isFirstPart && listsAll ? chronicle.claims.prefix(day.known - day.reported) : []
    }

}

/// Claims of which each was contested by another.
struct ContestedThenContext: Context {
    let sides: [Ref<Claim>]
    let at: Standpoint

    /// Those of `claims` that were contested, each group with the claims that contested it, in the order in which they
    /// became known.
    static func groups(of claims: some Sequence<Ref<Claim>>, at: Standpoint) -> [[Ref<Claim>]] {
        var seen: Set<Ref<Claim>> = []
        var groups: [[Ref<Claim>]] = []
        for claim in claims where at.standing(of: claim)?.standing == .contested && seen.insert(claim).inserted {
            var sides = [claim]
            var next = 0
            while next < sides.count {
                if case .contradicted(let opponents) = at.standing(of: sides[next])?.cause {
                    sides += opponents.filter { seen.insert($0).inserted }
                }
                next += 1
            }
            groups.append(sides.sorted { (at.briefing[$0].reported, $0) < (at.briefing[$1].reported, $1) })
        }
        return groups
    }

    static let fields: Fields<Self> = [
        .text("heading", "What the dispute was about.") { $0.at.name(ofDispute: $0.sides) },
        .list("answers", "The claims, as they stood.") { context in
            context.sides.prefix(DisputeContext.limit).map { AnswerContext($0, at: context.at) }
        },
        .optionalText("more-sides", "How many more claims took part.") { context in
            let count = context.sides.count - DisputeContext.limit
            return count > 0
                ? Wording.fill(context.at.words.attribution.andMore, [("count", "\(count)")]) : nil
        },
    ]
}
