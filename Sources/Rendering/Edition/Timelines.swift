import BriefingModel
import EDTF

/// The entries of the timelines, in order, so that a part is a slice.
struct Timelines: Sendable {
    /// An entry of the timeline by date of event.
    enum Entry: Hashable, Sendable {
        case event(Ref<Event>)
        /// A claim that has a time of its own.
        case claim(Ref<Claim>)
    }

    /// By earliest instant, latest instant, kind, id.
    let byEvent: [Entry]
    let byReport: [Ref<Claim>]
    let bySpeaker: [(key: Ref<Speaker>?, claim: Ref<Claim>)]
    let bySource: [(key: Ref<Source>?, claim: Ref<Claim>)]

    init(_ briefing: Briefing, _ chronology: Chronology, speakers: [Ref<Speaker>], sources: [Ref<Source>]) {
        var entries: [(span: Span, kind: Int, row: Int32, entry: Entry)] = []
        for ref in briefing.events.refs { entries.append((briefing[ref].when.span, 0, ref.row, .event(ref))) }
        for ref in briefing.claims.refs {
            if let when = briefing[ref].when { entries.append((when.span, 1, ref.row, .claim(ref))) }
        }
        byEvent = entries.sorted { ($0.span, $0.kind, $0.row) < ($1.span, $1.kind, $1.row) }.map(\.entry)
        byReport = chronology.claims

        var hasSpeaker = Array(repeating: false, count: briefing.claims.count)
        var hasSource = hasSpeaker
        var bySpeaker: [(key: Ref<Speaker>?, claim: Ref<Claim>)] = []
        for speaker in speakers {
            for claim in chronology.assertedBy[speaker] {
                bySpeaker.append((speaker, claim))
                hasSpeaker[Int(claim.row)] = true
            }
        }
        var bySource: [(key: Ref<Source>?, claim: Ref<Claim>)] = []
        for source in sources {
            for claim in chronology.through[source] {
                bySource.append((source, claim))
                hasSource[Int(claim.row)] = true
            }
        }
        // What nobody but ourselves says, and what rests on no source, comes last.
        bySpeaker += chronology.claims.filter { !hasSpeaker[Int($0.row)] }.map { (nil, $0) }
        bySource += chronology.claims.filter { !hasSource[Int($0.row)] }.map { (nil, $0) }
        self.bySpeaker = bySpeaker
        self.bySource = bySource
    }

    func entries(_ order: TimelineOrder) -> Int {
        switch order {
        case .byEvent: byEvent.count
        case .byReport: byReport.count
        case .bySpeaker: bySpeaker.count
        case .bySource: bySource.count
        }
    }
}
