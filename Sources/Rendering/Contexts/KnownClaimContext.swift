import BriefingModel
import Mustache

/// A claim that was known, and what it leant on that had fallen.
struct KnownClaimContext: Context {
    private let answer: AnswerContext

    init(_ claim: Ref<Claim>, at: Standpoint) { answer = AnswerContext(claim, at: at) }

    static let fields: Fields<Self> = [
        .object("answer", "The claim at one glance, as it stood.") { $0.answer },
        .texts("caveats", "What those who asserted it said was unsettled about it.") { context in
            context.answer.record.caveats.map(\.text.withoutFullStop)
        },
        .flag("has-fallen-support", "Whether it leant on claims that had fallen.") { !$0.fallenSupport.isEmpty },
        .list("fallen-support", "The claims that it leant on and that had fallen.") { context in
            context.answer.at.list(context.fallenSupport.map { context.answer.at.linkInSentence($0) })
        },
    ]

    private var fallenSupport: [Ref<Claim>] {
        answer.at.edition.facts.fallenSupport(of: answer.claim, on: answer.at.date)
    }
}
