/// The orders in which the timeline is told.
enum TimelineOrder: CaseIterable, Sendable {
    case byEvent, byReport, bySpeaker, bySource

    var path: String {
        switch self {
        case .byEvent: "timeline.html"
        case .byReport: "timeline-by-report.html"
        case .bySpeaker: "timeline-by-speaker.html"
        case .bySource: "timeline-by-source.html"
        }
    }

    func name(_ words: PagePhrases) -> String {
        switch self {
        case .byEvent: words.byEvent
        case .byReport: words.byReport
        case .bySpeaker: words.bySpeaker
        case .bySource: words.bySource
        }
    }

    /// What the timeline is called in this order.
    func title(_ words: PagePhrases) -> String {
        self == .byEvent ? words.timeline : "\(words.timeline) \(name(words))"
    }

    func lead(_ words: PagePhrases) -> String {
        switch self {
        case .byEvent: words.byEventLead
        case .byReport: words.byReportLead
        case .bySpeaker: words.bySpeakerLead
        case .bySource: words.bySourceLead
        }
    }
}
