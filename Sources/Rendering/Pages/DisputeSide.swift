import BriefingModel
import Mustache

/// One side of a dispute: who holds it, in which words, what it rests on, whom it contradicts.
struct SideContext: Context {
    private let answer: AnswerContext
    private let dispute: Dispute
    private let at: Standpoint

    init(_ claim: Ref<Claim>, of dispute: Dispute, at: Standpoint) {
        answer = AnswerContext(claim, at: at)
        self.dispute = dispute
        self.at = at
    }

    static let fields: Fields<Self> = [
        .object("answer", "The claim at one glance.") { $0.answer },
        .list("facts", "Who holds it, how firmly, how they know, what it rests on, whom it contradicts.") {
            $0.facts
        },
    ]

    /// At most this many of the other sides are named.
    private static let limit = 8

    private var claim: Claim { answer.record }
    private var words: Wording { at.words }

    private var facts: [FactContext] {
        let terms = words.facts
        let voices = VoiceContext.first(of: claim, answer.claim, at: at)
        var facts = [FactContext(terms.heldBy) { writeHolders(voices, &$0) }]
        if let voice = voices.first { facts.append(FactContext(terms.firmness) { write(voice, &$0) }) }
        let quotes = claim.attributions.lazy.filter { $0.reported <= at.date }
            .compactMap { attribution in (attribution.translation ?? attribution.quote).map { (attribution, $0) } }
        if claim.heldBy.isEmpty, let (attribution, quote) = quotes.first {
            facts.append(FactContext(terms.ownWords) { write(quote, of: attribution, &$0) })
        }
        let evidence = claim.attributions.map(\.evidence).unique.map { words.attribution.evidence[$0] }
        if claim.heldBy.isEmpty { facts.append(FactContext(terms.knowsBy, words.list(evidence))) }
        let sources = claim.attributions.flatMap(\.sources).unique.prefix(VoiceContext.limit)
        facts.append(
            FactContext(terms.restsOn, at.list(sources.map { at.link($0) }))
                ?? FactContext(terms.restsOn, words.page.noSource))
        facts.append(FactContext(terms.origins, words.origins.bare(at.origins(of: answer.claim), words)))
        facts.append(FactContext(terms.reported) { $0.append(day: claim.reported, words) })
        facts += [
            FactContext(terms.supportedBy, at.list(supporters.map { at.linkInSentence($0) })),
            FactContext(terms.contradicts, at.list(opponents.map { at.linkInSentence($0) })),
        ].compactMap(\.self)
        return facts
    }

    private func writeHolders(_ voices: [VoiceContext], _ output: inout Output) {
        for name in at.list(voices.map { $0.speaker ?? LinkContext(nil, words.page.ourOwnVoice) }) {
            output.append(name)
        }
        guard let tellers = voices.first?.asToldBy, !tellers.isEmpty else { return }
        output.append(escaping: words.attribution.asToldBy)
        for teller in tellers { output.append(teller) }
    }

    private func write(_ voice: VoiceContext, _ output: inout Output) {
        output.append("<span class=\"voice ")
        output.append(trusted: "\(voice.basis.className) \(voice.firmness)")
        output.append("\">")
        output.append(escaping: voice.text)
        output.append("</span>")
    }

    private func write(_ quote: String, of attribution: Attribution, _ output: inout Output) {
        let isTheirLanguage = attribution.translation == nil
        if isTheirLanguage, let lang = attribution.quoteLang {
            output.append("<span lang=\"")
            output.append(escaping: lang)
            output.append("\">")
        }
        output.append(escaping: Wording.fill(words.date.phrase, [("phrase", quote)]))
        if isTheirLanguage, attribution.quoteLang != nil { output.append("</span>") }
    }

    /// What bears it out: the claims that support or confirm it, and still stand.
    private var supporters: [Ref<Claim>] {
        let briefing = at.briefing
        var supporters: [Ref<Claim>] = []
        for position in briefing.index.relationsTo[answer.claim] where supporters.count < VoiceContext.limit {
            let relation = briefing.relations[position]
            guard relation.kind == .supports || relation.kind == .confirms, at.isKnown(relation.from),
                at.standing(of: relation.from)?.standing.isFallen != true
            else { continue }
            supporters.append(relation.from)
        }
        return supporters.unique
    }

    /// Among three and more sides, which of them it contradicts; between two that is plain to see.
    private var opponents: [Ref<Claim>] {
        guard dispute.sides.count > 2 else { return [] }
        var opponents: [Ref<Claim>] = []
        for position in dispute.relations where opponents.count < Self.limit {
            let relation = at.briefing.relations[position]
            if relation.from == answer.claim { opponents.append(relation.to) }
            if relation.to == answer.claim { opponents.append(relation.from) }
        }
        return opponents.unique
    }
}
