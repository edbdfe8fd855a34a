import BriefingModel
import Mustache

/// What is known of a claim besides who says it.
struct ClaimFacts {
    private let ref: Ref<Claim>
    private let at: Standpoint

    init(_ ref: Ref<Claim>, at: Standpoint) {
        self.ref = ref
        self.at = at
    }

    private var claim: Claim { _read { yield at.briefing[ref] } }

    private var words: Wording { at.words }

    var list: [FactContext] {
        let terms = words.facts
        var facts: [FactContext] = []
        if !claim.heldBy.isEmpty {
            facts += [FactContext(terms.heldBy, at.list(claim.heldBy.map { at.link($0) }))].compactMap(\.self)
            facts.append(FactContext(terms.reported) { $0.append(day: claim.reported, words) })
        }
        facts.append(FactContext(terms.kind, words.record.claimKind[claim.kind]))
        if let event = claim.event {
            facts.append(
                FactContext(terms.about) { output in
                    output.append(at.link(event))
                    output.append(", ")
                    output.append(.event(event, article: claim.article), at: at)
                })
        }
        if let when = claim.when {
            facts.append(FactContext(terms.when) { $0.append(when, article: claim.article, at: at) })
        }
        for quantity in claim.quantities { facts.append(FactContext(terms.quantity) { write(quantity, &$0) }) }
        if let likelihood = claim.likelihood {
            facts.append(FactContext(terms.likelihood, words.likelihood(likelihood)))
        }
        if let confidence = claim.confidence {
            facts.append(FactContext(terms.confidence, words.record.confidence[confidence]))
        }
        if let credibility = claim.credibility {
            facts.append(FactContext(terms.credibility, words.grade(credibility)))
        }
        for caveat in claim.caveats { facts.append(FactContext(terms.caveat) { write(caveat, &$0) }) }
        for check in claim.checks { facts.append(FactContext(terms.checked) { write(check, &$0) }) }
        if let note = claim.note { facts.append(FactContext(terms.note, note)) }
        return facts
    }

    private func write(_ quantity: Quantity, _ output: inout Output) {
        guard let asOf = quantity.asOf else { return output.append(escaping: words.quantity(quantity)) }
        output.append(
            words.record.asOf,
            filling: [
                ("number", { $0.append(escaping: words.quantity(quantity)) }),
                ("date", { $0.append(asOf, article: claim.article, at: at) }),
            ])
    }

    private func write(_ caveat: Caveat, _ output: inout Output) {
        let pattern =
            caveat.closedBy != nil ? words.record.caveatClosed : caveat.due != nil ? words.record.caveatDue : "{caveat}"
        output.append(
            pattern,
            filling: [
                ("caveat", { $0.append(escaping: caveat.text.withoutFullStop) }),
                ("claim", { output in if let claim = caveat.closedBy { output.append(at.linkInSentence(claim)) } }),
                ("date", { output in if let due = caveat.due { output.append(due, article: claim.article, at: at) } }),
            ])
    }

    private func write(_ check: Check, _ output: inout Output) {
        output.append(check.date, article: claim.article, at: at)
        output.append(": ")
        output.append(
            check.result == nil ? "{how}" : words.record.checkResult,
            filling: [
                ("how", { $0.append(escaping: check.how) }), ("result", { $0.append(escaping: check.result ?? "") }),
            ])
        if let by = check.by {
            output.append(" (")
            output.append(escaping: by)
            output.append(")")
        }
    }
}
