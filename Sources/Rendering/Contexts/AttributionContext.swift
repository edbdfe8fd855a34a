import BriefingModel
import Mustache

/// One attribution of a claim, in full.
struct AttributionContext: Context {
    let facts: [FactContext]
    let quote: QuoteContext?

    static let fields: Fields<Self> = [
        .list("facts", "Who, on what basis, how they know, through whom, on what terms, when.") { $0.facts },
        .optional("words", "The speaker's own words, or a translation, or the source's sentence.") { $0.quote },
    ]

    /// - Parameter position: the attribution's, among those of the claim.
    init(_ position: Int, of ref: Ref<Claim>, at: Standpoint) {
        quote = QuoteContext(at.briefing[ref].attributions[position], words: at.words)
        facts = AttributionFacts(ref: ref, position: position, at: at).list
    }
}

/// Words that somebody else wrote or spoke.
struct QuoteContext: Context {
    let quote: String?
    let quoteLang: String?
    let translation: String?
    let translatedBy: String?
    let passage: String?

    init?(_ attribution: Attribution, words: Wording) {
        quote = attribution.quote
        quoteLang = attribution.quoteLang
        translation = attribution.translation
        translatedBy = attribution.translatedBy.map { Wording.fill(words.record.translatedBy, [("name", $0)]) }
        passage = attribution.passage
        guard quote != nil || translation != nil || passage != nil else { return nil }
    }

    static let fields: Fields<Self> = [
        .optionalText("spoken", "The speaker's own words.") { $0.quote },
        .optionalText("lang", "Their language, where it is stated.") { $0.quoteLang },
        .optionalText("translation", "What they mean in the site's language.") { $0.translation },
        .optionalText("translated-by", "Who translated them.") { $0.translatedBy },
        .optionalText("passage", "The source's own sentence.") { $0.passage },
    ]
}

/// The facts of an attribution.
private struct AttributionFacts {
    let ref: Ref<Claim>
    let position: Int
    let at: Standpoint

    private var claim: Claim { _read { yield at.briefing[ref] } }
    private var attribution: Attribution { _read { yield at.briefing[ref].attributions[position] } }
    private var words: Wording { at.words }
    private var terms: FactTerms { at.words.facts }

    var list: [FactContext] {
        var facts: [FactContext] = []
        let voice = attribution.asserter
        if let voice {
            facts.append(
                FactContext(terms.speaker) { output in
                    output.append(at.link(voice))
                    if let role = at.briefing[voice].role {
                        output.append(", ")
                        output.append(escaping: role)
                    }
                })
        }
        facts.append(FactContext(terms.basis) { writeBasis(voice, &$0) })
        facts += [FactContext(terms.onBehalfOf, at.list(attribution.onBehalfOf.map { at.link($0) }))].compactMap(\.self)
        if attribution.speaker != nil || attribution.evidence != .notStated {
            facts.append(FactContext(terms.knowsBy, words.attribution.evidence[attribution.evidence]))
        }
        if !attribution.via.isEmpty { facts.append(FactContext(terms.through) { writeWay(&$0) }) }
        if let mode = attribution.mode { facts.append(FactContext(terms.mode, words.attribution.mode[mode])) }
        if attribution.speaker != nil {
            facts.append(
                FactContext(
                    terms.terms,
                    attribution.terms == .notStated
                        ? words.attribution.notStated : words.attribution.terms[attribution.terms]))
        }
        if attribution.attributed != .stated {
            facts.append(FactContext(terms.attributed, words.attribution.attributed[attribution.attributed]))
        }
        if let wording = attribution.wording {
            facts.append(FactContext(terms.wording, Wording.fill(words.date.phrase, [("phrase", wording)])))
        }
        if let grade = attribution.reliability ?? attribution.firstSource.flatMap({ at.briefing[$0].reliability }) {
            facts.append(FactContext(terms.reliability, words.grade(grade)))
        }
        if attribution.said != nil { facts.append(FactContext(terms.said) { $0.append(.said(ref, position), at: at) }) }
        facts.append(FactContext(terms.reported) { $0.append(day: attribution.reported, words) })
        return facts
    }

    private func writeBasis(_ voice: Ref<Speaker>?, _ output: inout Output) {
        let basis = attribution.basis(in: at.briefing)
        output.append("<span class=\"voice ")
        output.append(trusted: basis.className)
        output.append(" ")
        output.append(trusted: claim.kind.firmness)
        output.append("\">")
        output.append(escaping: VoiceContext.text(basis, words.attribution.manner[claim.kind], words))
        output.append("</span>")
        guard let voice, case .anonymous(_, let reason, _) = at.briefing[voice].identity else { return }
        output.append("; ")
        output.append(escaping: words.reasonForAnonymity(reason))
    }

    private func writeWay(_ output: inout Output) {
        for (position, link) in attribution.via.enumerated() {
            output.append(escaping: words.separator(at: position, of: attribution.via.count))
            switch link.relay {
            case .speaker(let ref): output.append(at.link(ref))
            case .source(let ref):
                output.append(at.link(ref))
                if let outlet = at.briefing[ref].outlet {
                    output.append(", ")
                    output.append(at.link(outlet))
                }
            case .us: output.append(escaping: words.attribution.ourselves)
            }
            if let locator = link.locator {
                output.append(", ")
                output.append(escaping: locator)
            }
        }
    }
}

extension Wording {
    /// Why somebody is not named.
    func reasonForAnonymity(_ reason: String?) -> String {
        guard let reason, reason != "not-stated" else { return facts.reasonNotStated }
        return Self.fill(facts.reasonStated, [("reason", reason)])
    }

    /// A grade of a source: “B, usually reliable”.
    func grade(_ grade: Reliability) -> String {
        Self.fill(record.grade, [("grade", grade.rawValue), ("words", grade.words)])
    }

    /// A grade of an item: “2, probably true”.
    func grade(_ grade: Credibility) -> String {
        Self.fill(record.grade, [("grade", grade.rawValue), ("words", grade.words)])
    }
}
