import BriefingModel
import Mustache

/// A claim in the table of all claims: by what it can be sorted and filtered, complete.
struct ClaimRowContext: Context {
    let answer: AnswerContext

    init(_ claim: Ref<Claim>, at: Standpoint) { answer = AnswerContext(claim, at: at) }

    static let fields: Fields<Self> = [
        .object("answer", "The claim at one glance.") { $0.answer },
        .list("voices", "Who says it; at most \(Parts.size).") { $0.voices },
        .flag("has-sources", "Whether it reached us through a source that is on record.") { !$0.sources.isEmpty },
        .list("sources", "The sources through which it reached us; at most \(Parts.size).") { context in
            context.sources.map { context.at.link($0) }
        },
    ]

    private var at: Standpoint { answer.at }

    /// Whoever says the same through several sources is one voice here.
    var voices: [VoiceContext] {
        VoiceContext.first(of: answer.record, answer.claim, at: at, limit: Parts.size).byName
    }

    /// What somebody is reported to hold reached us through the sources of those who report it.
    var sources: [Ref<Source>] {
        let record = answer.record
        let attributions =
            record.heldBy.isEmpty
            ? record.attributions
            : at.briefing.index.embeddedIn[answer.claim].flatMap { at.briefing[$0].attributions }
        return Array(attributions.filter { $0.reported <= at.date }.flatMap(\.sources).unique.prefix(Parts.size))
    }
}
