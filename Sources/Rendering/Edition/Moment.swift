import BriefingModel
import EDTF
import TimeZones

/// A dated entry in the life of a record, for the timeline on its own page.
struct Moment {
    /// Its date: as the record knows it, with which record that is if many pages tell it, or a whole day.
    enum Date {
        case when(When, article: Ref<Article>?, of: RecordDate?)
        case day(CivilDate)
    }

    let date: Date
    /// What happened to the record then: “Said”, “Reported”.
    let role: String
    let link: LinkContext
    let kind: TimelineMark.Kind
    let calendar: CalendarSpan
    let order: TimeOrder

    init(
        _ when: When, article: Ref<Article>? = nil, of record: RecordDate? = nil, _ role: String, _ link: LinkContext,
        at: Standpoint
    ) {
        date = .when(when, article: article, of: record)
        self.role = role
        self.link = link
        kind = .claim
        calendar = at.edition.calendarSpan(when)
        order = TimeOrder(span: when.span)
    }

    init(_ event: Ref<Event>, _ role: String, _ link: LinkContext, at: Standpoint) {
        let when = at.briefing[event].when
        date = .when(when, article: nil, of: .event(event, article: nil))
        self.role = role
        self.link = link
        kind = .event
        calendar = at.edition.calendarSpan(when)
        order = at.edition.chronology.order(of: event)
    }

    init(_ day: CivilDate, _ role: String, _ link: LinkContext, at: Standpoint) {
        date = .day(day)
        self.role = role
        self.link = link
        kind = .claim
        calendar = CalendarSpan(day)
        order = TimeOrder(
            span: Span(
                earliest: Instants.start(of: .day(day), in: at.edition.siteZone, shift: nil),
                latest: Instants.end(of: .day(day), in: at.edition.siteZone, shift: nil)))
    }

    fileprivate var key: (Span, Int, Int) { (order.span, kind == .event ? 0 : 1, order.steps) }
}

extension [Moment] {
    /// By earliest instant, latest instant, kind, what came before; else as they were gathered, which is by id.
    var inOrder: [Moment] {
        map { ($0.key, $0) }.enumerated().sorted {
            let (one, other) = ($0.element.0, $1.element.0)
            return (one.0, one.1, one.2, $0.offset) < (other.0, other.1, other.2, $1.offset)
        }
        .map(\.element.1)
    }
}

/// Gathers the moments of one record.
struct Moments {
    private let at: Standpoint
    private(set) var all: [Moment] = []

    init(at: Standpoint) { self.at = at }

    private var words: MomentWords { at.words.moments }

    /// A claim's own: when what it says happened, was said, and became known.
    static func of(_ ref: Ref<Claim>, at: Standpoint) -> [Moment] { of(ref, at.briefing[ref], at: at) }

    // The record is handed on and not kept, here as below: to copy one costs more than most of what is asked of it.
    private static func of(_ ref: Ref<Claim>, _ claim: Claim, at: Standpoint) -> [Moment] {
        var moments = Moments(at: at)
        let article = claim.article
        if let event = claim.event { moments.add(event, role: moments.words.happened) }
        if let when = claim.when {
            moments.add(when, article, moments.words.byThisAccount, LinkContext(nil, claim.text))
        }
        var reported: Set<CivilDate> = []
        for (position, attribution) in claim.attributions.enumerated() {
            let link =
                attribution.asserter.map { at.link($0) }
                ?? attribution.sources.last.map { at.link($0) } ?? LinkContext(nil, at.words.page.ourOwnVoice)
            if let said = attribution.said {
                moments.add(said, article, of: .said(ref, position), moments.words.said, link)
            }
            guard reported.insert(attribution.reported).inserted else { continue }
            let source = attribution.sources.last.map { at.link($0) } ?? article.map { at.link($0) } ?? link
            moments.all.append(Moment(attribution.reported, moments.words.reported, source, at: at))
        }
        if claim.attributions.isEmpty {
            let link = article.map { at.link($0) } ?? LinkContext(nil, claim.text)
            moments.all.append(Moment(claim.reported, moments.words.reported, link, at: at))
        }
        for check in claim.checks {
            moments.add(check.date, article, moments.words.checked, LinkContext(nil, check.how))
        }
        for caveat in claim.caveats {
            if let due = caveat.due { moments.add(due, article, moments.words.due, LinkContext(nil, caveat.text)) }
        }
        return moments.all.inOrder
    }

