import BriefingModel
import Mustache

/// Entries of a timeline under one heading.
struct PeriodContext: Context {
    let id: String
    let heading: SafeHTML
    let note: String?
    let entries: [TimelineEntryContext]

    static let fields: Fields<Self> = [
        .text("id", "An id in the page.") { $0.id },
        .html("heading", "A day, a period, a speaker or a source.") { $0.heading },
        .optionalText("note", "What else is to be said of the heading.") { $0.note },
        .list("entries", "The entries.") { $0.entries },
    ]
}

/// An entry of a timeline: an event, or a claim.
struct TimelineEntryContext: Context {
    let at: Standpoint
    /// Its number in the drawing.
    let number: Int
    var event: EventEntryContext?
    var claim: ClaimEntryContext?
    /// The time that a claim itself gives, in a timeline by date of event.
    var ownTime: When?

    static let fields: Fields<Self> = [
        .text("number", "Its number in the drawing.") { String($0.number) },
        .optional("event", "The event.") { $0.event },
        .optional("claim", "The claim.") { $0.claim },
        .optional("own-time", "The time that the claim itself gives.") { context in
            context.ownTime.map { WhenContext($0, article: context.claim?.answer.record.article, at: context.at) }
        },
    ]
}
