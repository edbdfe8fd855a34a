import BriefingModel
import Mustache

/// A claim in the order of time: when it was reported and said, and what became of it.
struct ClaimEntryContext: Context {
    let answer: AnswerContext
    private let at: Standpoint
    /// The position of the attribution that says when it was said.
    private let said: Int?

    init(_ claim: Ref<Claim>, at: Standpoint) {
        answer = AnswerContext(claim, at: at)
        self.at = at
        said = answer.record.attributions.firstIndex { $0.said != nil }
    }

    static let isKept = true
    var identity: UInt64? { at.identity(ofRow: answer.claim.row) }

    static let fields: Fields<Self> = [
        .object("answer", "The claim at one glance.") { $0.answer },
        .write("reported", "The day on which it became known.") {
            $1.append(day: $0.answer.record.reported, $0.at.words)
        },
        .optionalHTML("said", "When it was said, where that is known.") { context in
            context.said.map { said in
                SafeHTML { $0.append(.said(context.answer.claim, said), at: context.at) }
            }
        },
        .flag("has-changes", "Whether anything became of it.") { $0.history.count > 1 },
        .list("changes", "What became of it: each later standing.") { context in
            let history = context.history
            return zip(history, history.dropFirst()).map { before, change in
                ChangeContext(at: context.at, claim: context.answer.claim, change: change, before: before.standing)
            }
        },
    ]

    private var history: [StandingChange] {
        at.edition.facts.history(of: answer.claim).filter { $0.date <= at.edition.date }
    }
}

/// An event in the order of time, with the claims about it.
struct EventEntryContext: Context {
    let at: Standpoint
    let event: Ref<Event>

    init(_ event: Ref<Event>, at: Standpoint) {
        self.at = at
        self.event = event
    }

    private var record: Event { at.briefing[event] }

    private var claims: ArraySlice<Ref<Claim>> { at.edition.chronology.about[event] }

    static let fields: Fields<Self> = [
        .object("link", "The event.") { $0.at.link($0.event) },
        .object("when", "When it happened.") { WhenContext($0.record.when, at: $0.at) },
        .optionalText("place", "Where it happened.") { $0.record.location },
        .flag("has-claims", "Whether claims are about it.") { !$0.claims.isEmpty },
        .list("answers", "The first claims about it.") { context in
            context.claims.prefix(Timelines.claimsBelowEvent).map { AnswerContext($0, at: context.at) }
        },
        .optionalText("more-claims", "How many more claims are about it.") { context in
            guard context.claims.count > Timelines.claimsBelowEvent else { return nil }
            let words = context.at.words
            return Wording.fill(
                words.attribution.andMore,
                [("count", words.count(context.claims.count - Timelines.claimsBelowEvent, words.record.claims))])
        },
    ]
}