    /// An event's: itself, what it follows and what it is made of, and what was said about it.
    static func of(_ ref: Ref<Event>, claims: ArraySlice<Ref<Claim>>, isFirstPart: Bool, at: Standpoint) -> [Moment] {
        var moments = Moments(at: at)
        let event = at.briefing[ref]
        moments.all.append(Moment(ref, moments.words.happened, LinkContext(nil, event.title), at: at))
        if isFirstPart {
            for earlier in event.after { moments.add(earlier, role: moments.words.before) }
            for part in at.briefing.index.partsOfEvent[ref].prefix(SourceFacts.limit) {
                moments.add(part, role: moments.words.partOfIt)
            }
        }
        for claim in claims { moments.add(claim, saidBy: nil) }
        return moments.all.inOrder
    }

    /// A speaker's: what they said, what that is about, and what they were asked.
    static func of(
        _ ref: Ref<Speaker>, claims: ArraySlice<Ref<Claim>>, inquiries: ArraySlice<Ref<Inquiry>>, at: Standpoint
    ) -> [Moment] {
        var moments = Moments(at: at)
        moments.addEvents(of: claims)
        for claim in claims { moments.add(claim, saidBy: ref) }
        for inquiry in inquiries {
            guard let when = at.briefing[inquiry].when else { continue }
            let link = LinkContext(at.href(inquiry), InquiryWords.plain(inquiry, at: at))
            moments.add(when, nil, moments.words.asked, link)
        }
        return moments.all.inOrder
    }

    /// A source's: itself, the claims that rest on it, and what they are about.
    static func of(_ ref: Ref<Source>, claims: ArraySlice<Ref<Claim>>, isFirstPart: Bool, at: Standpoint) -> [Moment] {
        var moments = Moments(at: at)
        let source = at.briefing[ref]
        if isFirstPart {
            let title = LinkContext(nil, source.title)
            if let issued = source.issued { moments.add(issued, nil, moments.words.published, title) }
            if let accessed = source.accessed { moments.add(accessed, nil, moments.words.read, title) }
        }
        moments.addEvents(of: claims)
        for claim in claims { moments.add(claim, saidBy: nil) }
        return moments.all.inOrder
    }

    private mutating func add(
        _ when: When, _ article: Ref<Article>?, of record: RecordDate? = nil, _ role: String, _ link: LinkContext
    ) {
        all.append(Moment(when, article: article, of: record, role, link, at: at))
    }

    private mutating func add(_ event: Ref<Event>, role: String) {
        all.append(Moment(event, role, at.link(event), at: at))
    }

    private mutating func addEvents(of claims: ArraySlice<Ref<Claim>>) {
        for event in claims.compactMap({ at.briefing[$0].event }).unique.sorted() { add(event, role: words.happened) }
    }

    /// A claim by when it was said, as far as that is known, else by when it was reported.
    private mutating func add(_ ref: Ref<Claim>, saidBy speaker: Ref<Speaker>?) {
        add(ref, at.briefing[ref], saidBy: speaker)
    }

    private mutating func add(_ ref: Ref<Claim>, _ claim: Claim, saidBy speaker: Ref<Speaker>?) {
        let own = claim.attributions.firstIndex { $0.said != nil && (speaker == nil || $0.asserter == speaker) }
        guard let own, let said = claim.attributions[own].said else {
            return all.append(Moment(claim.reported, words.reported, at.link(ref), at: at))
        }
        add(said, claim.article, of: .said(ref, own), words.said, at.link(ref))
    }
}
